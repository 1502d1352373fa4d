import type { CellAddress } from '../../report/address.ts';
import { disputeColumns, requestColumns } from '../../report/lineItems.ts';
import type { Report } from '../../report/report.ts';
import type { Cell } from '../../report/value.ts';

/** The tables with one cell replaced. Throws `RangeError` where the tables do not have the cell. */
export function withCell(tables: Report['tables'], address: CellAddress, cell: Cell): Report['tables'] {
  const missing = new RangeError(`no cell ${address.table}.${address.row}.${address.column}`);
  if (address.table === 'disclosure') {
    const row = tables.disclosure?.[address.row];
    if (!row || !(address.column in row)) throw missing;
    const disclosure = { ...tables.disclosure, [address.row]: { ...row, [address.column]: cell } };
    return { ...tables, disclosure };
  }
  if (address.table === 'requests') {
    const row = tables.requests?.[address.row];
    if (!row) throw missing;
    const changed: typeof row = [...row];
    changed[requestColumns.indexOf(address.column)] = cell;
    return { ...tables, requests: { ...tables.requests, [address.row]: changed } };
  }
  const group = tables.disputes?.[address.row];
  if (!group) throw missing;
  const changed: typeof group = [...group];
  changed[disputeColumns.indexOf(address.column)] = cell;
  return { ...tables, disputes: { ...tables.disputes, [address.row]: changed } };
}
