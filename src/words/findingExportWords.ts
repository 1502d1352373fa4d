import type { Label } from '../report/lineItems.ts';

/** The findings as a spreadsheet. */
export const findingExportWords = {
  /** In the order of the columns. */
  columns: {
    agencyKey: { zh: '单位代码', en: 'agency_key' },
    agency: { zh: '单位', en: 'agency' },
    year: { zh: '年度', en: 'year' },
    kind: { zh: '类别', en: 'kind' },
    kindKey: { zh: '类别代码', en: 'kind_key' },
    rule: { zh: '规则', en: 'rule' },
    ruleKey: { zh: '规则代码', en: 'rule_key' },
    sentence: { zh: '说明', en: 'sentence' },
    left: { zh: '左边算式', en: 'left' },
    leftValue: { zh: '左边', en: 'left_value' },
    right: { zh: '右边算式', en: 'right' },
    rightValue: { zh: '右边', en: 'right_value' },
    difference: { zh: '差额', en: 'difference' },
    cells: { zh: '单元格', en: 'cells' },
    id: { zh: '问题代码', en: 'finding' },
    synthetic: { zh: '合成', en: 'synthetic' },
  },
  title: { zh: '核对出的问题', en: 'What the checks found' },
  sheet: { zh: '问题', en: 'Findings' },
  rules: { zh: '规则', en: 'Rules' },
  statement: { zh: '核对什么', en: 'What is checked' },
  download: { zh: '下载清单', en: 'Download the list' },
  blank: {
    zh: '左边、右边、差额空白，是因为有一方未填或为约数，不等于0。',
    en: 'A side or difference left empty means that a figure is blank or approximate, not 0.',
  },
} as const satisfies Record<string, Label | Record<string, Label>>;
