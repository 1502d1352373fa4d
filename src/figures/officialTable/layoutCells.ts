import type { CellAddress } from '../../report/address.ts';
import type { Table } from '../../report/lineItems.ts';

/**
 * One table of the form as it is laid out: page, picture, slide, paper and sheet all draw this and nothing else.
 * Columns are counted from 0, the names of the rows; a cell stands at its column and takes as many columns and rows
 * as it says, so that a row does not repeat what reaches into it from above.
 */
export interface OfficialLayout {
  readonly table: Table;
  readonly caption: string;
  /** All columns, that of the names included. */
  readonly columns: number;
  /** Part of the width that the names of the rows take. */
  readonly nameShare: number;
  /** Rows over the whole table, to be repeated where it is cut. */
  readonly head: readonly LayoutRow[];
  /** Rows that belong together under a heading of their own. */
  readonly groups: readonly (readonly LayoutRow[])[];
}

export interface LayoutRow {
  /** Row of the form, or of a heading; unique in its table. */
  readonly key: string;
  readonly cells: readonly LayoutCell[];
}

export type LayoutCell = (
  | { readonly kind: 'head' | 'heading' | 'name'; readonly text: string }
  | { readonly kind: 'figure'; readonly address: CellAddress }
) & { readonly column: number; readonly columns: number; readonly rows: number };

/** Whether a row is a heading: no figures in it. */
export function isHeading({ cells }: LayoutRow): boolean {
  return cells.every(({ kind }) => kind === 'heading');
}

/** A cell of words. */
export function textCell(
  kind: 'head' | 'heading' | 'name',
  text: string,
  column: number,
  { columns = 1, rows = 1 } = {},
): LayoutCell {
  return { kind, text, column, columns, rows };
}

/** A cell of a figure. */
export function figureCell(address: CellAddress, column: number, columns = 1): LayoutCell {
  return { kind: 'figure', address, column, columns, rows: 1 };
}
