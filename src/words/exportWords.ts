import type { ExportedStatus } from '../measures/exportedCell.ts';
import { forms, type Label } from '../report/lineItems.ts';
import { stateMeanings } from './measuredText.ts';

const column = (
  title: Label,
  meaning: Label,
  datatype: 'string' | 'number' | 'integer' | 'boolean' = 'string',
) => ({ title, meaning, datatype });
/** In open data, whose headings are the same in every language. */
const plain = (name: string, meaning: Label, datatype?: 'string' | 'number' | 'integer' | 'boolean') =>
  column({ zh: name, en: name }, meaning, datatype);

/** What the columns of files are called, what they hold, and of which type. */
export const exportColumns = {
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
    'number',
  ),
  status: column({ zh: '状态', en: 'status' }, { zh: '这一格是什么', en: 'What this cell is' }),
  qualifier: column(
    { zh: '限定', en: 'qualifier' },
    { zh: 'over 余，at_least 以上，approx 约', en: 'over, at_least or approx' },
  ),
  value_min: column(
    { zh: '下限', en: 'value_min' },
    { zh: '实际不少于此数，如80余为80', en: 'The true figure is this or more: 80 for 80余' },
    'number',
  ),
  value_about: column(
    { zh: '约数', en: 'value_about' },
    { zh: '“约”所写的数', en: 'The number written after 约' },
    'number',
  ),
  numerator: column(
    { zh: '分子', en: 'numerator' },
    { zh: '比率的分子', en: 'Numerator of a rate' },
    'number',
  ),
  denominator: column(
    { zh: '分母', en: 'denominator' },
    { zh: '比率的分母', en: 'Denominator of a rate' },
    'number',
  ),
  as_printed: column({ zh: '原文', en: 'as_printed' }, { zh: '报告的写法', en: 'As the report writes it' }),
  shown: column({ zh: '显示', en: 'shown' }, { zh: '图表上的写法', en: 'As the figure shows it' }),
  synthetic: column(
    { zh: '合成', en: 'synthetic' },
    { zh: 'true 为演示用的合成数据，非真实', en: 'true: made-up data for demonstration' },
    'boolean',
  ),
} as const;

/** The same of the columns that only open data have. */
export const openDataColumns = {
  agency: plain('agency', { zh: '单位代码，见 agencies.json', en: 'Id of the agency, see agencies.json' }),
  year: plain('year', { zh: '报告年度', en: 'Year reported on' }, 'integer'),
  form: plain('form', {
    zh: `所用表格的年份：${forms.join('、')}`,
    en: `Form used, by its year: ${forms.join(', ')}`,
  }),
  scope: plain('scope', {
    zh: 'own 本机关，consolidated 含下属',
    en: 'own: the organ alone; consolidated: with those below it',
  }),
  section: plain('section', {
    zh: 'disclosure 表二，requests 表三，disputes 表四，channels 公开渠道，totals 总量',
    en: 'disclosure, requests, disputes: tables 二, 三, 四; channels and totals: from the text',
  }),
  row: plain('row', { zh: '行的稳定代码', en: 'Stable key of the row' }),
  column: plain('column', { zh: '列的稳定代码', en: 'Stable key of the column' }),
  row_zh: plain('row_zh', { zh: '行的中文名称', en: 'Name of the row in Chinese' }),
  column_zh: plain('column_zh', { zh: '列的中文名称', en: 'Name of the column in Chinese' }),
  row_en: plain('row_en', { zh: '行的英文名称', en: 'Name of the row in English' }),
  column_en: plain('column_en', { zh: '列的英文名称', en: 'Name of the column in English' }),
  comparable_with_previous_year: plain(
    'comparable_with_previous_year',
    { zh: '能否与上一年比较', en: 'Whether it may be compared with the year before' },
    'boolean',
  ),
} as const;

/** What stands in spreadsheets beside the figures. */
export const exportWords = {
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

/** What each status in a file stands for. */
export const statusMeanings: Record<ExportedStatus, Label> = {
  number: { zh: '报告的数', en: 'a figure as reported or computed from reported ones' },
  zero: stateMeanings.zero,
  approximate: stateMeanings.approximate,
  at_least: stateMeanings.atLeast,
  undefined_rate: stateMeanings.undefined,
  blank: stateMeanings.blank,
  not_applicable: stateMeanings.notApplicable,
  unreadable: stateMeanings.unreadable,
  not_in_form: stateMeanings.notInForm,
  not_reported: stateMeanings.notReported,
};
