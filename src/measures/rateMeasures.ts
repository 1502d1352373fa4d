import { requestCell, writeAddress } from '../report/address.ts';
import type { DisputeColumn, DisputeGroup, Label } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { cellMeasured, requestTotal } from './cellMeasured.ts';
import { disputesOver, litigationGroups } from './disputeMeasures.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { outcomeKind } from './outcomeKind.ts';
import { rateMeasure, type RateSide } from './rateMeasure.ts';
import { toHandle } from './requestMeasures.ts';
import { formSource, withArticle50 } from './sources.ts';
import { sumOf } from './sumOf.ts';

const requests = withArticle50(formSource('requests'));
const disputes = withArticle50(formSource('disputes'));

function side(label: Label, of: (report: Report) => Measured): RateSide {
  return { label, of };
}

const handled = side({ zh: '本年度办结总数', en: 'requests handled' }, (report) =>
  requestTotal(report, 'outcomeTotal'),
);
const received = side({ zh: '本年新收总数', en: 'requests newly received' }, (report) =>
  requestTotal(report, 'newlyReceived'),
);
const allToHandle = side({ zh: '本年新收＋上年结转', en: 'newly received + carried over' }, toHandle);
const disclosed = side({ zh: '予以公开＋部分公开', en: 'granted + partly granted' }, (report) =>
  sumOf(
    (['granted', 'partlyGranted'] as const).map((row) => ({
      id: writeAddress(requestCell(row)),
      measured: requestTotal(report, row),
    })),
  ),
);
const refused = side({ zh: '不予公开', en: 'refused' }, (report) => outcomeKind(report, 'refused'));
const naturalPersons = side(
  { zh: '自然人提出的本年新收', en: 'newly received from natural persons' },
  (report) => cellMeasured(report, requestCell('newlyReceived', 'naturalPerson')),
);

const closed: readonly DisputeColumn[] = ['upheld', 'corrected', 'otherResult'];
function correction(id: string, label: Label, what: Label, groups: readonly DisputeGroup[]): Measure {
  return rateMeasure(
    {
      id,
      label,
      definition: {
        zh: `${what.zh}中结果纠正的件数 ÷（结果维持＋结果纠正＋其他结果）。尚未审结的不计入分母。`,
        en: `Cases of ${what.en} that ended in correction ÷ (upheld + corrected + other result). Pending cases are left out.`,
      },
      source: disputes,
    },
    side({ zh: '结果纠正', en: 'corrected' }, (report) => disputesOver(report, groups, ['corrected'])),
    side({ zh: '已审结案件', en: 'cases closed' }, (report) => disputesOver(report, groups, closed)),
  );
}

const disputesBrought = side(
  { zh: '行政复议＋行政诉讼总计', en: 'reconsideration + litigation, total' },
  (report) => disputesOver(report, ['reconsideration', ...litigationGroups], ['total']),
);

/** The rates people ask for; all under the small-number guard. */
export const rateMeasures: readonly Measure[] = [
  rateMeasure(
    {
      id: 'rates.handling',
      label: { zh: '办结率', en: 'handling rate' },
      definition: {
        zh: '本年度办结总数 ÷（本年新收＋上年结转）。',
        en: 'Requests handled ÷ (newly received + carried over).',
      },
      source: requests,
    },
    handled,
    allToHandle,
  ),
  rateMeasure(
    {
      id: 'rates.disclosure',
      label: { zh: '公开率', en: 'disclosure rate' },
      definition: {
        zh: '（予以公开＋部分公开）÷ 本年度办结总数。部分公开按一件计。',
        en: '(Granted + partly granted) ÷ requests handled. A partly granted request counts as one.',
      },
      source: requests,
    },
    disclosed,
    handled,
  ),
  rateMeasure(
    {
      id: 'rates.refusal',
      label: { zh: '不予公开率', en: 'refusal rate' },
      definition: {
        zh: '不予公开八种情形之和 ÷ 本年度办结总数。无法提供、不予处理不计入。',
        en: 'Sum of the eight grounds of refusal ÷ requests handled. Unable to provide and not processed are not refusals.',
      },
      source: requests,
    },
    refused,
    handled,
  ),
  rateMeasure(
    {
      id: 'rates.naturalPersonShare',
      label: { zh: '自然人申请占比', en: 'natural-person share' },
      definition: {
        zh: '自然人提出的本年新收申请 ÷ 本年新收申请总计。',
        en: 'Requests newly received from natural persons ÷ all newly received.',
      },
      source: requests,
    },
    naturalPersons,
    received,
  ),
  correction(
    'rates.reconsiderationCorrection',
    { zh: '复议纠错率', en: 'reconsideration correction rate' },
    { zh: '行政复议', en: 'administrative reconsideration' },
    ['reconsideration'],
  ),
  correction(
    'rates.litigationCorrection',
    { zh: '诉讼纠错率（败诉率）', en: 'litigation correction rate' },
    { zh: '行政诉讼（未经复议直接起诉与复议后起诉）', en: 'litigation (without and after reconsideration)' },
    litigationGroups,
  ),
  rateMeasure(
    {
      id: 'rates.disputesPerHundred',
      label: { zh: '每百件办结的争议', en: 'disputes per 100 handled' },
      unit: { zh: '件/百件办结', en: 'per 100 handled' },
      definition: {
        zh: '（行政复议总计＋行政诉讼总计）÷ 本年度办结总数 × 100。争议可能针对往年的答复，因此可以超过 100。',
        en: '(Reconsideration total + litigation total) ÷ requests handled × 100. Disputes can concern answers of earlier years, so it may exceed 100.',
      },
      source: disputes,
    },
    disputesBrought,
    handled,
  ),
];
