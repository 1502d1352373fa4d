import { requestCell, writeAddress } from '../report/address.ts';
import { outcomeKinds, requestRowEntries, requestRows, type RequestRow } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { requestTotal } from './cellMeasured.ts';
import { countMeasure } from './countMeasure.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { outcomeKind } from './outcomeKind.ts';
import { sumOf } from './sumOf.ts';

/** Requests to handle in the year: newly received and carried over. */
export function toHandle(report: Report): Measured {
  return sumOf(
    (['newlyReceived', 'carriedOver'] as const).map((row) => ({
      id: writeAddress(requestCell(row)),
      measured: requestTotal(report, row),
    })),
  );
}

function rowMeasure(row: RequestRow, group: 'requests' | 'reasons'): Measure {
  return countMeasure({
    id: `requests.${row}`,
    group,
    forms: requestRowEntries[row].forms,
    measure: (report) => requestTotal(report, row),
  });
}

const kinds = outcomeKinds.map((kind) =>
  countMeasure({
    id: `outcomes.${kind}`,
    group: 'outcomes',
    measure: (report) => outcomeKind(report, kind),
  }),
);

const reasons = requestRows.flatMap((row) => {
  const { kind, wholeKind } = requestRowEntries[row];
  return kind && !wholeKind ? [rowMeasure(row, 'reasons')] : [];
});

/** Table 三: what came in and went out, the six kinds of outcome, and each reason. */
export const requestMeasures: readonly Measure[] = [
  rowMeasure('newlyReceived', 'requests'),
  rowMeasure('carriedOver', 'requests'),
  countMeasure({ id: 'requests.toHandle', group: 'requests', measure: toHandle }),
  rowMeasure('outcomeTotal', 'requests'),
  rowMeasure('carriedForward', 'requests'),
  ...kinds,
  ...reasons,
];
