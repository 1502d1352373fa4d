import type { Given } from '../../words/given.ts';

/** One cell of a CSV file; `null` is an empty one, which is not zero. */
export type CsvCell = string | number | boolean | null;

/** Excel in Chinese takes a file without it for GBK. */
export const byteOrderMark = '\uFEFF';

/** What spreadsheets would run as a formula (OWASP, CSV injection); full-width signs count in Chinese versions. */
const formulaStart = /^\s*[=+\-@\t\r＝＋－＠]/;

/** A text that no spreadsheet runs: with an apostrophe before it where it would be a formula. */
export function safeText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** Rows as CSV (RFC 4180: CRLF, quotes doubled). Numbers stay numbers, negative ones too. */
export function csvText(rows: readonly (readonly CsvCell[])[], { bom = true } = {}): string {
  const lines = rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
  return bom ? `${byteOrderMark}${lines}` : lines;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = safeText(cell);
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A column as its CSV's metadata describes it. */
export interface DescribedColumn {
  readonly name: string;
  readonly title: Given;
  readonly meaning: Given;
  readonly datatype: string;
}

/** A text in both languages, by the tags of CSVW. */
export function inBothTags({ zh, en }: Given) {
  return { 'zh-CN': zh, en };
}

/** Columns as CSV on the Web (W3C) describes them. */
export function csvwColumns(columns: readonly DescribedColumn[]) {
  return columns.map(({ name, title, datatype, meaning }) => ({
    name,
    titles: inBothTags(title),
    datatype,
    'dc:description': inBothTags(meaning),
  }));
}
