import type { Label } from '../report/lineItems.ts';

/** What a briefing and its slides say round their figures. */
export const briefingWords = {
  kicker: { zh: '政府信息公开工作年度报告', en: 'Annual reports on open government information' },
  summary: { zh: '摘要', en: 'Summary' },
  remarks: { zh: '说明', en: 'Remarks' },
  more: { zh: '其余说明见备注。', en: 'More in the notes.' },
  link: { zh: '链接', en: 'Link' },
  madeOn: { zh: '生成日期', en: 'Made on' },
  item: { zh: '项目', en: 'Item' },
} as const satisfies Record<string, Label>;

const spanZh = (years: readonly number[]): string => {
  const first = years[0];
  const last = years.at(-1);
  return first === undefined ? '' : first === last ? `${first}` : `${first}—${last ?? ''}`;
};

/** Name of the paper and of its deck. */
export function briefingTitle(whose: Label, years: readonly number[]): Label {
  const zh = spanZh(years);
  return {
    zh: `${whose.zh}${zh === '' ? '' : `${zh}年度`}政府信息公开年报情况通报`,
    en: `Briefing on annual OGI reports: ${whose.en}${zh === '' ? '' : `, ${zh.replace('—', '–')}`}`,
  };
}

/** A slide that goes on where another was full. */
export function continued(part: number, parts: number): Label {
  return parts < 2 ? { zh: '', en: '' } : { zh: `（${part}/${parts}）`, en: ` (${part}/${parts})` };
}
