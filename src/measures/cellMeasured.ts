import { disputeCell, requestCell, valueAt, writeAddress, type CellAddress } from '../report/address.ts';
import { disputeColumns, requestColumns, type DisputeGroup, type RequestRow } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { readValue, type Value } from '../report/value.ts';
import { exact, type Measured } from './measured.ts';
import { sumOf, type Part } from './sumOf.ts';

/** A figure of a report as a measured one; how it was printed stays with the report. */
export function measuredOf(value: Value): Measured {
  if (value.state === 'number' || value.state === 'zero') return exact(value.value);
  if (value.state !== 'approximate') return { state: value.state };
  const { state, qualifier, asPrinted } = value;
  return Number.isFinite(value.value)
    ? { state, value: value.value, qualifier, asPrinted }
    : { state: 'unreadable' };
}

/** One cell as printed. */
export function cellMeasured(report: Report, address: CellAddress): Measured {
  return measuredOf(valueAt(report, address));
}

/** A cell under its address, as a part of a sum. */
export function cellPart(report: Report, address: CellAddress): Part {
  return { id: writeAddress(address), measured: cellMeasured(report, address) };
}

const applicants = requestColumns.filter((column) => column !== 'total');
const totalIndex = requestColumns.indexOf('total');
const results = disputeColumns.filter((column) => column !== 'total');

/**
 * A request row's 总计: as printed, else the sum of its six kinds of applicant marked as computed, else a lower
 * bound naming the empty ones (上海市政府办公厅 2019 leaves most totals and many cells empty).
 */
export function requestTotal(report: Report, row: RequestRow): Measured {
  const cell = report.tables.requests?.[row]?.[totalIndex];
  // The hottest line of a roll-up over thousands of agencies: nearly every cell is a plain number.
  if (typeof cell === 'number') return exact(cell);
  return printedOr(measuredOf(readValue(cell)), () =>
    applicants.map((column) => cellPart(report, requestCell(row, column))),
  );
}

/** A dispute group's 总计: as printed, even where it contradicts its parts (the checks say so), else computed. */
export function disputeTotal(report: Report, group: DisputeGroup): Measured {
  return printedOr(cellMeasured(report, disputeCell(group)), () =>
    results.map((column) => cellPart(report, disputeCell(group, column))),
  );
}

function printedOr(printed: Measured, parts: () => readonly Part[]): Measured {
  if ('value' in printed || printed.state === 'notApplicable') return printed;
  const sum = sumOf(parts());
  return 'value' in sum ? sum : printed;
}
