import type { CellAddress } from '../../src/report/address.ts';
import { disputeColumns, requestColumns } from '../../src/report/lineItems.ts';
import { reportSchema, type Report } from '../../src/report/report.ts';
import type { Cell } from '../../src/report/value.ts';

/** The report with another cell at an address. */
export function withCell(report: Report, address: CellAddress, cell: Cell): Report {
  const copy = structuredClone(report);
  const columns: readonly string[] =
    address.table === 'requests' ? requestColumns : address.table === 'disputes' ? disputeColumns : [];
  const table: unknown = copy.tables[address.table];
  const row: unknown = typeof table === 'object' && table !== null ? Reflect.get(table, address.row) : null;
  if (typeof row !== 'object' || row === null) throw new Error(`no row ${address.table}.${address.row}`);
  const key = address.table === 'disclosure' ? address.column : columns.indexOf(address.column);
  Reflect.set(row, key, cell);
  return reportSchema.parse(copy);
}
