import type { ShownFigure } from '../shownFigure.ts';
import { csvText } from './csvText.ts';
import { exportedColumns, exportedRows } from './exportedTable.ts';

/** The figures shown as CSV, one a line with its status; what the columns mean is in `figureMetadata`. */
export function figureCsv({ table, words }: Pick<ShownFigure, 'table' | 'words'>, withBom: boolean): string {
  const head = exportedColumns.map((name) => words.sheet.columns[name].title);
  return csvText([head, ...exportedRows(table, words)], { bom: withBom });
}
