import type { CellAddress } from './address.ts';
import { disputeColumns, requestColumns } from './lineItems.ts';
import type { Report } from './report.ts';
import type { Cell } from './value.ts';

const absent: Cell = { status: 'notInForm' };

/** The tables with one cell replaced. A row the print did not have comes into being, its other cells not printed. */
export function withCell(tables: Report['tables'], address: CellAddress, cell: Cell): Report['tables'] {
  if (address.table === 'disclosure') {
    const row = { ...tables.disclosure?.[address.row], [address.column]: cell };
    return { ...tables, disclosure: { ...tables.disclosure, [address.row]: row } };
  }
  if (address.table === 'requests') {
    const [...row] = tables.requests?.[address.row] ?? seven;
    row[requestColumns.indexOf(address.column)] = cell;
    return { ...tables, requests: { ...tables.requests, [address.row]: row } };
  }
  const [...row] = tables.disputes?.[address.row] ?? five;
  row[disputeColumns.indexOf(address.column)] = cell;
  return { ...tables, disputes: { ...tables.disputes, [address.row]: row } };
}

const five: readonly [Cell, Cell, Cell, Cell, Cell] = [absent, absent, absent, absent, absent];
const seven: readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell] = [...five, absent, absent];

/** The cell as the file has it; one of a row that is not printed is `notInForm`. */
export function cellAt(tables: Report['tables'], address: CellAddress): Cell {
  switch (address.table) {
    case 'disclosure': {
      const cell = tables.disclosure?.[address.row]?.[address.column];
      return cell === undefined ? absent : cell;
    }
    case 'requests': {
      const cell = tables.requests?.[address.row]?.[requestColumns.indexOf(address.column)];
      return cell === undefined ? absent : cell;
    }
    case 'disputes': {
      const cell = tables.disputes?.[address.row]?.[disputeColumns.indexOf(address.column)];
      return cell === undefined ? absent : cell;
    }
  }
}
