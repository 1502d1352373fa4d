import {
  type CellAddress,
  disclosureCell,
  disputeCell,
  requestCell,
  requestRowsIn,
  valueAt,
} from '../report/address.ts';
import { disclosureRowEntries, disclosureRowsOf } from '../report/disclosureItems.ts';
import {
  type OutcomeKind,
  type RequestRow,
  type Table,
  disputeColumns,
  disputeGroups,
  forms,
  requestColumns,
  requestRowEntries,
} from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';

/** The cells of one table a report should fill, in official order, with （六） as it was printed. */
export function cellsIn(report: Report, table: Table): readonly CellAddress[] {
  switch (table) {
    case 'disclosure':
      return disclosureCells.get(report.form) ?? [];
    case 'requests':
      return requestCells(requestRowsIn(report));
    case 'disputes':
      return disputeCells;
  }
}

const disclosureCells = new Map(
  forms.map((form) => [
    form,
    disclosureRowsOf(form).flatMap((row) =>
      disclosureRowEntries[row].columns[form].map((column) => disclosureCell(row, column)),
    ),
  ]),
);
const disputeCells = disputeGroups.flatMap((row) => disputeColumns.map((column) => disputeCell(row, column)));

const cellsByRows = new WeakMap<readonly RequestRow[], readonly CellAddress[]>();
function requestCells(rows: readonly RequestRow[]): readonly CellAddress[] {
  const known = cellsByRows.get(rows);
  if (known) return known;
  const cells = rows.flatMap((row) => requestColumns.map((column) => requestCell(row, column)));
  cellsByRows.set(rows, cells);
  return cells;
}

/**
 * Whether a table has a figure at all. One that has none is told once, by `blank-cell`, and no other rule
 * speaks of it.
 */
export function hasFigures(report: Report, table: Table): boolean {
  return cellsIn(report, table).some((address) => 'value' in valueAt(report, address));
}

/** The leaf outcomes a report has, or those of one kind; （六） is one row or its sub-rows, as printed. */
export function outcomeRowsIn(report: Report, kind?: OutcomeKind): readonly RequestRow[] {
  return requestRowsIn(report).filter((row) => {
    const of = requestRowEntries[row].kind;
    return of !== undefined && (kind === undefined || of === kind);
  });
}
