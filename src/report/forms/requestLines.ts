import type { RequestLine } from './form.ts';

/*
 * The rows of table 三 that several forms share, in official order. Articles are those of the Regulations on Open
 * Government Information (State Council Order 711, 2019).
 */

export const incoming = [
  { row: 'newlyReceived', numbering: '一、', printed: '本年新收政府信息公开申请数量' },
  { row: 'carriedOver', numbering: '二、', printed: '上年结转政府信息公开申请数量' },
] as const satisfies readonly RequestLine[];

/** （一） and （二）. */
export const disclosed = [
  { row: 'granted', numbering: '（一）', printed: '予以公开', kind: 'granted', wholeKind: true },
  {
    row: 'partlyGranted',
    numbering: '（二）',
    printed: '部分公开',
    kind: 'partlyGranted',
    wholeKind: true,
    source: '条例第三十七条',
  },
] as const satisfies readonly RequestLine[];

/** （三）不予公开. */
export const refused = [
  { row: 'stateSecret', numbering: '1.', printed: '属于国家秘密', kind: 'refused', source: '条例第十四条' },
  {
    row: 'prohibitedByLaw',
    numbering: '2.',
    printed: '其他法律行政法规禁止公开',
    kind: 'refused',
    source: '条例第十四条',
  },
  {
    row: 'securityOrStability',
    numbering: '3.',
    printed: '危及“三安全一稳定”',
    kind: 'refused',
    source: '条例第十四条',
  },
  {
    row: 'thirdPartyRights',
    numbering: '4.',
    printed: '保护第三方合法权益',
    kind: 'refused',
    source: '条例第十五条',
  },
  {
    row: 'internalAffairs',
    numbering: '5.',
    printed: '属于三类内部事务信息',
    kind: 'refused',
    source: '条例第十六条',
  },
  {
    row: 'deliberative',
    numbering: '6.',
    printed: '属于四类过程性信息',
    kind: 'refused',
    source: '条例第十六条',
  },
  {
    row: 'enforcementFile',
    numbering: '7.',
    printed: '属于行政执法案卷',
    kind: 'refused',
    source: '条例第十六条',
  },
  {
    row: 'recordsInquiry',
    numbering: '8.',
    printed: '属于行政查询事项',
    kind: 'refused',
    source: '条例第三十六条第七项',
  },
] as const satisfies readonly RequestLine[];

/** （四）无法提供. */
export const unable = [
  {
    row: 'notHeld',
    numbering: '1.',
    printed: '本机关不掌握相关政府信息',
    kind: 'unableToProvide',
    source: '条例第三十六条第四、五项',
  },
  {
    row: 'notYetCreated',
    numbering: '2.',
    printed: '没有现成信息需要另行制作',
    kind: 'unableToProvide',
    source: '条例第三十八条',
  },
  {
    row: 'stillUnclear',
    numbering: '3.',
    printed: '补正后申请内容仍不明确',
    kind: 'unableToProvide',
    source: '条例第三十条',
  },
] as const satisfies readonly RequestLine[];

/** （五）不予处理. */
export const notProcessed = [
  {
    row: 'petition',
    numbering: '1.',
    printed: '信访举报投诉类申请',
    kind: 'notProcessed',
    source: '条例第三十九条',
  },
  {
    row: 'repeated',
    numbering: '2.',
    printed: '重复申请',
    kind: 'notProcessed',
    source: '条例第三十六条第六项',
  },
  {
    row: 'published',
    numbering: '3.',
    printed: '要求提供公开出版物',
    kind: 'notProcessed',
    source: '条例第三十九条',
  },
  {
    row: 'excessive',
    numbering: '4.',
    printed: '无正当理由大量反复申请',
    kind: 'notProcessed',
    source: '条例第三十五条',
  },
  {
    row: 'reissue',
    numbering: '5.',
    printed: '要求行政机关确认或重新出具已获取信息',
    kind: 'notProcessed',
    source: '条例第三十九条',
  },
] as const satisfies readonly RequestLine[];

/** （六）其他处理 as one row. */
export const otherwise = [
  {
    row: 'otherwiseHandled',
    numbering: '（六）',
    printed: '其他处理',
    kind: 'otherwiseHandled',
    wholeKind: true,
  },
] as const satisfies readonly RequestLine[];

export const outgoing = [
  { row: 'outcomeTotal', numbering: '（七）', printed: '总计' },
  { row: 'carriedForward', numbering: '四、', printed: '结转下年度继续办理' },
] as const satisfies readonly RequestLine[];

/** The kinds of outcome, in the form's order. */
export const outcomeKindLines = [
  { kind: 'granted', numbering: '（一）', printed: '予以公开' },
  { kind: 'partlyGranted', numbering: '（二）', printed: '部分公开' },
  { kind: 'refused', numbering: '（三）', printed: '不予公开' },
  { kind: 'unableToProvide', numbering: '（四）', printed: '无法提供' },
  { kind: 'notProcessed', numbering: '（五）', printed: '不予处理' },
  { kind: 'otherwiseHandled', numbering: '（六）', printed: '其他处理' },
] as const;
