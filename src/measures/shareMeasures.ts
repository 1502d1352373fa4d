import { outcomeKindLabels, outcomeKinds, type OutcomeKind } from '../report/lineItems.ts';
import { requestTotal } from './cellMeasured.ts';
import type { Measure } from './measure.ts';
import { outcomeKind } from './outcomeKind.ts';
import { rateMeasure } from './rateMeasure.ts';
import { formSource, withArticle50 } from './sources.ts';

/** 不予公开 has its share already: the refusal rate. */
type Shared = Exclude<OutcomeKind, 'refused'>;

function isShared(kind: OutcomeKind): kind is Shared {
  return kind !== 'refused';
}

/** Each other kind of outcome as a share of all requests handled. */
export const shareMeasures: readonly Measure[] = outcomeKinds.filter(isShared).map((kind) => {
  const { zh, en } = outcomeKindLabels[kind];
  return rateMeasure(
    {
      id: `shares.${kind}`,
      label: { zh: `${zh}占比`, en: `share ${en}` },
      definition: {
        zh: `“${zh}”件数 ÷ 本年度办结总数。`,
        en: `Requests ${en} ÷ requests handled.`,
      },
      source: withArticle50(formSource('requests')),
    },
    { label: { zh, en }, of: (report) => outcomeKind(report, kind) },
    {
      label: { zh: '本年度办结总数', en: 'requests handled' },
      of: (report) => requestTotal(report, 'outcomeTotal'),
    },
  );
});
