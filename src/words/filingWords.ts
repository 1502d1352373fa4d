import type { Filing } from '../report/deadline.ts';
import type { Label } from '../report/lineItems.ts';
import type { Language } from './language.ts';

/** What each way of filing is called, and the one sign that stands beside its shape. */
export const filingLabels: Record<Filing, Label & { readonly sign: Label }> = {
  onTime: { zh: '按时', en: 'on time', sign: { zh: '按', en: 'T' } },
  late: { zh: '逾期', en: 'late', sign: { zh: '迟', en: 'L' } },
  unknown: { zh: '已报，日期不明', en: 'filed, day unknown', sign: { zh: '？', en: '?' } },
  missing: { zh: '未见年报', en: 'no report found', sign: { zh: '缺', en: 'M' } },
  notAwaited: { zh: '当年无须报送', en: 'not awaited that year', sign: { zh: '', en: '' } },
};

export const filingWords = {
  unit: {
    zh: '天（距期限；负数为提前，正数为逾期）',
    en: 'days from the deadline (negative: early; positive: late)',
  },
  unitShort: { zh: '天', en: 'days' },
  agency: { zh: '单位', en: 'Agency' },
} as const satisfies Record<string, Label>;

/** One agency's filing of one year, in full. */
export function filingSentence(
  {
    filing,
    published,
    deadline,
  }: { readonly filing: Filing; readonly published: string | null; readonly deadline: string },
  language: Language,
): string {
  const status = filingLabels[filing][language];
  if (filing === 'notAwaited') return status;
  if (language === 'zh')
    return published === null ? `${status}，期限${deadline}` : `${status}，${published}发布，期限${deadline}`;
  return published === null
    ? `${status}, due ${deadline}`
    : `${status}, published ${published}, due ${deadline}`;
}
