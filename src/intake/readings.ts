import type { CellAddress } from '../report/address.ts';
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

/** A reading of a cell the document does not have. */
export function absentReading(address: CellAddress, how: How): Reading {
  return { address, value: null, status: howStatus[how], how, where: null };
}
