import { issuedAs, type Form, type Label } from '../report/lineItems.ts';

export const agencyWords = {
  years: { zh: '年度报告', en: 'Annual reports' },
  year: { zh: '年度', en: 'Report year' },
  missing: { zh: '缺', en: 'none' },
  notAwaited: { zh: '当年无须报送', en: 'not awaited' },
  sideBySide: { zh: '历年并列', en: 'Years side by side' },
  item: { zh: '项目', en: 'Item' },
  former: { zh: '曾用名', en: 'Formerly' },
  mergedInto: { zh: '已并入', en: 'Merged into' },
  toArea: { zh: '看所辖单位', en: 'The agencies below it' },
  toCompare: { zh: '与同级单位比较', en: 'Compare with its peers' },
  source: { zh: '来源', en: 'Source' },
  sourceTitle: { zh: '报告', en: 'Report' },
  form: { zh: '格式', en: 'Form' },
  scope: { zh: '范围', en: 'Scope' },
  published: { zh: '发布', en: 'Published' },
  deadline: { zh: '期限', en: 'Deadline' },
  period: { zh: '统计期限', en: 'Period' },
  notStated: { zh: '未载明', en: 'not stated' },
  retrieved: { zh: '取得', en: 'Retrieved' },
  hash: { zh: '文件指纹（SHA-256）', en: 'File hash (SHA-256)' },
  note: { zh: '录入说明', en: 'How it was recorded' },
  address: { zh: '网址', en: 'Address' },
  remarks: { zh: '照录说明', en: 'Remarks on the print' },
  revisions: { zh: '重新发布的改动', en: 'Changes in later versions' },
  corrections: { zh: '人工更正', en: 'Corrections by hand' },
  text: { zh: '报告文字', en: 'Text of the report' },
  noText: { zh: '这份报告没有录入文字部分。', en: 'The prose of this report was not recorded.' },
  chooseTitle: { zh: '选择一个单位', en: 'Choose an agency' },
} as const satisfies Record<string, Label>;

export const scopeLabels = {
  own: { zh: '本机关', en: 'this organ alone' },
  consolidated: { zh: '汇总（含所辖单位）', en: 'consolidated (with its units)' },
} as const satisfies Record<string, Label>;

export function formLabel(form: Form): Label {
  return { zh: `${form}年版（${issuedAs(form).zh}）`, en: `${form} form (${issuedAs(form).en})` };
}

export const proseLabels = {
  overview: { zh: '一、总体情况', en: 'Section 一: overview' },
  problems: { zh: '五、存在的主要问题及改进情况', en: 'Section 五: problems and improvements' },
  other: { zh: '六、其他需要报告的事项', en: 'Section 六: other matters' },
} as const satisfies Record<string, Label>;
