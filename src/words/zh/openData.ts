import { forms } from '../../report/lineItems.ts';

/** What the columns that only open data have hold. They travel with no page: see `bothWords.ts`. */
export const openDataColumns = {
  agency: '单位代码，见 agencies.json',
  year: '报告年度',
  form: `所用表格的年份：${forms.join('、')}`,
  scope: 'own 本机关，consolidated 含下属',
  section: 'disclosure 表二，requests 表三，disputes 表四，channels 公开渠道，totals 总量',
  row: '行的稳定代码',
  column: '列的稳定代码',
  row_zh: '行的中文名称',
  column_zh: '列的中文名称',
  row_en: '行的英文名称',
  column_en: '列的英文名称',
  comparable_with_previous_year: '能否与上一年比较',
};
