import { max } from 'd3-array';
import type { FigureColumn, FigureTable } from '../measures/figureTable.ts';
import { numberOf, type Measured } from '../measures/measured.ts';
import type { Panel } from './panels/panelSpec.ts';

export function columnOf(table: FigureTable, key: string | undefined): FigureColumn | undefined {
  return table.columns.find((column) => column.key === key);
}

export function columnIndex(table: FigureTable, key: string): number {
  return table.columns.findIndex((column) => column.key === key);
}

/** The cell of a row under a column's key; a table that lacks the column has no report of it. */
export function cellOf(table: FigureTable, row: number, key: string): Measured {
  return table.rows[row]?.cells[columnIndex(table, key)] ?? { state: 'notReported' };
}

/** The cells a panel stacks in one row of the table, from the bottom. */
export function columnCells(
  table: FigureTable,
  panel: Panel,
  row: number,
): readonly { readonly key: string; readonly measured: Measured }[] {
  return panel.columns.map((key) => ({ key, measured: cellOf(table, row, key) }));
}

/** The highest stack of a panel, by what is known of it. */
export function maxOf(table: FigureTable, panel: Panel): number {
  const sums = table.rows.map((_, row) =>
    columnCells(table, panel, row).reduce((sum, { measured }) => sum + (numberOf(measured) ?? 0), 0),
  );
  return Math.max(0, max(sums) ?? 0);
}
