import { cellsOf, requestCell, type CellAddress } from '../report/address.ts';
import { requestColumns, type Form } from '../report/lineItems.ts';
import type { Place } from './document.ts';
import { howStatus, type How, type ReadingStatus } from './how.ts';

/** One table cell of the form: what was read, how sure, and where. */
export interface Reading {
  readonly address: CellAddress;
  /** The number in the cell as printed, in the unit printed; `null` where there is none. */
  readonly value: number | null;
  readonly status: ReadingStatus;
  readonly how: How;
  /** Where a person finds it in the source; `null` where the document does not have the cell. */
  readonly where: Place | null;
  /** Its cell among the document's blocks: `block.row.cell`, each from 0. */
  readonly at?: string;
  /** The print, where it is more than the plain number: `+19`, `124件`, `/`. */
  readonly asPrinted?: string;
  /** Row label as printed. */
  readonly printedLabel?: string;
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
export function absentReading(address: CellAddress, how: How): Reading {
  return { address, value: null, status: howStatus[how], how, where: null };
}
