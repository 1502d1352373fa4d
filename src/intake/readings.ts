import { addressLabels, cellsOf, requestCell, type CellAddress } from '../report/address.ts';
import { requestColumns, tableLabels, type Form } from '../report/lineItems.ts';
import { howStatus, type How, type ReadingStatus } from './how.ts';

/** One table cell of the form: what was read, how sure, and where. */
export interface Reading {
  readonly table: '二' | '三' | '四';
  /** Official row label without numbering; in table 四 the group. */
  readonly row: string;
  readonly column: string;
  /** The number in the cell as printed, in the unit printed; `null` where there is none. */
  readonly value: number | null;
  readonly status: ReadingStatus;
  readonly how: How;
  readonly where: string | null;
  /** The print, where it is more than the plain number: `+19`, `124件`, `/`. */
  readonly asPrinted?: string;
  readonly page?: number;
  /** Row label as printed. */
  readonly printedLabel?: string;
  readonly address: CellAddress;
}

/** The cells the readings list: the form's, with （六）其他处理 as one row where it was printed so. */
export function addressesOf(form: Form, singleOther: boolean): readonly CellAddress[] {
  const cells = cellsOf(form);
  if (form === '2019' || !singleOther) return cells;
  return cells.flatMap((address): readonly CellAddress[] => {
    if (address.table !== 'requests') return [address];
    switch (address.row) {
      case 'feeOverdue':
      case 'other':
        return [];
      case 'correctionOverdue':
        return address.column === 'naturalPerson'
          ? requestColumns.map((column) => requestCell('otherwiseHandled', column))
          : [];
      default:
        return [address];
    }
  });
}

/** A reading of a cell the document does not have. */
export function absentReading(address: CellAddress, form: Form, how: How): Reading {
  const labels = addressLabels(address, form);
  return {
    table: tableLabels[address.table].number,
    row: labels.row.zh,
    column: labels.column.zh,
    value: null,
    status: howStatus[how],
    how,
    where: null,
    address,
  };
}
