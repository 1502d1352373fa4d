import type { FigureTable } from '../../measures/figureTable.ts';
import { exactNumberOf } from '../../measures/measured.ts';
import { isGuarded, measuredText, ratioText } from '../../words/measuredText.ts';
import type { Words } from '../../words/words.ts';
import { escapeXml } from '../xmlText.ts';
import { safeText } from './csvText.ts';

/**
 * The table as shown, for a spreadsheet (tab between cells) and for a memo (HTML). Counts are bare digits, so that they
 * stay numbers; what is absent keeps its words; each column says its unit, and made-up data say that they are.
 */
export function tableTexts(
  table: FigureTable,
  words: Words,
): { readonly tsv: string; readonly html: string } {
  const byRow = table.rows.some(({ unit }) => unit !== undefined);
  const head = [
    `${table.rowHeading}${table.synthetic ? words.download.marked : ''}`,
    ...(byRow ? [words.figure.unit] : []),
    ...table.columns.map(
      ({ label, unit }) => `${words.format.capital(label)}${byRow ? '' : words.format.brackets(unit)}`,
    ),
  ];
  const body = table.rows.map((row) => [
    row.label,
    ...(byRow ? [row.unit ?? ''] : []),
    ...table.columns.map(({ kind }, index) => {
      const measured = row.cells[index] ?? { state: 'notReported' as const };
      // A spreadsheet takes 3/4 for a day of the year; the fraction's own stroke is none of a date's.
      if (isGuarded(measured) && measured.state !== 'undefined')
        return ratioText(measured, words).replace('/', '\u2044');
      const exact = exactNumberOf(measured);
      return exact === null || kind === 'rate' ? measuredText(measured, kind, words) : String(exact);
    }),
  ]);
  const lines = [head, ...body].map((row) =>
    // A printed minus stays one; no label begins a formula.
    row.map((text) => (/^-?\d+(\.\d+)?%?$/.test(text) ? text : safeText(text.replace(/\s+/g, ' ').trim()))),
  );
  const rowOf = (cells: readonly string[], r: number) =>
    cells.map((text, c) => {
      const tag = r === 0 || c === 0 ? 'th' : 'td';
      return `<${tag}>${escapeXml(text)}</${tag}>`;
    });
  return {
    tsv: lines.map((cells) => `${cells.join('\t')}\r\n`).join(''),
    html: `<table><caption>${escapeXml(table.title.line)}</caption>${lines.map((cells, r) => `<tr>${rowOf(cells, r).join('')}</tr>`).join('')}</table>`,
  };
}

/** Puts the table on the clipboard in both forms; `false` where the browser does not allow it. */
export async function copyTable(table: FigureTable, words: Words): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard === undefined) return false;
  const { tsv, html } = tableTexts(table, words);
  const blob = (text: string, type: string) => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob(tsv, 'text/plain'), 'text/html': blob(html, 'text/html') }),
    ]);
    return true;
  } catch {
    return false;
  }
}
