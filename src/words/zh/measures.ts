import type { MeasureGroup } from '../../measures/measure.ts';
import { currentForm, forms, officialForm, tableLabels } from '../../report/lineItems.ts';
import type { MeasureSentences, ToldRate } from '../measureSentences.ts';
import { measureWords } from '../measureWords.ts';
import { formWords } from './form.ts';
import { format } from './format.ts';

const earlier = forms.filter((form) => form !== currentForm);
const feeForm = forms.find((form) => officialForm(form).statesFee);
const handled = '本年度办结总数';

function correction(label: string, what: string): ToldRate {
  return {
    label,
    definition: `${what}中结果纠正的件数 ÷（结果维持＋结果纠正＋其他结果）。尚未审结的不计入分母。`,
    sides: ['结果纠正', '已审结案件'],
  };
}

const text: MeasureSentences = {
  name: format.term,
  units: { requests: '件', cases: '件', yuan: '元' },
  familyUnits: { items: '条', issues: '期', copies: '份', boards: '块', events: '场', attendances: '人次' },
  flows: {
    newlyReceived: { label: '本年新收申请', definition: '本年新收政府信息公开申请数量。' },
    carriedOver: {
      label: '上年结转申请',
      definition: '上年结转政府信息公开申请数量，应等于上一年度的结转下年度数。',
    },
    toHandle: { label: '收办申请', definition: '本年新收与上年结转之和（计算值）；一项缺失时为下限。' },
    outcomeTotal: { label: '本年度办结', definition: '本年度办理结果（七）总计。' },
    carriedForward: { label: '结转下年度', definition: '结转下年度继续办理的申请数量。' },
  },
  kinds: {
    granted: '（一）予以公开的件数。',
    partlyGranted: '（二）部分公开的件数；区分处理的只计这一情形，不计其他情形。',
    refused: '（三）不予公开各种情形之和（计算值）；有空白情形时为下限。',
    unableToProvide: '（四）无法提供各种情形之和（计算值）；有空白情形时为下限。',
    notProcessed: '（五）不予处理各种情形之和（计算值）；有空白情形时为下限。',
    otherwiseHandled: '（六）其他处理：印为一行的取该行，否则为各种情形之和（计算值）；有空白情形时为下限。',
  },
  printedTotal: (what) =>
    `${what}取表三“总计”栏印出的数；该栏空白而六类申请人齐全时相加并标明为计算值，只有部分时为下限。`,
  reason: (kind, numbering, reason) => `${numbering}${kind}中“${reason}”的件数。`,
  reasonOf: (kind, reason) => `${kind}：${reason}`,
  applicant: (column) => `本年新收申请中由“${column}”提出的件数，取表三该栏印出的数。`,
  otherOrganizations: '其他组织',
  organizations: {
    label: '法人或其他组织',
    definition: '本年新收申请中法人或其他组织五栏之和（计算值）；有空白栏时为下限。',
  },
  rates: {
    handling: {
      label: '办结率',
      definition: '本年度办结总数 ÷（本年新收＋上年结转）。',
      sides: [handled, '本年新收＋上年结转'],
    },
    disclosure: {
      label: '公开率',
      definition: '（予以公开＋部分公开）÷ 本年度办结总数。部分公开按一件计。',
      sides: ['予以公开＋部分公开', handled],
    },
    refusal: {
      label: '不予公开率',
      definition: '不予公开八种情形之和 ÷ 本年度办结总数。无法提供、不予处理不计入。',
      sides: ['不予公开', handled],
    },
    naturalPersonShare: {
      label: '自然人申请占比',
      definition: '自然人提出的本年新收申请 ÷ 本年新收申请总计。',
      sides: ['自然人提出的本年新收', '本年新收总数'],
    },
    reconsiderationCorrection: correction('复议纠错率', '行政复议'),
    litigationCorrection: correction('诉讼纠错率（败诉率）', '行政诉讼（未经复议直接起诉与复议后起诉）'),
    disputesPerHundred: {
      label: '每百件办结的争议',
      unit: '件/百件办结',
      definition:
        '（行政复议总计＋行政诉讼总计）÷ 本年度办结总数 × 100。争议可能针对往年的答复，因此可以超过 100。',
      sides: ['行政复议＋行政诉讼总计', handled],
    },
  },
  share: (kind) => ({
    label: `${kind}占比`,
    definition: `“${kind}”件数 ÷ 本年度办结总数。`,
    sides: [kind, handled],
  }),
  dispute: (group, column, isTotal, isBoth) => ({
    label: isTotal ? `${group}案件` : `${group}·${column}`,
    definition: isBoth
      ? `未经复议直接起诉与复议后起诉的“${column}”之和（计算值）；一项缺失时为下限。`
      : `${group}“${column}”的案件数。${isTotal ? '取表四印出的总计，即使与各项之和不符（另见勾稽检查）；总计空白而四项齐全时相加并标明为计算值。' : '取表四该格印出的数。'}`,
  }),
  litigation: '行政诉讼',
  disclosure: (row, column) => ({
    // The unit stands beside the label, not in it.
    label: `${row}·${column.replace(/（单位：.*）$/, '')}`,
    definition: `表二“${row}”行“${column}”栏印出的数。`,
  }),
  onlyOn: (has) =>
    `仅${format.list(has.map((form) => `${form}年版（${formWords.years(form)}）`))}有此项；其他版的相近栏目含义不同，不作衔接。`,
  takenFrom: (heads) =>
    heads
      .map(({ form, heading }) => `${formWords.years(form)}取${form}年版的“${heading}”，含义相同，可以衔接。`)
      .join(''),
  informationFee: {
    label: '信息处理费',
    definition: `年度报告“其他需要报告的事项”写明的信息处理费收取金额；${feeForm ? formWords.years(feeForm) : ''}报告，正文未提及不是零。`,
  },
  totalDisclosed: {
    label: '主动公开政府信息总数',
    definition:
      '“总体情况”文字中写明的本年主动公开信息总数，原有限定语（如80余条）保留；不由各渠道相加得出。',
  },
  allChannels: (family) => ({
    label: `各渠道合计：${family}`,
    definition:
      '文字中各渠道同类计量单位之数相加（计算值），合计写出的数计一次；同一信息多处发布的重复计入，因此不等于主动公开总数；有缺数或概数时为下限。',
  }),
  channel: (channel, family) => ({
    label: `${channel}：${family}`,
    definition: `“总体情况”文字中经“${channel}”公开的数量，只计${family}，不与其他计量单位相加。余、多、以上、约等限定语保留；与其他渠道合计的数不拆分，该渠道因此为下限或不详；文中未提及不是零。`,
  }),
  sources: {
    form: (table) =>
      `${formWords.issued(currentForm)}表${tableLabels[table].number}（${earlier.map((form) => `${formWords.years(form)}：${formWords.issued(form)}`).join('；')}）`,
    article50: (source) => `《政府信息公开条例》第五十条；${source}`,
    article: (article, form) => `${article.replace(/^条例/, '《政府信息公开条例》')}；${form}`,
    item: (item, form) => `《政府信息公开条例》第二十条第${item}项；${form}`,
    overview: '《政府信息公开条例》第五十条第一项；年度报告第一部分“总体情况”（文字，格式无对应表格）',
    informationFee: '国办函〔2020〕109号《政府信息公开信息处理费管理办法》；年度报告第六部分',
  },
};

/** What a measure is called, how it is made, and what fixes it, by its id. */
export const measure = measureWords(text);

/** The shelves of the measure picker. */
export const measureGroups = {
  requests: '依申请公开',
  outcomes: '办理结果',
  reasons: '办理结果的具体情形',
  applicants: '申请人',
  rates: '比率',
  disputes: '复议与诉讼',
  disclosure: '主动公开法定事项',
  money: '收费与采购',
  totals: '主动公开总量',
  channels: '公开渠道',
} satisfies Record<MeasureGroup, string>;
