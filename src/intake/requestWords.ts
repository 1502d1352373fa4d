import {
  forms,
  outcomeKindLabels,
  outcomeKinds,
  partsOfKind,
  requestRowEntries,
  requestRows,
  type RequestRow,
} from '../report/lineItems.ts';
import { recordOf } from '../report/recordOf.ts';
import { plainLabel } from './label.ts';
import type { Vocabulary } from './rowLabel.ts';

/** Other words seen in print for the rows of table 三, without numbering and punctuation. */
const alsoSeen: Partial<Vocabulary<RequestRow>> = {
  newlyReceived: ['本年新收政府信息公开申请', '本年新收申请数量'],
  carriedOver: ['上年结转政府信息公开申请', '上年结转申请数量', '上年度结转政府信息公开申请数量'],
  partlyGranted: ['部分公开区分处理的只计这一情形不计其他情形'],
  stateSecret: ['国家秘密', '涉及国家秘密'],
  prohibitedByLaw: ['法律行政法规禁止公开', '其它法律行政法规禁止公开'],
  securityOrStability: ['三安全一稳定'],
  internalAffairs: ['三类内部事务信息', '属于内部事务信息'],
  deliberative: ['四类过程性信息', '属于过程性信息'],
  enforcementFile: ['行政执法案卷', '属于行政执法案卷信息'],
  recordsInquiry: ['行政查询事项'],
  notHeld: ['本机关不掌握相关信息', '本行政机关不掌握相关政府信息'],
  notYetCreated: ['没有现成信息需另行制作'],
  stillUnclear: ['补正后申请仍不明确'],
  petition: ['信访投诉举报类申请', '信访举报投诉类'],
  published: ['要求提供公开出版物类'],
  excessive: ['无正当理由大量申请'],
  reissue: ['要求确认或重新出具已获取信息', '要求行政机关确认或重新出具已获取政府信息'],
  otherwiseHandled: ['其它处理'],
  correctionOverdue: ['申请人无正当理由逾期不补正', '逾期不补正'],
  feeOverdue: ['申请人逾期未按收费通知要求缴纳费用', '逾期未缴纳费用'],
  other: ['其它'],
  outcomeTotal: ['合计'],
  carriedForward: ['结转下年继续办理', '结转下年度'],
};

/** The official words of table 三's rows as they are compared, and others seen in print. */
export const requestWords: Vocabulary<RequestRow> = recordOf(
  requestRows,
  (row) => row,
  (row) => [plainLabel(requestRowEntries[row].printed), ...(alsoSeen[row] ?? [])],
);

/** Group labels that stand before a row's own; a row with only a piece of them has lost its label. */
export const groupWords: readonly string[] = [
  '本年度办理结果',
  ...outcomeKinds
    .filter((kind) => forms.some((form) => partsOfKind(form, kind).length > 0))
    .map((kind) => outcomeKindLabels[kind].printed),
];
