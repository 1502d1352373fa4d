/**
 * The line items of the nationally fixed form, in official order: what schema, checks, tables,
 * measures, exports and reader all speak of. Form `2019` is 国办公开办函〔2019〕60号 (report years 2019–2020),
 * form `2021` is 国办公开办函〔2021〕30号 (2021 to today). The article numbers are those of art. 20 of the
 * Regulations on Open Government Information (State Council Order 711, 2019).
 */
export const forms = ['2019', '2021'] as const;
export type Form = (typeof forms)[number];

/** Everything shown to a reader has both languages; Chinese is as printed on the form. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

export const tables = ['disclosure', 'requests', 'disputes'] as const;
export type Table = (typeof tables)[number];

/** `number` is the section of the report that holds the table. */
export const tableLabels: Record<Table, Label & { readonly number: '二' | '三' | '四' }> = {
  disclosure: { number: '二', zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
  requests: { number: '三', zh: '收到和处理政府信息公开申请情况', en: 'Requests received and handled' },
  disputes: {
    number: '四',
    zh: '政府信息公开行政复议、行政诉讼情况',
    en: 'Administrative reconsideration and litigation',
  },
};

/* ---------- table 三: requests ---------- */

export const requestColumns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceInstitution',
  'otherOrganization',
  'total',
] as const;
export type RequestColumn = (typeof requestColumns)[number];

export const requestColumnLabels: Record<RequestColumn, Label> = {
  naturalPerson: { zh: '自然人', en: 'natural persons' },
  commercialEnterprise: { zh: '商业企业', en: 'commercial enterprises' },
  researchInstitution: { zh: '科研机构', en: 'research institutions' },
  publicInterestOrganization: { zh: '社会公益组织', en: 'public-interest organisations' },
  legalServiceInstitution: { zh: '法律服务机构', en: 'legal-service institutions' },
  otherOrganization: { zh: '其他', en: 'other organisations' },
  total: { zh: '总计', en: 'total' },
};

export const requestRows = [
  'newlyReceived',
  'carriedOver',
  'granted',
  'partlyGranted',
  'stateSecret',
  'prohibitedByLaw',
  'securityOrStability',
  'thirdPartyRights',
  'internalAffairs',
  'deliberative',
  'enforcementFile',
  'recordsInquiry',
  'notHeld',
  'notYetCreated',
  'stillUnclear',
  'petition',
  'repeated',
  'published',
  'excessive',
  'reissue',
  'otherwiseHandled',
  'correctionOverdue',
  'feeOverdue',
  'other',
  'outcomeTotal',
  'carriedForward',
] as const;
export type RequestRow = (typeof requestRows)[number];

