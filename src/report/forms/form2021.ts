import type { OfficialForm, RequestLine } from './form.ts';
import { disclosed, incoming, notProcessed, otherwise, outgoing, refused, unable } from './requestLines.ts';

const documents = ['issued', 'repealed', 'inForce'] as const;

/** The sub-rows of （六）其他处理. */
const overdue = [
  {
    row: 'correctionOverdue',
    numbering: '1.',
    printed: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    kind: 'otherwiseHandled',
    source: '条例第三十条',
  },
  {
    row: 'feeOverdue',
    numbering: '2.',
    printed: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    kind: 'otherwiseHandled',
    source: '国办函〔2020〕109号',
  },
  { row: 'other', numbering: '3.', printed: '其他', kind: 'otherwiseHandled' },
] as const satisfies readonly RequestLine[];

/** 国办公开办函〔2021〕30号. */
export const form2021 = {
  id: '2021',
  since: 2021,
  until: null,
  issued: { year: 2021, number: 30 },
  // Total published is not in force, and fees were a count of items before: those are not joined.
  equivalents: { made: 'issued' },
  statesFee: true,
  toldBy: /^本年制发|^本年发件|^本年废止|^现行有效|^本年处理决定|^本年收费金额/,
  toldByRows: /逾期不补正|逾期未按收费/,
  columnHeads: {},
  disclosure: [
    { row: 'rules', item: '（一）', printed: '规章', columns: documents },
    { row: 'normativeDocuments', item: '（一）', printed: '行政规范性文件', columns: documents },
    { row: 'licensing', item: '（五）', printed: '行政许可', columns: ['decisions'] },
    { row: 'penalties', item: '（六）', printed: '行政处罚', columns: ['decisions'] },
    { row: 'compulsion', item: '（六）', printed: '行政强制', columns: ['decisions'] },
    { row: 'fees', item: '（八）', printed: '行政事业性收费', columns: ['amount'] },
  ],
  requests: [
    ...incoming,
    ...disclosed,
    ...refused,
    ...unable,
    ...notProcessed,
    ...otherwise,
    ...overdue,
    ...outgoing,
  ],
} as const satisfies OfficialForm;
