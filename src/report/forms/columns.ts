import type { Amount } from '../amount.ts';

/*
 * What the columns of the tables count. Tables 三 and 四 have the same columns on every form: the file format keeps
 * their cells in this order.
 */

export const requestColumnLines = [
  { column: 'naturalPerson', printed: '自然人' },
  { column: 'commercialEnterprise', printed: '商业企业' },
  { column: 'researchInstitution', printed: '科研机构' },
  { column: 'publicInterestOrganization', printed: '社会公益组织' },
  { column: 'legalServiceInstitution', printed: '法律服务机构' },
  { column: 'otherOrganization', printed: '其他' },
  { column: 'total', printed: '总计' },
] as const;

export const disputeGroupLines = [
  { group: 'reconsideration', printed: '行政复议' },
  { group: 'suedDirectly', printed: '未经复议直接起诉' },
  { group: 'suedAfterReconsideration', printed: '复议后起诉' },
] as const;

export const disputeColumnLines = [
  { column: 'upheld', printed: '结果维持' },
  { column: 'corrected', printed: '结果纠正' },
  { column: 'otherResult', printed: '其他结果' },
  { column: 'pending', printed: '尚未审结' },
  { column: 'total', printed: '总计' },
] as const;

export interface DisclosureColumnLine {
  readonly column: string;
  readonly printed: string;
  /** What one of it is, as printed, and the key of its English name. */
  readonly unit: { readonly printed: string; readonly name: string };
  readonly amount: Amount;
  /** What there is at a day, unlike what happened in the year. */
  readonly stock?: true;
}

const documents = { printed: '件', name: 'documents' } as const;
const items = { printed: '项', name: 'items' } as const;

/** The columns of table 二 on all forms. */
export const disclosureColumnLines = [
  { column: 'made', printed: '本年新制作数量', unit: documents, amount: 'count' },
  { column: 'newlyPublished', printed: '本年新公开数量', unit: documents, amount: 'count' },
  { column: 'totalPublished', printed: '对外公开总数量', unit: documents, amount: 'count', stock: true },
  { column: 'issued', printed: '本年制发件数', unit: documents, amount: 'count' },
  { column: 'repealed', printed: '本年废止件数', unit: documents, amount: 'count' },
  { column: 'inForce', printed: '现行有效件数', unit: documents, amount: 'count', stock: true },
  { column: 'itemsLastYear', printed: '上一年项目数量', unit: items, amount: 'count', stock: true },
  { column: 'itemsChange', printed: '本年增/减', unit: items, amount: 'signed' },
  {
    column: 'decisions',
    printed: '本年处理决定数量',
    unit: { printed: '件', name: 'decisions' },
    amount: 'count',
  },
  {
    column: 'amount',
    printed: '本年收费金额（单位：万元）',
    unit: { printed: '万元', name: 'tenThousandYuan' },
    amount: 'money',
  },
  { column: 'projects', printed: '采购项目数量', unit: items, amount: 'count' },
  { column: 'purchaseAmount', printed: '采购总金额', unit: { printed: '元', name: 'yuan' }, amount: 'money' },
] as const satisfies readonly DisclosureColumnLine[];
