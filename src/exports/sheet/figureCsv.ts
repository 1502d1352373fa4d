import type { ShownFigure } from '../shownFigure.ts';
import { csvText } from './csvText.ts';
import { exportedColumns } from './exportedColumns.ts';
import { exportedRows } from './exportedRows.ts';

/** The figures shown as CSV, one a line with its status; what the columns mean is in `csvMetadata`. */
export function figureCsv(
  { table, language }: Pick<ShownFigure, 'table' | 'language'>,
  withBom: boolean,
): string {
  const head = exportedColumns.map(({ title }) => title[language]);
  const rows = exportedRows(table, language).map((row) => exportedColumns.map(({ key }) => row[key]));
  return csvText([head, ...rows], { bom: withBom });
}
