import type { Label } from '../report/lineItems.ts';

export const overviewWords = {
  figures: { zh: '主要数字', en: 'Main figures' },
  summary: { zh: '概述', en: 'In short' },
  findings: { zh: '核对出的问题', en: 'What the checks found' },
  noFindings: { zh: '没有核对出问题。', en: 'The checks found nothing.' },
  children: { zh: '所辖单位', en: 'Below it' },
  agency: { zh: '单位', en: 'Agency' },
  reported: { zh: '收录/应有', en: 'On file / awaited' },
  errors: { zh: '报告有误', en: 'Errors' },
  sum: { zh: '所辖合计', en: 'Sum of units' },
  own: { zh: '本级汇总报告', en: 'Its own consolidated report' },
  toReport: { zh: '看本单位年度报告', en: 'Its own annual reports' },
  toCompare: { zh: '比较所辖单位', en: 'Compare these agencies' },
  demo: { zh: '演示数据', en: 'Demonstration data' },
  demoMeaning: {
    zh: '一个虚构的县，用来试用各项功能；不计入上面任何数字。',
    en: 'A made-up county for trying things out; it is in none of the figures above.',
  },
  onYear: { zh: '较上年', en: 'on the year before:' },
  more: { zh: '公开渠道与报送', en: 'Channels and filing' },
} as const satisfies Record<string, Label>;

export function ofYear(year: number): Label {
  return { zh: `${year}年`, en: `${year}` };
}

/** How many agencies of how many awaited. */
export function reportedOf(reported: number, awaited: number): Label {
  return {
    zh: `收录${reported}个单位，应有${awaited}个`,
    en: `${reported} of ${awaited} agencies on file`,
  };
}
