import type { AgencyKind, Level } from '../../report/agency.ts';
import type { Form } from '../../report/lineItems.ts';
import { formWords } from './form.ts';
const levels: Record<Level, string> = {
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡镇街道',
};
const departments: Record<Level, string> = {
  province: '省直部门',
  city: '市直部门',
  county: '县直部门',
  township: '乡镇街道部门',
};

export const area = {
  figures: '主要数字',
  summary: '概述',
  findings: '核对出的问题',
  noFindings: '没有核对出问题。',
  children: '所辖单位',
  agency: '单位',
  reported: '已收录/应收录',
  errors: '报告有误',
  sum: '所辖合计',
  own: '本级汇总报告',
  remainder: '未单列单位（差额）',
  /** What the figures of a place without a report of its own are. */
  collectedSum: (names: readonly string[], count: number): string =>
    `已收录${count}个单位的年报合计（${names.join('、')}${count > names.length ? '等' : ''}）`,
  /** The median of an agency's peers: the others of its level under the same parent. */
  peers: (median: string, count: number): string => `同级${count}个单位中位数${median}`,
  toReport: '查看本单位年度报告',
  toCompare: '比较所辖单位',
  demo: '演示数据',
  demoMeaning: '一个虚构的县，用来试用各项功能；不计入上面任何数字。',
  /** How many agencies of how many awaited. */
  reportedOf: (reported: number, awaited: number): string => `已收录${reported}个单位，应收录${awaited}个`,
};

export const agency = {
  years: '年度报告',
  year: '年度',
  missing: '未收录',
  notAwaited: '当年无须报送',
  parts: '本页各部分',
  sections: {
    summary: '概述',
    text: '文字对照',
    findings: '核对',
    years: '历年',
    requests: '申请与争议',
    channels: '公开渠道',
    documents: '文件与执法',
    tables: '法定表格',
    source: '来源',
  },
  sideBySide: '历年主要数据',
  item: '项目',
  former: '曾用名',
  mergedInto: '已并入',
  toArea: '查看所辖单位',
  toCompare: '与同级单位比较',
  source: '来源',
  sourceTitle: '报告',
  form: '格式',
  scope: '范围',
  published: '发布',
  deadline: '期限',
  period: '统计期限',
  notStated: '未载明',
  retrieved: '取得',
  hash: '文件指纹（SHA-256）',
  note: '录入说明',
  address: '网址',
  revisions: '重新发布的改动',
  corrections: '人工更正',
  text: '报告文字',
  noText: '这份报告没有录入文字部分。',
  chooseTitle: '选择一个单位',
  /** Where in the tree it stands: a bureau of a county is no county. */
  level: (level: Level, kind: AgencyKind): string =>
    kind === 'department' ? departments[level] : levels[level],
  scopes: { own: '本机关', consolidated: '汇总（含所辖单位）' },
  formLabel: (form: Form): string => `${form}年版（${formWords.issued(form)}）`,
  prose: {
    overview: '一、总体情况',
    problems: '五、存在的主要问题及改进情况',
    other: '六、其他需要报告的事项',
  },
};

export const text = {
  notBefore: '上次报告未录入这一部分，无从对照。',
  onlyOne: '没有更早一年的文字，无从对照。',
  dropped: '上次有、本次没有的句子',
  was: '上次：',
  definition:
    '口径：按句比较，只计文字和数字，不计小标题、编号、空格和标点。“同”是上次报告里有完全相同的句子；“改”是与上次某句相近（相邻两字的重合度即 Dice 系数不低于 0.6）；其余为“新”。重复率＝“同”句字数÷本次总字数。',
  marks: { repeated: '同', changed: '改', new: '新' },
  /** `重复率 63%（412/655 字）`; a handful of characters without a percentage, for one of 无 says nothing. */
  repeatedShare: (n: number, N: number, percent: string | null): string =>
    percent === null ? `重复 ${n}/${N} 字` : `重复率 ${percent}（${n}/${N} 字）`,
  comparedWith: (year: number, gap: boolean): string =>
    gap ? `与${year}年对照（其间没有录入文字）` : `与${year}年对照`,
};

export const official = {
  organizations: '法人或其他组织',
  item: '项目',
  applicants: '申请人情况',
  outcomes: '三、本年度办理结果',
  /** Of the two ways to court, one. */
  litigationBy: (way: string): string => `行政诉讼·${way}`,
  /** A cell's place in the form, in full. */
  cell: (table: string, row: string, column: string): string => `表${table}·${row}·${column}`,
  finding: '查看勾稽问题',
  noReport: '这一年没有年度报告。',
  changes: '小字为同比增减，上年没有可比数字的不列。',
  /** What cannot be checked is counted where there is no room to say each. */
  unchecked: (count: number): string => `另有${count}处因空白或约数无法核对。`,
  article20Item: (item: string): string => `第二十条第${item}项`,
  table: (number: string): string => `表${number}`,
  numbered: (number: string, title: string): string => `表${number}　${title}`,
};
