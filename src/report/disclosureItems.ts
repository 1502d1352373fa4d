import type { Amount } from './amount.ts';
import { disclosureColumnLines } from './forms/columns.ts';
import type { DisclosureLine, Printed } from './forms/form.ts';
import type { officialForms } from './forms/officialForms.ts';
import { currentForm, forms, inOfficialOrder, officialForm, type Form } from './lineItems.ts';
import { recordOf } from './recordOf.ts';
import type { Term } from './term.ts';

/* Table 二: the statutory items of art. 20, whose columns differ by form and by row. It follows from `forms/`. */

type KnownForm = (typeof officialForms)[number];
export type DisclosureRow = KnownForm['disclosure'][number]['row'];
export type ArticleItem = KnownForm['disclosure'][number]['item'];
export type DisclosureColumn = (typeof disclosureColumnLines)[number]['column'];

interface KnownLine extends DisclosureLine {
  readonly row: DisclosureRow;
  readonly item: ArticleItem;
  readonly columns: readonly DisclosureColumn[];
}

const linesOf = (form: Form): readonly KnownLine[] => officialForm(form).disclosure;
const lineOf = (form: Form, row: DisclosureRow): KnownLine | undefined =>
  linesOf(form).find((line) => line.row === row);

export const disclosureRows: readonly DisclosureRow[] = inOfficialOrder(
  forms.map((form) => linesOf(form).map(({ row }) => row)),
);
export const disclosureColumns: readonly DisclosureColumn[] = disclosureColumnLines.map(
  ({ column }) => column,
);

/** The items of art. 20, in order. */
export const articleItems: readonly ArticleItem[] = inOfficialOrder(
  forms.map((form) => linesOf(form).map(({ item }) => item)),
);

export interface DisclosureRowEntry {
  /** The item of art. 20 under which the row stands. */
  readonly item: ArticleItem;
  readonly label: Record<Form, Term | null>;
  /** The columns the row has on each form, in printed order; empty where the form has no such row. */
  readonly columns: Record<Form, readonly DisclosureColumn[]>;
}

export const disclosureRowEntries: Record<DisclosureRow, DisclosureRowEntry> = recordOf(
  disclosureRows,
  (row) => row,
  (row) => ({
    item: forms.map((form) => lineOf(form, row)?.item).find((item) => item !== undefined) ?? '（一）',
    label: recordOf(
      forms,
      (form) => form,
      (form) => {
        const line = lineOf(form, row);
        return line ? { printed: line.printed, of: 'disclosureRows' as const, id: line.name ?? row } : null;
      },
    ),
    columns: recordOf(
      forms,
      (form) => form,
      (form) => lineOf(form, row)?.columns ?? [],
    ),
  }),
);

export interface DisclosureColumnEntry extends Term {
  /** What one of it is: pieces, items, decisions, or money. */
  readonly unit: Term;
  /** Signed columns may be negative; money may have decimals; all others are whole and ≥ 0. */
  readonly kind: Amount;
  /** What there is at a day, unlike what happened in the year. */
  readonly isStock: boolean;
}

export const disclosureColumnEntries: Record<DisclosureColumn, DisclosureColumnEntry> = recordOf(
  disclosureColumnLines,
  ({ column }) => column,
  (line) => ({
    printed: line.printed,
    of: 'disclosureColumns' as const,
    id: line.column,
    unit: { printed: line.unit.printed, of: 'units' as const, id: line.unit.name },
    kind: line.amount,
    isStock: 'stock' in line,
  }),
);

/** A column as the form heads it. */
export function disclosureColumnLabel(column: DisclosureColumn, form: Form): Term {
  const heads: Readonly<Record<string, Printed>> = officialForm(form).columnHeads;
  const head = heads[column];
  if (!head) return disclosureColumnEntries[column];
  return { printed: head.printed, of: 'disclosureColumns', id: head.name ?? column };
}

/** A row as the form prints it; where that has no such row, as the latest form that has. */
export function disclosureRowLabel(row: DisclosureRow, form: Form = currentForm): Term {
  const { label } = disclosureRowEntries[row];
  const latest = forms.findLast((one) => label[one] !== null) ?? form;
  return label[form] ?? label[latest] ?? { printed: row, of: 'disclosureRows', id: row };
}

/** The rows of table 二 on one form, in official order. */
export function disclosureRowsOf(form: Form): readonly DisclosureRow[] {
  return linesOf(form).map(({ row }) => row);
}

/** Of a row the column name by which its figure is known on all forms that have it: made is issued. */
export function comparableColumn(row: DisclosureRow, column: DisclosureColumn): DisclosureColumn {
  let known = column;
  for (const form of forms) {
    const equivalents: Readonly<Record<string, string>> = officialForm(form).equivalents;
    known = lineOf(form, row)?.columns.find((one) => one === equivalents[known]) ?? known;
  }
  return known;
}

/** The column of a form that means the same for a row; `undefined` where the form has none. */
export function columnOn(
  form: Form,
  row: DisclosureRow,
  column: DisclosureColumn,
): DisclosureColumn | undefined {
  const known = comparableColumn(row, column);
  return lineOf(form, row)?.columns.find((one) => comparableColumn(row, one) === known);
}
