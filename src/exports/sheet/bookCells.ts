import type { FigureColumn } from '../../measures/figureTable.ts';
import { exactNumberOf, type Measured } from '../../measures/measured.ts';
import { isGuarded, measuredText, ratioText } from '../../words/measuredText.ts';
import type { Words } from '../../words/words.ts';
import type { BookCell, BookSheet } from './workbook.ts';

export const headCell = (value: string): BookCell => ({ value, look: 'head' });

/** A line of two: what it is, and what is said of it. */
export const labelled = (label: string, value: string): readonly BookCell[] => [
  { value: label, look: 'label' },
  { value },
];

/** A year as a number that sorts and filters, written as the language writes years. */
export function yearCell(year: number, words: Words): BookCell {
  return { value: year, format: words.format.year('0').replace(/[^0]+/g, (text) => `"${text}"`) };
}

/** The name of a row or a column, a number where it is just its year. */
export function nameCell(
  { key, label }: { readonly key: string; readonly label: string },
  words: Words,
): BookCell {
  return isYear(key) && label === words.format.year(key) ? yearCell(Number(key), words) : { value: label };
}

/** Its key, likewise. */
export function keyCell(key: string): BookCell {
  return isYear(key) ? { value: Number(key), format: '0' } : { value: key };
}

const isYear = (key: string): boolean => /^\d{4}$/.test(key);

/** A figure: a number where it is exact, else the words that say why there is none; never 0 for what is absent. */
export function figureCell(measured: Measured, kind: FigureColumn['kind'], words: Words): BookCell {
  if (isGuarded(measured) && measured.state !== 'undefined')
    return { value: ratioText(measured, words), look: 'faint' };
  const exact = exactNumberOf(measured);
  if (exact === null) return { value: measuredText(measured, kind, words), look: 'faint' };
  const digits = Number.isInteger(exact) ? '#,##0' : '#,##0.0###';
  return { value: exact, format: kind === 'rate' ? '0.0%' : digits };
}

/** What the data are and of when: the first sheet of every workbook. */
export function coverSheet(
  words: Words,
  about: {
    readonly title: string;
    /** What stands under the title: the finding, if there is one. */
    readonly stated?: string;
    readonly synthetic: boolean;
    /** What this data has besides its date, version and link. */
    readonly lines?: BookSheet['rows'];
    readonly notes?: readonly string[];
    readonly dataDate: string;
    readonly version: string;
    readonly link: string | null;
  },
): BookSheet {
  const { title, stated, synthetic, lines = [], notes = [], dataDate, version, link } = about;
  return {
    name: words.sheet.sheets.cover,
    isProse: true,
    rows: [
      [{ value: title, look: 'title' }],
      ...(stated === undefined ? [] : [[{ value: stated, look: 'note' } as const]]),
      ...(synthetic ? [[{ value: words.figure.synthetic, look: 'warning' } as const]] : []),
      [],
      ...lines,
      labelled(words.figure.dataDate, dataDate),
      labelled(words.sheet.version, version),
      ...(link === null
        ? []
        : [[{ value: words.figure.link, look: 'label' } as const, { value: link, link }]]),
      ...notes.map((note) => labelled(words.sheet.caveat, note)),
    ],
  };
}

/** What the other sheets are, with the rows of those that hold figures. */
export function contentsSheet(
  words: Words,
  listed: readonly { readonly sheet: BookSheet; readonly about: string }[],
): BookSheet {
  const { sheets, sheet: name, content, rows } = words.sheet;
  return {
    name: sheets.contents,
    isProse: true,
    rows: [
      [name, content, rows].map(headCell),
      ...listed.map(({ sheet, about }) => [
        { value: sheet.name },
        { value: about },
        { value: sheet.isFiltered ? sheet.rows.length - 1 : null },
      ]),
    ],
  };
}
