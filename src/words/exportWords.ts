import type { MeasuredState } from '../measures/measured.ts';
import type { Label } from '../report/lineItems.ts';
import { stateMeanings } from './measuredText.ts';

const column = (title: Label, meaning: Label) => ({ title, meaning });

/** What stands in spreadsheets beside the figures. */
export const exportWords = {
  columns: {
    row_key: column({ zh: '行代码', en: 'row_key' }, { zh: '行的稳定代码', en: 'Stable key of the row' }),
    row: column({ zh: '行', en: 'row' }, { zh: '行的名称', en: 'Name of the row' }),
    column_key: column(
      { zh: '列代码', en: 'column_key' },
      { zh: '列的稳定代码', en: 'Stable key of the column' },
    ),
    column: column({ zh: '列', en: 'column' }, { zh: '列的名称', en: 'Name of the column' }),
    unit: column(
      { zh: '单位', en: 'unit' },
      { zh: '计量单位；比率为0至1的小数', en: 'Unit; rates are fractions of 1' },
    ),
    value: column(
      { zh: '数值', en: 'value' },
      {
        zh: '确切的数；空白、约数、下限都不在此列，也不作0计',
        en: 'Exact figures only; blanks, approximate figures and bounds are not here and not 0',
      },
    ),
    status: column({ zh: '状态', en: 'status' }, { zh: '这一格是什么', en: 'What this cell is' }),
    qualifier: column(
      { zh: '限定', en: 'qualifier' },
      { zh: 'over 余，at_least 以上，approx 约', en: 'over, at_least or approx' },
    ),
    value_min: column(
      { zh: '下限', en: 'value_min' },
      { zh: '实际不少于此数，如80余为80', en: 'The true figure is this or more: 80 for 80余' },
    ),
    value_about: column(
      { zh: '约数', en: 'value_about' },
      { zh: '“约”所写的数', en: 'The number written after 约' },
    ),
    n: column({ zh: '分子', en: 'n' }, { zh: '比率的分子', en: 'Numerator of a rate' }),
    N: column({ zh: '分母', en: 'N' }, { zh: '比率的分母', en: 'Denominator of a rate' }),
    as_printed: column({ zh: '原文', en: 'as_printed' }, { zh: '报告的写法', en: 'As the report writes it' }),
    shown: column({ zh: '显示', en: 'shown' }, { zh: '图表上的写法', en: 'As the figure shows it' }),
    synthetic: column(
      { zh: '合成', en: 'synthetic' },
      { zh: 'true 为演示用的合成数据，非真实', en: 'true: made-up data for demonstration' },
    ),
  },
  sheets: {
    cover: { zh: '封面', en: 'Cover' },
    contents: { zh: '目录', en: 'Contents' },
    notes: { zh: '说明', en: 'Notes' },
    table: { zh: '表', en: 'Table' },
    cells: { zh: '逐格', en: 'Cells' },
  },
  marked: { zh: '（合成）', en: ' (synthetic)' },
  contentsOf: {
    cover: { zh: '这是什么数据、来自哪里、截至何日', en: 'What these data are, from where, as of when' },
    notes: { zh: '口径、提示、用语', en: 'Definition, caveats, shorthand' },
    table: { zh: '与图上所见一致的表', en: 'The table as the figure shows it' },
    cells: { zh: '一格一行，带状态与限定', en: 'One row per cell with status and qualifier' },
  },
  sheet: { zh: '工作表', en: 'Sheet' },
  content: { zh: '内容', en: 'Content' },
  rows: { zh: '行数', en: 'Rows' },
  shorthand: { zh: '用语', en: 'Shorthand' },
  meaning: { zh: '含义', en: 'Meaning' },
  caveat: { zh: '提示', en: 'Caveat' },
  ratio: {
    zh: '分母小于10时只写“分子/分母”，不列比率',
    en: 'Under ten in the denominator: n/N in place of a rate',
  },
  version: { zh: '数据版本', en: 'Data version' },
} as const;

/** What each status code stands for. */
export const statusMeanings: Record<MeasuredState, Label> = {
  number: { zh: '报告的数', en: 'a figure as reported or computed from reported ones' },
  ...stateMeanings,
};
