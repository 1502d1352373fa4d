import { requestCell, writeAddress } from '../report/address.ts';
import {
  outcomeKinds,
  requestRowEntries,
  requestRowsOf,
  type Form,
  type OutcomeKind,
  type RequestRow,
} from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { requestTotal } from './cellMeasured.ts';
import type { Measured } from './measured.ts';
import { sumOf } from './sumOf.ts';

interface Leaf {
  readonly row: RequestRow;
  readonly id: string;
}

function leavesByKind(form: Form): ReadonlyMap<OutcomeKind, readonly Leaf[]> {
  return new Map(
    outcomeKinds.map((kind) => [
      kind,
      requestRowsOf(form)
        .filter((row) => requestRowEntries[row].kind === kind)
        .map((row) => ({ row, id: writeAddress(requestCell(row)) })),
    ]),
  );
}
// The forms differ only in （六）其他处理: one row in 2019, three in 2021.
const leaves = { 2019: leavesByKind('2019'), 2021: leavesByKind('2021') };

/**
 * One of the six kinds of outcome, 总计 column. 予以公开 and 部分公开 are printed; the other four have no row of
 * their own and are added up from their reasons, a lower bound naming the rows that are empty.
 */
export function outcomeKind(report: Report, kind: OutcomeKind): Measured {
  // 洪泽区 2023 prints （六） as one row on the 2021 form.
  const form = report.tables.requests?.otherwiseHandled === undefined ? report.form : '2019';
  const rows = leaves[form].get(kind) ?? [];
  return sumOf(rows.map(({ row, id }) => ({ id, measured: requestTotal(report, row) })));
}
