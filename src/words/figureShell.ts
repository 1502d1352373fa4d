import type { Label } from '../report/lineItems.ts';

/** What stands round every figure. */
export const figureShellWords = {
  unit: { zh: '单位', en: 'Unit' },
  definition: { zh: '口径', en: 'Definition' },
  source: { zh: '来源', en: 'Source' },
  dataDate: { zh: '数据日期', en: 'Data as of' },
  notes: { zh: '说明', en: 'Notes' },
  link: { zh: '链接', en: 'Link' },
  synthetic: { zh: '合成数据，非真实', en: 'Synthetic data, not real' },
  showTable: { zh: '看表格', en: 'Show as table' },
  showChart: { zh: '看图', en: 'Show as chart' },
  chart: { zh: '图', en: 'Chart' },
  table: { zh: '表', en: 'Table' },
  marks: { zh: '图例', en: 'Marks' },
  hint: { zh: '移到图上，或用方向键逐项读数', en: 'Point at the chart or use the arrow keys to read it' },
  sortBy: { zh: '排序', en: 'Sort by' },
  count: { zh: '件数', en: 'Count' },
  share: { zh: '占比', en: 'Share' },
  nothing: { zh: '没有可显示的年度报告', en: 'There is no report to show' },
  break: { zh: '口径变化', en: 'form changes' },
  scale: { zh: '件数或占比', en: 'Count or share' },
  scrollTable: { zh: '表格，可横向滚动', en: 'Table, scrolls sideways' },
} as const satisfies Record<string, Label>;

export const perCent: Label = { zh: '%', en: '%' };