/** The six kinds of outcome, in the form's order; two are leaves themselves, four have reasons below them. */
export const outcomeKinds = [
  'granted',
  'partlyGranted',
  'refused',
  'unableToProvide',
  'notProcessed',
  'otherwiseHandled',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export interface RequestRowEntry extends Label {
  /** The numbering printed before the label; empty where the row has none. */
  readonly numbering: string;
  /** The outcome a row counts under; absent for the four rows that are not outcomes. */
  readonly kind?: OutcomeKind;
  readonly forms: readonly Form[];
  /** Article of the Regulations (条例) or of the form that defines the row. */
  readonly source?: string;
}

const both = ['2019', '2021'] as const;

export const requestRowEntries: Record<RequestRow, RequestRowEntry> = {
  newlyReceived: {
    numbering: '一、',
    zh: '本年新收政府信息公开申请数量',
    en: 'newly received this year',
    forms: both,
  },
  carriedOver: {
    numbering: '二、',
    zh: '上年结转政府信息公开申请数量',
    en: 'carried over from the previous year',
    forms: both,
  },
  granted: { numbering: '（一）', zh: '予以公开', en: 'granted', kind: 'granted', forms: both },
  partlyGranted: {
    numbering: '（二）',
    zh: '部分公开',
    en: 'partly granted',
    kind: 'partlyGranted',
    forms: both,
    source: '条例第三十七条',
  },
  stateSecret: {
    numbering: '1.',
    zh: '属于国家秘密',
    en: 'state secret',
    kind: 'refused',
    forms: both,
    source: '条例第十四条',
  },
  prohibitedByLaw: {
    numbering: '2.',
    zh: '其他法律行政法规禁止公开',
    en: 'disclosure prohibited by other law',
    kind: 'refused',
    forms: both,
    source: '条例第十四条',
  },
  securityOrStability: {
    numbering: '3.',
    zh: '危及“三安全一稳定”',
    en: 'endangers security or stability',
    kind: 'refused',
    forms: both,
    source: '条例第十四条',
  },
  thirdPartyRights: {
    numbering: '4.',
    zh: '保护第三方合法权益',
    en: 'third-party rights',
    kind: 'refused',
    forms: both,
    source: '条例第十五条',
  },
  internalAffairs: {
    numbering: '5.',
    zh: '属于三类内部事务信息',
    en: 'internal affairs',
    kind: 'refused',
    forms: both,
    source: '条例第十六条',
  },
  deliberative: {
    numbering: '6.',
    zh: '属于四类过程性信息',
    en: 'deliberative information',
    kind: 'refused',
    forms: both,
    source: '条例第十六条',
  },
  enforcementFile: {
    numbering: '7.',
    zh: '属于行政执法案卷',
    en: 'enforcement file',
    kind: 'refused',
    forms: both,
    source: '条例第十六条',
  },
  recordsInquiry: {
    numbering: '8.',
    zh: '属于行政查询事项',
    en: 'records inquiry under other rules',
    kind: 'refused',
    forms: both,
    source: '条例第三十六条第七项',
  },
  notHeld: {
    numbering: '1.',
    zh: '本机关不掌握相关政府信息',
    en: 'information not held',
    kind: 'unableToProvide',
    forms: both,
    source: '条例第三十六条第四、五项',
  },
  notYetCreated: {
    numbering: '2.',
    zh: '没有现成信息需要另行制作',
    en: 'would have to be created',
    kind: 'unableToProvide',
    forms: both,
    source: '条例第三十八条',
  },
  stillUnclear: {
    numbering: '3.',
    zh: '补正后申请内容仍不明确',
    en: 'still unclear after correction',
    kind: 'unableToProvide',
    forms: both,
    source: '条例第三十条',
  },
  petition: {
    numbering: '1.',
    zh: '信访举报投诉类申请',
    en: 'petition, report or complaint',
    kind: 'notProcessed',
    forms: both,
    source: '条例第三十九条',
  },
  repeated: {
    numbering: '2.',
    zh: '重复申请',
    en: 'repeated request',
    kind: 'notProcessed',
    forms: both,
    source: '条例第三十六条第六项',
  },
  published: {
    numbering: '3.',
    zh: '要求提供公开出版物',
    en: 'asks for a publication',
    kind: 'notProcessed',
    forms: both,
    source: '条例第三十九条',
  },
  excessive: {
    numbering: '4.',
    zh: '无正当理由大量反复申请',
    en: 'excessive without good reason',
    kind: 'notProcessed',
    forms: both,
    source: '条例第三十五条',
  },
  reissue: {
    numbering: '5.',
    zh: '要求行政机关确认或重新出具已获取信息',
    en: 'asks to confirm or reissue',
    kind: 'notProcessed',
    forms: both,
    source: '条例第三十九条',
  },
  otherwiseHandled: {
    // One row in the 2019 form; some organs print it as one row in the 2021 form too (洪泽区 2023).
    numbering: '（六）',
    zh: '其他处理',
    en: 'otherwise handled',
    kind: 'otherwiseHandled',
    forms: both,
  },
  correctionOverdue: {
    numbering: '1.',
    zh: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    en: 'not corrected in time',
    kind: 'otherwiseHandled',
    forms: ['2021'],
    source: '条例第三十条',
  },
  feeOverdue: {
    numbering: '2.',
    zh: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    en: 'fee not paid in time',
    kind: 'otherwiseHandled',
    forms: ['2021'],
    source: '国办函〔2020〕109号',
  },
  other: { numbering: '3.', zh: '其他', en: 'other', kind: 'otherwiseHandled', forms: ['2021'] },
  outcomeTotal: { numbering: '（七）', zh: '总计', en: 'outcome total', forms: both },
  carriedForward: {
    numbering: '四、',
    zh: '结转下年度继续办理',
    en: 'carried forward to the next year',
    forms: both,
  },
};

export const outcomeKindLabels: Record<OutcomeKind, Label & { readonly numbering: string }> = {
  granted: { numbering: '（一）', zh: '予以公开', en: 'granted' },
  partlyGranted: { numbering: '（二）', zh: '部分公开', en: 'partly granted' },
  refused: { numbering: '（三）', zh: '不予公开', en: 'refused' },
  unableToProvide: { numbering: '（四）', zh: '无法提供', en: 'unable to provide' },
  notProcessed: { numbering: '（五）', zh: '不予处理', en: 'not processed' },
  otherwiseHandled: { numbering: '（六）', zh: '其他处理', en: 'otherwise handled' },
};

/** The rows of one form in official order; in the 2021 form （六） is its three sub-rows. */
export function requestRowsOf(form: Form): readonly RequestRow[] {
  return requestRows.filter(
    (row) => requestRowEntries[row].forms.includes(form) && !(form === '2021' && row === 'otherwiseHandled'),
  );
}

/* ---------- table 四: disputes ---------- */

export const disputeGroups = ['reconsideration', 'suedDirectly', 'suedAfterReconsideration'] as const;
export type DisputeGroup = (typeof disputeGroups)[number];

export const disputeGroupLabels: Record<DisputeGroup, Label> = {
  reconsideration: { zh: '行政复议', en: 'administrative reconsideration' },
  suedDirectly: { zh: '未经复议直接起诉', en: 'litigation without prior reconsideration' },
  suedAfterReconsideration: { zh: '复议后起诉', en: 'litigation after reconsideration' },
};

export const disputeColumns = ['upheld', 'corrected', 'otherResult', 'pending', 'total'] as const;
export type DisputeColumn = (typeof disputeColumns)[number];

export const disputeColumnLabels: Record<DisputeColumn, Label> = {
  upheld: { zh: '结果维持', en: 'upheld' },
  corrected: { zh: '结果纠正', en: 'corrected' },
  otherResult: { zh: '其他结果', en: 'other result' },
  pending: { zh: '尚未审结', en: 'pending' },
  total: { zh: '总计', en: 'total' },
};
