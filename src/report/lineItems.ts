import { disputeColumnLines, disputeGroupLines, requestColumnLines } from './forms/columns.ts';
import type { RequestLine } from './forms/form.ts';
import { officialForms } from './forms/officialForms.ts';
import { outcomeKindLines } from './forms/requestLines.ts';
import { recordOf } from './recordOf.ts';
import type { Term } from './term.ts';

/*
 * The line items of the nationally fixed forms, in official order, as schema, checks, tables, measures, exports and
 * reader speak of them. They follow from `forms/`; no form is named here.
 */

type KnownForm = (typeof officialForms)[number];
/** A form by the name report files give it. */
export type Form = KnownForm['id'];
/** Oldest first. */
export const forms: readonly Form[] = officialForms.map(({ id }) => id);

/** The data of a form. */
export function officialForm(form: Form): KnownForm {
  return officialForms.find(({ id }) => id === form) ?? officialForms[0];
}

const oldestFirst: readonly KnownForm[] = officialForms;

/** The form in force for a report year; the first form for years before it. */
export function formInForce(year: number): Form {
  return (oldestFirst.findLast(({ since }) => since <= year) ?? officialForms[0]).id;
}

/** The form in force now. */
export const currentForm: Form = formInForce(Infinity);

/** The report years a form is meant for; `null` while it is in force. */
export function yearsOf(form: Form): { readonly since: number; readonly until: number | null } {
  return officialForm(form);
}

/** What is told in both languages at once: why a file does not fit, a remark in it. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

export const tables = ['disclosure', 'requests', 'disputes'] as const;
export type Table = (typeof tables)[number];

/** `number` is the section of the report that holds the table. */
export const tableLabels: Record<Table, Term & { readonly number: '二' | '三' | '四' }> = {
  disclosure: { number: '二', printed: '主动公开政府信息情况', of: 'tables', id: 'disclosure' },
  requests: { number: '三', printed: '收到和处理政府信息公开申请情况', of: 'tables', id: 'requests' },
  disputes: {
    number: '四',
    printed: '政府信息公开行政复议、行政诉讼情况',
    of: 'tables',
    id: 'disputes',
  },
};

/* ---------- table 三: requests ---------- */

export type RequestColumn = (typeof requestColumnLines)[number]['column'];
export const requestColumns: readonly RequestColumn[] = requestColumnLines.map(({ column }) => column);
export const requestColumnLabels: Record<RequestColumn, Term> = recordOf(
  requestColumnLines,
  ({ column }) => column,
  ({ column, printed }) => ({ printed, of: 'requestColumns', id: column }),
);

export type OutcomeKind = (typeof outcomeKindLines)[number]['kind'];
/** The six kinds of outcome, in the form's order; two are leaves themselves, four have reasons below them. */
export const outcomeKinds: readonly OutcomeKind[] = outcomeKindLines.map(({ kind }) => kind);
export const outcomeKindLabels: Record<OutcomeKind, Term & { readonly numbering: string }> = recordOf(
  outcomeKindLines,
  ({ kind }) => kind,
  ({ kind, numbering, printed }) => ({ numbering, printed, of: 'outcomeKinds', id: kind }),
);

export type RequestRow = KnownForm['requests'][number]['row'];

interface KnownLine extends RequestLine {
  readonly row: RequestRow;
  readonly kind?: OutcomeKind;
}

const linesOf = (form: Form): readonly KnownLine[] => officialForm(form).requests;
const lines = new Map(forms.flatMap(linesOf).map((line) => [line.row, line]));

/** The rows of all forms, each form's in its order. */
export const requestRows: readonly RequestRow[] = inOfficialOrder(
  forms.map((form) => linesOf(form).map(({ row }) => row)),
);

/** Several forms' rows as one list that keeps each form's order. */
export function inOfficialOrder<Row>(lists: readonly (readonly Row[])[]): readonly Row[] {
  const merged: Row[] = [];
  for (const list of lists) {
    let at = 0;
    for (const row of list) {
      const known = merged.indexOf(row);
      if (known < 0) merged.splice(at, 0, row);
      at = (known < 0 ? at : known) + 1;
    }
  }
  return merged;
}

export interface RequestRowEntry extends Term {
  /** The numbering printed before the label; empty where the row has none. */
  readonly numbering: string;
  /** The outcome a row counts under; absent for the four rows that are not outcomes. */
  readonly kind?: OutcomeKind;
  /** The row counts its kind as a whole, by itself or instead of the rows of its kind. */
  readonly wholeKind?: true;
  readonly forms: readonly Form[];
  /** Article of the Regulations (条例) or of the form that defines the row. */
  readonly source?: string;
}

export const requestRowEntries: Record<RequestRow, RequestRowEntry> = recordOf(
  requestRows.flatMap((row) => lines.get(row) ?? []),
  ({ row }) => row,
  ({ row, printed, ...line }) => ({
    ...line,
    printed,
    of: 'requestRows' as const,
    id: row,
    forms: forms.filter((form) => linesOf(form).some((one) => one.row === row)),
  }),
);

/** The rows that count a kind in detail on a form, beside a row that may stand for them all. */
export function partsOfKind(form: Form, kind: OutcomeKind): readonly RequestRow[] {
  return linesOf(form).flatMap((line) => (line.kind === kind && !line.wholeKind ? [line.row] : []));
}

/** By form its rows, each with the row that stands for its kind where the form can print it so or in parts. */
const alternatives = new Map(
  forms.map((form) => [
    form,
    linesOf(form).map(({ row, kind, wholeKind = false }) => {
      const whole = linesOf(form).find((line) => kind !== undefined && line.kind === kind && line.wholeKind);
      const hasParts = kind !== undefined && partsOfKind(form, kind).length > 0;
      return { row, wholeKind, whole: hasParts ? whole?.row : undefined };
    }),
  ]),
);

/** The rows of a form by which of its kinds are printed as one row; asked for many times of every report. */
const rowsAsPrinted = new Map<string, readonly RequestRow[]>();

/**
 * The rows of one form in official order, always the same array for the same rows. A kind of outcome is its rows,
 * unless `isPrinted` says that its one row for them all is printed.
 */
export function requestRowsOf(
  form: Form,
  isPrinted: (row: RequestRow) => boolean = () => false,
): readonly RequestRow[] {
  const lines = alternatives.get(form) ?? [];
  let key: string = form;
  for (const { row, wholeKind, whole } of lines) if (wholeKind && whole && isPrinted(whole)) key += ` ${row}`;
  const known = rowsAsPrinted.get(key);
  if (known) return known;
  const rows = lines.flatMap(({ row, wholeKind, whole }) =>
    whole === undefined || isPrinted(whole) === wholeKind ? [row] : [],
  );
  rowsAsPrinted.set(key, rows);
  return rows;
}

/* ---------- table 四: disputes ---------- */

export type DisputeGroup = (typeof disputeGroupLines)[number]['group'];
export const disputeGroups: readonly DisputeGroup[] = disputeGroupLines.map(({ group }) => group);
export const disputeGroupLabels: Record<DisputeGroup, Term> = recordOf(
  disputeGroupLines,
  ({ group }) => group,
  ({ group, printed }) => ({ printed, of: 'disputeGroups', id: group }),
);

export type DisputeColumn = (typeof disputeColumnLines)[number]['column'];
export const disputeColumns: readonly DisputeColumn[] = disputeColumnLines.map(({ column }) => column);
export const disputeColumnLabels: Record<DisputeColumn, Term> = recordOf(
  disputeColumnLines,
  ({ column }) => column,
  ({ column, printed }) => ({ printed, of: 'disputeColumns', id: column }),
);
