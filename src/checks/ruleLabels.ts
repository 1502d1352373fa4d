import type { Label } from '../report/lineItems.ts';
import type { FindingKind, Rule } from './finding.ts';

export interface RuleLabel {
  readonly label: Label;
  readonly statement: Label;
  /** Whether it follows from the form itself; a soft one is an expectation a person should look into. */
  readonly hard: boolean;
}

export const ruleLabels: Record<Rule, RuleLabel> = {
  'requests-balance': {
    label: { zh: '申请收支平衡', en: 'Requests balance' },
    statement: {
      zh: '表三各列：本年新收＋上年结转＝办理结果总计＋结转下年度',
      en: 'Each column of Table 三: received + carried over = total handled + carried forward',
    },
    hard: true,
  },
  'requests-handled-sum': {
    label: { zh: '办理结果合计', en: 'Sum of outcomes' },
    statement: {
      zh: '表三各列：（七）总计＝各项办理结果之和',
      en: 'Each column of Table 三: total handled = the sum of the outcomes',
    },
    hard: true,
  },
  'requests-applicant-sum': {
    label: { zh: '申请人合计', en: 'Sum of applicants' },
    statement: {
      zh: '表三各行：总计＝六类申请人之和',
      en: 'Each row of Table 三: total = the sum of the six kinds of applicant',
    },
    hard: true,
  },
  'disputes-sum': {
    label: { zh: '复议诉讼合计', en: 'Sum of disputes' },
    statement: {
      zh: '表四每组：总计＝结果维持＋结果纠正＋其他结果＋尚未审结',
      en: 'Each group of Table 四: total = upheld + corrected + other result + pending',
    },
    hard: true,
  },
  'carry-over': {
    label: { zh: '跨年结转', en: 'Carry-over between years' },
    statement: {
      zh: '本年“上年结转”＝上一年报告“结转下年度”',
      en: 'Carried over this year = carried forward in the report of the year before',
    },
    hard: true,
  },
  period: {
    label: { zh: '统计期限', en: 'Statistical period' },
    statement: {
      zh: '统计期限为报告年度1月1日至12月31日，题名、期限、落款一致',
      en: 'The period is 1 January to 31 December of the report year; title, period and signature agree',
    },
    hard: true,
  },
  'normative-stock': {
    label: { zh: '文件存量', en: 'Documents in force' },
    statement: {
      zh: '现行有效＝上年现行有效＋本年制发－本年废止',
      en: 'In force = in force the year before + issued − repealed',
    },
    hard: false,
  },
  'items-2019': {
    label: { zh: '项目数量', en: 'Items of powers and services' },
    statement: {
      zh: '上一年项目数量＋本年增减＝下一年报告的“上一年项目数量”',
      en: "Items last year + change = the next report's items last year",
    },
    hard: false,
  },
  'narrative-requests': {
    label: { zh: '正文与表三', en: 'Prose and Table 三' },
    statement: {
      zh: '第一部分所述申请数与表三一致',
      en: 'Requests named in section 一 agree with Table 三',
    },
    hard: false,
  },
  'narrative-disputes': {
    label: { zh: '正文与表四', en: 'Prose and Table 四' },
    statement: {
      zh: '第一部分所述复议、诉讼与表四一致',
      en: 'Reconsideration and litigation named in section 一 agree with Table 四',
    },
    hard: false,
  },
  'stale-year': {
    label: { zh: '沿用旧年份', en: 'Year left over' },
    statement: {
      zh: '正文一、五、六的句首年份和统计截止日是报告年度；用于对比的往年不算',
      en: 'Years that open a sentence of sections 一, 五, 六, and the day the period ended, are of the report year; years named for comparison do not count',
    },
    hard: false,
  },
  'stale-name': {
    label: { zh: '沿用旧名称', en: 'Name left over' },
    statement: {
      zh: '正文不再使用机关已停用的名称；写明“原”的不算',
      en: 'The text no longer uses a name the agency has given up, unless it says so (原)',
    },
    hard: false,
  },
  consolidation: {
    label: { zh: '汇总口径', en: 'Consolidation' },
    statement: {
      zh: '汇总报告各数不小于所辖单位之和',
      en: 'Each consolidated figure is at least the sum of its units’ figures',
    },
    hard: false,
  },
  deadline: {
    label: { zh: '发布期限', en: 'Deadline' },
    statement: {
      zh: '在约束该级机关的期限前发布；发布日期不明不算迟报',
      en: 'Published by the date that binds an organ of its level; an unknown date is not late',
    },
    hard: false,
  },
  jump: {
    label: { zh: '大幅变动', en: 'Large change' },
    statement: {
      zh: '一年之内变动超过10倍且超过20',
      en: 'A figure moved by more than 10× and by more than 20 in one year',
    },
    hard: false,
  },
  'blank-cell': {
    label: { zh: '未填报', en: 'Not reported' },
    statement: {
      zh: '空白、“/”、“—”或“无”记为未填报，不作0计',
      en: 'A cell that is empty, “/”, “—” or 无 is not reported, which is not zero',
    },
    hard: false,
  },
};

export const findingKindLabels: Record<FindingKind, Label> = {
  error: { zh: '错误', en: 'error' },
  doubtful: { zh: '存疑', en: 'doubtful' },
  scope: { zh: '口径', en: 'scope' },
  uncheckable: { zh: '无法核对', en: 'cannot be checked' },
};
