import { requestRowsIn } from '../report/address.ts';
import { requestRowEntries, type OutcomeKind, type RequestRow } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';

/** The leaf outcomes a report has, or those of one kind; （六） is one row or its sub-rows, as printed. */
export function outcomeRowsIn(report: Report, kind?: OutcomeKind): readonly RequestRow[] {
  return requestRowsIn(report).filter((row) => {
    const of = requestRowEntries[row].kind;
    return of !== undefined && (kind === undefined || of === kind);
  });
}
