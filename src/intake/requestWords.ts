import type { RequestRow } from '../report/lineItems.ts';
import type { Vocabulary } from './rowLabel.ts';

/** The official words of table 三's rows, without numbering and punctuation, and others seen in print. */
export const requestWords: Vocabulary<RequestRow> = {
  newlyReceived: ['本年新收政府信息公开申请数量', '本年新收政府信息公开申请', '本年新收申请数量'],
  carriedOver: [
    '上年结转政府信息公开申请数量',
    '上年结转政府信息公开申请',
    '上年结转申请数量',
    '上年度结转政府信息公开申请数量',
  ],
  granted: ['予以公开'],
  partlyGranted: ['部分公开', '部分公开区分处理的只计这一情形不计其他情形'],
  stateSecret: ['属于国家秘密', '国家秘密', '涉及国家秘密'],
  prohibitedByLaw: ['其他法律行政法规禁止公开', '法律行政法规禁止公开', '其它法律行政法规禁止公开'],
  securityOrStability: ['危及三安全一稳定', '三安全一稳定'],
  thirdPartyRights: ['保护第三方合法权益'],
  internalAffairs: ['属于三类内部事务信息', '三类内部事务信息', '属于内部事务信息'],
  deliberative: ['属于四类过程性信息', '四类过程性信息', '属于过程性信息'],
  enforcementFile: ['属于行政执法案卷', '行政执法案卷', '属于行政执法案卷信息'],
  recordsInquiry: ['属于行政查询事项', '行政查询事项'],
  notHeld: ['本机关不掌握相关政府信息', '本机关不掌握相关信息', '本行政机关不掌握相关政府信息'],
  notYetCreated: ['没有现成信息需要另行制作', '没有现成信息需另行制作'],
  stillUnclear: ['补正后申请内容仍不明确', '补正后申请仍不明确'],
  petition: ['信访举报投诉类申请', '信访投诉举报类申请', '信访举报投诉类'],
  repeated: ['重复申请'],
  published: ['要求提供公开出版物', '要求提供公开出版物类'],
  excessive: ['无正当理由大量反复申请', '无正当理由大量申请'],
  reissue: [
    '要求行政机关确认或重新出具已获取信息',
    '要求确认或重新出具已获取信息',
    '要求行政机关确认或重新出具已获取政府信息',
  ],
  otherwiseHandled: ['其他处理', '其它处理'],
  correctionOverdue: [
    '申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请',
    '申请人无正当理由逾期不补正',
    '逾期不补正',
  ],
  feeOverdue: [
    '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请',
    '申请人逾期未按收费通知要求缴纳费用',
    '逾期未缴纳费用',
  ],
  other: ['其他', '其它'],
  outcomeTotal: ['总计', '合计'],
  carriedForward: ['结转下年度继续办理', '结转下年继续办理', '结转下年度'],
};

/** Group labels that stand before a row's own; a row with only a piece of them has lost its label. */
export const groupWords = ['本年度办理结果', '不予公开', '无法提供', '不予处理', '其他处理'] as const;
