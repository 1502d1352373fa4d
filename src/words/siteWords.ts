import type { Label } from '../report/lineItems.ts';

/** What stands round every page: header, switches, footer. */
export const siteWords = {
  name: { zh: '年报', en: 'nianbao' },
  title: { zh: '政府信息公开年度报告', en: 'Annual reports on open government information' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  pages: { zh: '页面', en: 'Pages' },
  settings: { zh: '显示设置', en: 'Appearance' },
  path: { zh: '所在位置', en: 'Where you are' },
  everything: { zh: '全部单位', en: 'All agencies' },
  theme: { zh: '明暗', en: 'Theme' },
  elder: { zh: '长者模式', en: 'Larger type' },
  otherLanguage: { zh: 'English', en: '中文' },
  years: { zh: '年度范围', en: 'Years' },
  from: { zh: '起始年度', en: 'First year' },
  to: { zh: '截止年度', en: 'Last year' },
  until: { zh: '至', en: 'to' },
  choose: { zh: '选择单位', en: 'Choose an agency' },
  close: { zh: '关闭', en: 'Close' },
  synthetic: { zh: '合成', en: 'synthetic' },
  syntheticBanner: {
    zh: '本页含演示用的合成数据（示例县），不是任何真实机关的报告。',
    en: 'This page shows made-up data of an example county; no real organ reported them.',
  },
  dataDate: { zh: '数据截至', en: 'Data as of' },
  version: { zh: '数据版本', en: 'Data version' },
  unknownDate: { zh: '日期不明', en: 'date unknown' },
  about: {
    zh: '各机关依《政府信息公开条例》第四十九条、第五十条公布的年度报告，逐格照录；未填不作0计。',
    en: 'Annual reports published under arts. 49–50 of the OGI Regulations, recorded cell by cell; what is blank is not counted as 0.',
  },
  own: {
    zh: '数据只在本页处理，不上传、不联网查询、不留 Cookie。',
    en: 'Everything happens in this page: nothing is uploaded, no other site is asked, no cookies.',
  },
} as const satisfies Record<string, Label>;

export const viewLabels = {
  overview: { zh: '概览', en: 'Overview' },
  agency: { zh: '单位', en: 'Agency' },
  compare: { zh: '比较', en: 'Compare' },
  findings: { zh: '问题', en: 'Findings' },
  intake: { zh: '录入', en: 'Read a report' },
  briefing: { zh: '通报', en: 'Briefing' },
  embed: { zh: '嵌入', en: 'Embed' },
} as const satisfies Record<string, Label>;

export const themeLabels = {
  auto: { zh: '随系统', en: 'System' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
} as const satisfies Record<string, Label>;
