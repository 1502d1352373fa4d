import type { FindingKind } from '../checks/finding.ts';
import type { Label } from '../report/lineItems.ts';

/** What each kind means, in a sentence. */
export const kindMeanings: Record<FindingKind, Label> = {
  error: { zh: '报告自相矛盾', en: 'the report contradicts itself' },
  doubtful: { zh: '请人核对', en: 'a person should look' },
  scope: { zh: '所指范围不同，都可能对', en: 'about different organs; both can be right' },
  uncheckable: { zh: '有一方未填或为约数', en: 'one side is blank or approximate' },
};
