import { disputeCell, requestCell, valueAt, type CellAddress } from '../../src/report/address.ts';
import type { Claim } from '../../src/report/claims.ts';
import type { Report, ReportClaim } from '../../src/report/report.ts';
import { exactly } from '../../src/report/value.ts';

const sources: readonly (readonly [Claim, readonly CellAddress[], '一（二）' | '一（三）'])[] = [
  ['requestsReceived', [requestCell('newlyReceived')], '一（二）'],
  ['handled', [requestCell('outcomeTotal')], '一（二）'],
  ['carriedForward', [requestCell('carriedForward')], '一（二）'],
  ['reconsideration', [disputeCell('reconsideration')], '一（三）'],
  ['litigation', [disputeCell('suedDirectly'), disputeCell('suedAfterReconsideration')], '一（三）'],
];

/** What the prose states of the printed tables; an absent figure is not spoken of. */
export function claimsOf(report: Report, amiss: Partial<Record<Claim, number>>): ReportClaim[] {
  const received = exactly(valueAt(report, requestCell('newlyReceived')));
  return sources.flatMap(([what, cells, where]): ReportClaim[] => {
    const values = cells.map((cell) => exactly(valueAt(report, cell)));
    if (values.some((value) => value === null)) return [];
    const count = values.reduce<number>((sum, value) => sum + (value ?? 0), amiss[what] ?? 0);
    // Who received nothing says just that.
    if (received === 0 && count === 0 && what !== 'requestsReceived') return [];
    return [{ what, count, where }];
  });
}
