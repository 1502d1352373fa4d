import type { Amount } from './amount.ts';
import {
  disclosureColumnEntries,
  disclosureColumnLabel,
  disclosureColumns,
  disclosureRowEntries,
  disclosureRowLabel,
  disclosureRows,
  disclosureRowsOf,
  type DisclosureColumn,
  type DisclosureRow,
} from './disclosureItems.ts';
import {
  disputeColumnLabels,
  disputeColumns,
  disputeGroupLabels,
  disputeGroups,
  requestColumnLabels,
  requestColumns,
  requestRowEntries,
  requestRows,
  requestRowsOf,
  tables,
  type DisputeColumn,
  type DisputeGroup,
  type Form,
  type RequestColumn,
  type RequestRow,
} from './lineItems.ts';
import type { Report } from './report.ts';
import type { Term } from './term.ts';
import { exactly, readValue, type Cell, type Value } from './value.ts';

/** One cell of one of the three tables. */
export type CellAddress =
  | { readonly table: 'disclosure'; readonly row: DisclosureRow; readonly column: DisclosureColumn }
  | { readonly table: 'requests'; readonly row: RequestRow; readonly column: RequestColumn }
  | { readonly table: 'disputes'; readonly row: DisputeGroup; readonly column: DisputeColumn };

export function disclosureCell(row: DisclosureRow, column: DisclosureColumn): CellAddress {
  return { table: 'disclosure', row, column };
}
export function requestCell(row: RequestRow, column: RequestColumn = 'total'): CellAddress {
  return { table: 'requests', row, column };
}
export function disputeCell(row: DisputeGroup, column: DisputeColumn = 'total'): CellAddress {
  return { table: 'disputes', row, column };
}

/** `table.row.column`, the key of provenance, links and findings. */
export function writeAddress(address: CellAddress): string {
  return `${address.table}.${address.row}.${address.column}`;
}

function member<T extends string>(list: readonly T[], text: string | undefined): T | undefined {
  return list.find((entry) => entry === text);
}

/** The address written by `writeAddress`, or `null` where the text names no cell. */
export function parseAddress(text: string): CellAddress | null {
  const [first, second, third] = text.split('.');
  const table = member(tables, first);
  if (table === 'disclosure') {
    const row = member(disclosureRows, second);
    const column = member(disclosureColumns, third);
    return row && column ? { table, row, column } : null;
  }
  if (table === 'requests') {
    const row = member(requestRows, second);
    const column = member(requestColumns, third);
    return row && column ? { table, row, column } : null;
  }
  if (table === 'disputes') {
    const row = member(disputeGroups, second);
    const column = member(disputeColumns, third);
    return row && column ? { table, row, column } : null;
  }
  return null;
}

/** The figure at an address, in one of its seven states. */
export function valueAt(report: Pick<Report, 'tables'>, address: CellAddress): Value {
  return readValue(cellAt(report, address));
}

/** `exactly(valueAt(…))`, where it is asked of millions of cells. */
export function exactAt(report: Pick<Report, 'tables'>, address: CellAddress): number | null {
  const cell = cellAt(report, address);
  if (typeof cell === 'number') return cell;
  return cell === null || cell === undefined ? null : exactly(readValue(cell));
}

function cellAt({ tables }: Pick<Report, 'tables'>, address: CellAddress): Cell | undefined {
  switch (address.table) {
    case 'disclosure':
      return tables.disclosure?.[address.row]?.[address.column];
    case 'requests':
      return tables.requests?.[address.row]?.[requestColumns.indexOf(address.column)];
    case 'disputes':
      return tables.disputes?.[address.row]?.[disputeColumns.indexOf(address.column)];
  }
}

/** What the figure of a cell counts: whole things, a signed change, or money. */
export function amountOf(address: CellAddress): Amount {
  return address.table === 'disclosure' ? disclosureColumnEntries[address.column].kind : 'count';
}

/** Row and column, as the form of that year prints them. */
export function addressLabels(address: CellAddress, form: Form): { row: Term; column: Term } {
  switch (address.table) {
    case 'disclosure': {
      return {
        row: disclosureRowLabel(address.row, form),
        column: disclosureColumnLabel(address.column, form),
      };
    }
    case 'requests':
      return { row: requestRowEntries[address.row], column: requestColumnLabels[address.column] };
    case 'disputes':
      return { row: disputeGroupLabels[address.row], column: disputeColumnLabels[address.column] };
  }
}

/** Every cell of a form in official order; `isPrinted` as for `requestRowsOf`. */
export function cellsOf(form: Form, isPrinted?: (row: RequestRow) => boolean): readonly CellAddress[] {
  return [
    ...disclosureRowsOf(form).flatMap((row) =>
      disclosureRowEntries[row].columns[form].map((column) => disclosureCell(row, column)),
    ),
    ...requestRowsOf(form, isPrinted).flatMap((row) =>
      requestColumns.map((column) => requestCell(row, column)),
    ),
    ...disputeGroups.flatMap((row) => disputeColumns.map((column) => disputeCell(row, column))),
  ];
}

/** Whether the report prints a row of table 三. */
const printedIn =
  ({ tables: { requests } }: Report) =>
  (row: RequestRow): boolean =>
    requests?.[row] !== undefined;

/** The request rows this report has, in official order: its form's, with （六） as it was printed (洪泽区 2023: one row). */
export function requestRowsIn(report: Report): readonly RequestRow[] {
  return requestRowsOf(report.form, printedIn(report));
}

/** The cells this report has, in official order: its form's, with （六） as it was printed. */
export function cellsIn(report: Report): readonly CellAddress[] {
  return cellsOf(report.form, printedIn(report));
}
