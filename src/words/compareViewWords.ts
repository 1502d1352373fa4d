import type { Label } from '../report/lineItems.ts';

export const compareViewWords = {
  title: { zh: '各单位比较', en: 'Agencies compared' },
  measure: { zh: '指标', en: 'Measure' },
  layout: { zh: '版式', en: 'Layout' },
  scale: { zh: '件数、占比或比率', en: 'Count, share or rate' },
  picked: { zh: '选出的单位', en: 'Agencies picked out' },
  add: { zh: '加入单位（最多10个）', en: 'Add an agency (up to ten)' },
  full: { zh: '已选满10个；去掉一个才能再加。', en: 'Ten are picked; remove one to add another.' },
  remove: { zh: '去掉', en: 'Remove' },
  clear: { zh: '全部去掉', en: 'Remove all' },
  presets: { zh: '快速选取', en: 'Pick at once' },
  siblings: { zh: '同一上级', en: 'Same parent' },
  siblingsTitle: {
    zh: '同一上级、同一层级的单位，按目录顺序取前10个',
    en: 'Agencies of the same level under the same parent, the first ten in order',
  },
  similar: { zh: '申请量相近', en: 'Similar volume' },
  similarTitle: {
    zh: '最近一年收办申请数与首个选出单位最接近的单位',
    en: 'Agencies whose requests to handle in the latest year are nearest to those of the first one picked',
  },
  nobody: { zh: '未选单位时全部同色显示。', en: 'With nobody picked all are drawn alike.' },
  table: { zh: '比较表', en: 'Comparison table' },
  showAll: { zh: '显示全部', en: 'Show all' },
  bridge: {
    zh: '两版表格口径不同的年份之间不连线、不作比较。',
    en: 'Years on forms on which the figure means different things are neither joined nor compared.',
  },
} as const satisfies Record<string, Label>;

export const comparisonLabels = {
  bars: { zh: '排序条', en: 'Ranked bars' },
  lines: { zh: '折线', en: 'Lines' },
  heat: { zh: '热力表', en: 'Heat table' },
  multiples: { zh: '小图', en: 'Small charts' },
  table: { zh: '表格', en: 'Table' },
} as const satisfies Record<string, Label>;

export const scaleLabels = {
  count: { zh: '件数', en: 'Count' },
  share: { zh: '占比', en: 'Share' },
  rate: { zh: '比率', en: 'Rate' },
} as const satisfies Record<string, Label>;
