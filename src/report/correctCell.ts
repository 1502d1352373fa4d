import { writeAddress, type CellAddress } from './address.ts';
import type { Report } from './report.ts';
import type { Cell } from './value.ts';
import { cellAt, withCell } from './withCell.ts';

/**
 * The report with a cell corrected by a person. The reading is kept in `corrections`, with the reason; correcting
 * again keeps the first reading, and going back to it takes the correction away.
 */
export function correctCell(
  report: Report,
  address: CellAddress,
  to: Cell,
  { reason, date }: { readonly reason: string; readonly date?: string },
): Report {
  const cell = writeAddress(address);
  const others = (report.corrections ?? []).filter((one) => one.cell !== cell);
  const earlier = report.corrections?.find((one) => one.cell === cell);
  const from = earlier ? earlier.from : cellAt(report.tables, address);
  const corrected = { ...report, tables: withCell(report.tables, address, to) };
  if (JSON.stringify(from) === JSON.stringify(to)) return withCorrections(corrected, others);
  const correction = { cell, from, to, reason, ...(date === undefined ? {} : { date }) };
  return withCorrections(corrected, [...others, correction]);
}

/** The report with the reading of that cell put back. */
export function undoCorrection(report: Report, address: CellAddress): Report {
  const earlier = report.corrections?.find(({ cell }) => cell === writeAddress(address));
  return earlier ? correctCell(report, address, earlier.from, { reason: '' }) : report;
}

function withCorrections(report: Report, list: NonNullable<Report['corrections']>): Report {
  const { corrections, ...rest } = report;
  return corrections === undefined && list.length === 0
    ? report
    : list.length === 0
      ? rest
      : { ...rest, corrections: list };
}
