/** One cell of a CSV file; `null` is an empty one, which is not zero. */
export type CsvCell = string | number | null;

/** Excel in Chinese takes a file without it for GBK. */
export const byteOrderMark = '\uFEFF';

/** What spreadsheets would run as a formula (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled). Texts that a spreadsheet would take for a formula get an apostrophe
 * before them; numbers stay numbers, negative ones too.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], { bom = true } = {}): string {
  const lines = rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
  return bom ? `${byteOrderMark}${lines}` : lines;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
