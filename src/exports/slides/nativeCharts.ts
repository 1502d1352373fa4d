import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipped } from '../zipped.ts';
import { chartXml } from './chartXml.ts';
import type { DeckChart } from './deck.ts';
import { chartWorkbook } from './xlsxPart.ts';

/**
 * Puts the charts into a deck that holds a place for each, in order. A deck whose places do not match is an error,
 * never a deck with other charts.
 */
export function withNativeCharts(
  deck: Uint8Array,
  charts: readonly DeckChart[],
  remarks: string,
): Uint8Array {
  const files = unzipSync(deck);
  const places = numbered(files, /^ppt\/charts\/chart(\d+)\.xml$/);
  const sheets = numbered(files, /^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/);
  if (places.length !== charts.length || sheets.length !== charts.length)
    throw new Error(`${charts.length} charts for ${places.length} places`);
  const made = new Map<string, Uint8Array>();
  charts.forEach((chart, index) => {
    made.set(places[index] ?? '', strToU8(chartXml(chart)));
    made.set(sheets[index] ?? '', chartWorkbook(chart, remarks));
  });
  const entries = Object.entries(files)
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, content]) => [name, made.get(name) ?? headed(name, content)] as const);
  return zipped(entries);
}

function numbered(files: Readonly<Record<string, unknown>>, pattern: RegExp): readonly string[] {
  const number = (name: string) => Number(pattern.exec(name)?.[1] ?? 0);
  return Object.keys(files)
    .filter((name) => pattern.test(name))
    .sort((a, b) => number(a) - number(b));
}

/** The first row of every table is its head, which a screen reader then reads with each cell. */
function headed(name: string, content: Uint8Array): Uint8Array {
  if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) return content;
  const text = strFromU8(content);
  return text.includes('<a:tblPr') ? strToU8(text.replaceAll('<a:tblPr', '<a:tblPr firstRow="1"')) : content;
}
