import type { Label } from '../report/lineItems.ts';

export const readingStatuses = ['read', 'recovered', 'doubtful', 'absent'] as const;
/** How sure a reading is. */
export type ReadingStatus = (typeof readingStatuses)[number];

/** What makes a figure doubtful by the way its own cell shows it. */
export const cellDoubts = {
  struck: { zh: '数字划有删除线', en: 'the figure is struck through' },
  raised: {
    zh: '数字排作上标、下标或小号字',
    en: 'the figure is raised, lowered or smaller than its cell’s type',
  },
  boxed: { zh: '数字在浮动的文本框里', en: 'the figure stands in a text box that floats' },
  turned: { zh: '数字没有正着印', en: 'the figure is not printed upright' },
  ocr: {
    zh: '只在图片下的识别文字里，须与图片核对',
    en: 'only in the recognised text under a picture: compare it with the picture',
  },
  hidden: { zh: '原文设为隐藏，页面上看不到', en: 'hidden: the document does not show it' },
  date: { zh: '单元格里是日期', en: 'the cell holds a date' },
  shownOtherwise: {
    zh: '显示的内容与存储的数字不同',
    en: 'the number stored is not the number shown',
  },
  uncalculated: { zh: '公式结果尚未计算', en: 'the formula’s result was never calculated' },
} as const satisfies Record<string, Label>;

/** How a figure was found, or why there is none. */
export const howLabels = {
  label: { zh: '按行列标签读出', en: 'read at its row and column labels' },
  columns: { zh: '按表头列位置读出', en: 'placed by the column headings' },
  position: {
    zh: '行名缺失，按位置并经勾稽关系核实',
    en: 'row label missing; placed by position, confirmed by arithmetic',
  },
  joinedDigits: {
    zh: '数字被空格拆开，按勾稽关系合并',
    en: 'digits set apart, joined as arithmetic confirms',
  },
  firstAndTotal: {
    zh: '空格被折叠，仅余首列与总计',
    en: 'blank cells collapsed: the first column and the total remain',
  },
  totalOnly: { zh: '仅填总计', en: 'only the total is filled in' },
  totalFirst: { zh: '总计列在最前，经勾稽关系核实', en: 'total printed first, confirmed by arithmetic' },
  computed: { zh: '原文空白，由本行各项相加得出', en: 'computed: blank in print, the sum of its row' },
  joinedUnchecked: { zh: '数字被空格拆开，无从核实', en: 'digits set apart, joined without confirmation' },
  positionUnchecked: {
    zh: '行名缺失，按位置推定，无从核实',
    en: 'row label missing; placed by position without confirmation',
  },
  dropsBlanks: {
    zh: '文件丢弃了空白单元格，本行数字的位置无从核实',
    en: 'the document drops blank cells; the place of these figures cannot be confirmed',
  },
  conflict: { zh: '同一单元格在文中有不同数字', en: 'the document gives different figures for this cell' },
  cutOff: {
    zh: '文件在此行中断，数字或其位置可能不全',
    en: 'the document breaks off in this row; the figure or its place may be incomplete',
  },
  ...cellDoubts,
  impossible: { zh: '此处不可能是这样的数', en: 'not a possible figure here' },
  unplaced: {
    zh: '本行数字个数与列数不符，无法定位',
    en: 'the row has fewer or more figures than columns; it cannot be placed',
  },
  unreadable: { zh: '印有内容但无法辨认为数字', en: 'printed, but not a readable figure' },
  blank: { zh: '空白', en: 'blank' },
  notApplicable: { zh: '注明不适用', en: 'stated as not applicable' },
  brokenOff: { zh: '文件在此中断', en: 'the document breaks off here' },
  notPrinted: { zh: '文件中没有这一行或列', en: 'the document does not have this row or column' },
} as const satisfies Record<string, Label>;
export type How = keyof typeof howLabels;

export const howStatus: Record<How, ReadingStatus> = {
  label: 'read',
  columns: 'read',
  position: 'recovered',
  joinedDigits: 'recovered',
  firstAndTotal: 'recovered',
  totalOnly: 'recovered',
  totalFirst: 'recovered',
  computed: 'recovered',
  joinedUnchecked: 'doubtful',
  positionUnchecked: 'doubtful',
  dropsBlanks: 'doubtful',
  conflict: 'doubtful',
  cutOff: 'doubtful',
  struck: 'doubtful',
  raised: 'doubtful',
  boxed: 'doubtful',
  turned: 'doubtful',
  ocr: 'doubtful',
  hidden: 'doubtful',
  date: 'doubtful',
  shownOtherwise: 'doubtful',
  uncalculated: 'doubtful',
  impossible: 'doubtful',
  unplaced: 'absent',
  unreadable: 'absent',
  blank: 'absent',
  notApplicable: 'absent',
  brokenOff: 'absent',
  notPrinted: 'absent',
};
