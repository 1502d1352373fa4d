import { requestCell, requestRowsIn, writeAddress } from '../report/address.ts';
import { requestRowEntries, type OutcomeKind } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { requestTotal } from './cellMeasured.ts';
import type { Measured } from './measured.ts';
import { sumOf } from './sumOf.ts';

/**
 * One of the six kinds of outcome, 总计 column. 予以公开 and 部分公开 are printed; the other four have no row of
 * their own and are added up from their reasons, a lower bound naming the rows that are empty.
 */
export function outcomeKind(report: Report, kind: OutcomeKind): Measured {
  const rows = requestRowsIn(report).filter((row) => requestRowEntries[row].kind === kind);
  return sumOf(
    rows.map((row) => ({ id: writeAddress(requestCell(row)), measured: requestTotal(report, row) })),
  );
}
