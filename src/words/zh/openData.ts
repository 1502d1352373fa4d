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

/** What the columns of the table of all figures hold (`nianbao export --parquet`). */
export const longTableColumns = {
  agency: '单位代码',
  agency_name: '单位全称',
  level: '单位层级',
  kind: '单位类别',
  area: '上级单位代码，最上级的没有',
  form: '所用表格的年份',
  scope: 'own 本机关，consolidated 含下属',
  synthetic: '是否示例数据',
  section: 'disclosure 表二，requests 表三，disputes 表四，channels 公开渠道，totals 总量',
  row_code: '行的稳定代码；合并填报的几个渠道用 + 相连',
  column_code: '列的稳定代码',
  comparable_column: '各年表格中含义相同的列所用的同一代码',
  row_zh: '行的名称',
  column_zh: '列的名称',
  outcome_kind: '表三处理结果属于哪一类',
  unit: '计量单位',
  unit_family: '渠道数量可以相加的单位归为一类',
  value: '确切的数；没有确切的数则为空，绝不填 0',
  status: '数的状态：number 有数，zero 为零，approximate 约数，blank 未填，not_mentioned 正文未提及等',
  qualifier: 'over 余，at_least 以上，approx 约',
  lower_bound: '不少于此数',
  upper_bound: '不多于此数',
  about: '“约”所写的数，可能多也可能少',
  as_printed: '约数的原文',
  source: '报告来源的网址，没有则为标题',
  province: '文件夹：单位所在的最上级单位代码',
  year: '文件夹：报告年度',
};
