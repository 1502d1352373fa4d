import type { FigureTable } from '../../src/measures/figureTable.ts';

/** The cell of a row under a column, both by key. */
export function cell(table: FigureTable, row: string, column: string) {
  const index = table.columns.findIndex((one) => one.key === column);
  return table.rows.find((one) => one.key === row)?.cells[index];
}
