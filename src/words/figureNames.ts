import type { Label } from '../report/lineItems.ts';

/** Every figure by id: its name in lists. */
export const figureNames = {
  channels: { zh: '公开渠道', en: 'Channels of disclosure' },
  outcomes: { zh: '申请办理结果', en: 'Outcomes of requests' },
  'request-flow': { zh: '申请的来去', en: 'Flow of requests' },
  disputes: { zh: '行政复议与行政诉讼', en: 'Reconsideration and litigation' },
  documents: { zh: '规章与规范性文件', en: 'Rules and normative documents' },
  decisions: { zh: '许可、处罚与强制', en: 'Licensing, penalties and compulsion' },
  fees: { zh: '行政事业性收费', en: 'Administrative and institutional fees' },
  'compare-bars': { zh: '各单位比较', en: 'Agencies compared' },
  'compare-lines': { zh: '各单位逐年', en: 'Agencies over the years' },
  'compare-heat': { zh: '单位与年度对照', en: 'Agencies by year' },
  'compare-multiples': { zh: '各单位小图', en: 'One small chart per agency' },
  'filing-grid': { zh: '年报报送情况', en: 'Who has filed' },
  'official-table': { zh: '法定表格', en: 'The official tables' },
} as const satisfies Record<string, Label>;
export type FigureName = keyof typeof figureNames;
