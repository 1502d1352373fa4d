import { requestRowEntries, type Label, type RequestRow } from '../report/lineItems.ts';

/** Reasons whose official wording is too long for a drawing. */
const short: Partial<Record<RequestRow, Label>> = {
  prohibitedByLaw: { zh: '法律法规禁止公开', en: 'prohibited by other law' },
  securityOrStability: { zh: '“三安全一稳定”', en: 'security or stability' },
  thirdPartyRights: { zh: '第三方合法权益', en: 'third-party rights' },
  internalAffairs: { zh: '三类内部事务信息', en: 'internal affairs' },
  deliberative: { zh: '四类过程性信息', en: 'deliberative information' },
  enforcementFile: { zh: '行政执法案卷', en: 'enforcement file' },
  recordsInquiry: { zh: '行政查询事项', en: 'records inquiry' },
  stateSecret: { zh: '国家秘密', en: 'state secret' },
  notHeld: { zh: '本机关不掌握', en: 'not held' },
  notYetCreated: { zh: '需另行制作', en: 'would have to be created' },
  stillUnclear: { zh: '补正后仍不明确', en: 'still unclear' },
  petition: { zh: '信访举报投诉', en: 'petition or complaint' },
  published: { zh: '索要公开出版物', en: 'asks for a publication' },
  excessive: { zh: '大量反复申请', en: 'excessive' },
  reissue: { zh: '要求确认或重新出具', en: 'confirm or reissue' },
  correctionOverdue: { zh: '逾期不补正', en: 'not corrected in time' },
  feeOverdue: { zh: '逾期未缴费', en: 'fee not paid in time' },
  other: { zh: '其他', en: 'other' },
};

export function shortRequestLabel(row: RequestRow): Label {
  const { zh, en } = short[row] ?? requestRowEntries[row];
  return { zh, en };
}

export const flowWords = {
  newlyReceived: { zh: '本年新收', en: 'received' },
  carriedOver: { zh: '上年结转', en: 'carried over' },
  carriedForward: { zh: '结转下年', en: 'carried forward' },
  difference: { zh: '差额', en: 'difference' },
  outcomeTotal: { zh: '办理总计（报告印）', en: 'outcome total, as printed' },
  figure: { zh: '件数', en: 'requests' },
  reasons: { zh: '具体情形', en: 'reasons' },
} as const satisfies Record<string, Label>;
