import { requestCell, writeAddress } from '../report/address.ts';
import { outcomeKinds, type DisputeColumn, type DisputeGroup } from '../report/lineItems.ts';
import { cellMeasured, requestTotal } from './cellMeasured.ts';
import { disputesOver, litigationGroups } from './disputeMeasures.ts';
import type { Measure } from './measure.ts';
import { outcomeKind } from './outcomeKind.ts';
import { rateMeasure, type RateSide } from './rateMeasure.ts';
import { toHandle } from './requestMeasures.ts';
import { sumOf } from './sumOf.ts';

const handled: RateSide = (report) => requestTotal(report, 'outcomeTotal');
const received: RateSide = (report) => requestTotal(report, 'newlyReceived');
const disclosed: RateSide = (report) =>
  sumOf(
    (['granted', 'partlyGranted'] as const).map((row) => ({
      id: writeAddress(requestCell(row)),
      measured: requestTotal(report, row),
    })),
  );
const refused: RateSide = (report) => outcomeKind(report, 'refused');
const naturalPersons: RateSide = (report) =>
  cellMeasured(report, requestCell('newlyReceived', 'naturalPerson'));
const disputesBrought: RateSide = (report) =>
  disputesOver(report, ['reconsideration', ...litigationGroups], ['total']);

/** Pending cases are in no denominator. */
const closed: readonly DisputeColumn[] = ['upheld', 'corrected', 'otherResult'];
function correction(id: string, groups: readonly DisputeGroup[]): Measure {
  return rateMeasure(
    id,
    (report) => disputesOver(report, groups, ['corrected']),
    (report) => disputesOver(report, groups, closed),
  );
}

/** The rates people ask for, and each kind of outcome as a share of all; all under the small-number guard. */
export const rateMeasures: readonly Measure[] = [
  rateMeasure('rates.handling', handled, toHandle),
  rateMeasure('rates.disclosure', disclosed, handled),
  rateMeasure('rates.refusal', refused, handled),
  rateMeasure('rates.naturalPersonShare', naturalPersons, received),
  correction('rates.reconsiderationCorrection', ['reconsideration']),
  correction('rates.litigationCorrection', litigationGroups),
  rateMeasure('rates.disputesPerHundred', disputesBrought, handled),
  // 不予公开 has its share already: the refusal rate.
  ...outcomeKinds
    .filter((kind) => kind !== 'refused')
    .map((kind) => rateMeasure(`shares.${kind}`, (report) => outcomeKind(report, kind), handled)),
];
