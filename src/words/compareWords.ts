import type { Unranked } from '../measures/rank.ts';
import type { Label } from '../report/lineItems.ts';

/** Why agencies stand below the ranking. */
export const unrankedLabels: Record<Unranked, Label> = {
  smallNumbers: { zh: '分母小于10，不排名', en: 'Fewer than ten in the denominator: no rank' },
  lowerBound: { zh: '只知下限，不排名', en: 'Known only from below: no rank' },
  absent: { zh: '没有数字', en: 'No figure' },
};
