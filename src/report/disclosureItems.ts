import type { Amount } from './bounds.ts';
import type { Form, Label } from './lineItems.ts';

/** Table 二: the statutory items of art. 20, whose columns differ by form and by row. */
export const disclosureRows = [
  'rules',
  'normativeDocuments',
  'licensing',
  'otherServices',
  'penalties',
  'compulsion',
  'fees',
  'procurement',
] as const;
export type DisclosureRow = (typeof disclosureRows)[number];

export const disclosureColumns = [
  'made',
  'newlyPublished',
  'totalPublished',
  'issued',
  'repealed',
  'inForce',
  'itemsLastYear',
  'itemsChange',
  'decisions',
  'amount',
  'projects',
  'purchaseAmount',
] as const;
export type DisclosureColumn = (typeof disclosureColumns)[number];

export const articleItems = ['（一）', '（五）', '（六）', '（八）', '（九）'] as const;
export type ArticleItem = (typeof articleItems)[number];

export interface DisclosureRowEntry {
  /** The item of art. 20 under which the row stands. */
  readonly item: ArticleItem;
  readonly label: Record<Form, Label | null>;
  /** The columns the row has on each form, in printed order; empty where the form has no such row. */
  readonly columns: Record<Form, readonly DisclosureColumn[]>;
}

const documents = {
  2019: ['made', 'newlyPublished', 'totalPublished'],
  2021: ['issued', 'repealed', 'inForce'],
} as const;
const decisions = { 2019: ['itemsLastYear', 'itemsChange', 'decisions'], 2021: ['decisions'] } as const;

function same(zh: string, en: string): Record<Form, Label> {
  return { 2019: { zh, en }, 2021: { zh, en } };
}

export const disclosureRowEntries: Record<DisclosureRow, DisclosureRowEntry> = {
  // 规章 are rules; "regulations" would be 法规 or 条例.
  rules: { item: '（一）', label: same('规章', 'rules'), columns: documents },
  normativeDocuments: {
    item: '（一）',
    label: {
      2019: { zh: '规范性文件', en: 'normative documents' },
      2021: { zh: '行政规范性文件', en: 'administrative normative documents' },
    },
    columns: documents,
  },
  licensing: { item: '（五）', label: same('行政许可', 'administrative licensing'), columns: decisions },
  otherServices: {
    item: '（五）',
    label: { 2019: { zh: '其他对外管理服务事项', en: 'other administrative services' }, 2021: null },
    columns: { 2019: decisions[2019], 2021: [] },
  },
  penalties: { item: '（六）', label: same('行政处罚', 'administrative penalties'), columns: decisions },
  compulsion: { item: '（六）', label: same('行政强制', 'administrative compulsion'), columns: decisions },
  fees: {
    item: '（八）',
    label: same('行政事业性收费', 'administrative and institutional fees'),
    columns: { 2019: ['itemsLastYear', 'itemsChange'], 2021: ['amount'] },
  },
  procurement: {
    item: '（九）',
    label: { 2019: { zh: '政府集中采购', en: 'centralised government procurement' }, 2021: null },
    columns: { 2019: ['projects', 'purchaseAmount'], 2021: [] },
  },
};

export interface DisclosureColumnEntry extends Label {
  /** What one of it is: pieces, items, decisions, or money. */
  readonly unit: Label;
  /** Signed columns may be negative; money may have decimals; all others are whole and ≥ 0. */
  readonly kind: Amount;
}

const pieces = { zh: '件', en: 'documents' } as const;
const items = { zh: '项', en: 'items' } as const;

export const disclosureColumnEntries: Record<DisclosureColumn, DisclosureColumnEntry> = {
  made: { zh: '本年新制作数量', en: 'made this year', unit: pieces, kind: 'count' },
  newlyPublished: { zh: '本年新公开数量', en: 'newly published this year', unit: pieces, kind: 'count' },
  totalPublished: { zh: '对外公开总数量', en: 'total published', unit: pieces, kind: 'count' },
  issued: { zh: '本年制发件数', en: 'issued this year', unit: pieces, kind: 'count' },
  repealed: { zh: '本年废止件数', en: 'repealed this year', unit: pieces, kind: 'count' },
  inForce: { zh: '现行有效件数', en: 'in force', unit: pieces, kind: 'count' },
  itemsLastYear: { zh: '上一年项目数量', en: 'items last year', unit: items, kind: 'count' },
  itemsChange: { zh: '本年增/减', en: 'change this year', unit: items, kind: 'signed' },
  decisions: {
    zh: '本年处理决定数量',
    en: 'decisions this year',
    unit: { zh: '件', en: 'decisions' },
    kind: 'count',
  },
  amount: {
    zh: '本年收费金额（单位：万元）',
    en: 'amount collected (10 000 yuan)',
    unit: { zh: '万元', en: '10 000 yuan' },
    kind: 'money',
  },
  projects: { zh: '采购项目数量', en: 'procurement projects', unit: items, kind: 'count' },
  purchaseAmount: {
    zh: '采购总金额',
    en: 'total procurement',
    unit: { zh: '元', en: 'yuan' },
    kind: 'money',
  },
};

/** The 2019 form heads the decisions column 处理决定数量, without 本年. */
export function disclosureColumnLabel(column: DisclosureColumn, form: Form): Label {
  if (form === '2019' && column === 'decisions') return { zh: '处理决定数量', en: 'decisions' };
  return disclosureColumnEntries[column];
}

/** The rows of table 二 on one form, in official order. */
export function disclosureRowsOf(form: Form): readonly DisclosureRow[] {
  return disclosureRows.filter((row) => disclosureRowEntries[row].columns[form].length > 0);
}

/**
 * Columns of the 2019 form that mean the same as one of the 2021 form, so a series may join them:
 * decisions, and documents made ↔ issued. Total published ↔ in force, and fees (a count of items, then
 * an amount) are not comparable.
 */
export const comparableAcrossForms: Partial<Record<DisclosureColumn, DisclosureColumn>> = {
  made: 'issued',
  decisions: 'decisions',
};
