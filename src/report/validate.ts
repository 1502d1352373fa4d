import { amountOf, disclosureCell } from './address.ts';
import { isAmount } from './amount.ts';
import { boundLabels } from './bounds.ts';
import { disclosureRowEntries, disclosureRows } from './disclosureItems.ts';
import { currentForm, forms, partsOfKind, requestRowEntries, requestRows, type Form } from './lineItems.ts';
import type { Problem } from './problem.ts';
import { atMost, inWords, placeOf, problemsOf, show, writePath } from './problemsOf.ts';
import { reportSchema, type Report } from './report.ts';
import { readValue } from './value.ts';

export type Validated<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Parses the text of one report file. Nothing is thrown: what is wrong comes back as problems. */
export function parseReport(file: string, text: string): Validated<Report> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ file, path: '', found: cause, message: notJson }] };
  }
  return validateReport(file, input);
}

const notJson = { zh: '不是有效的 JSON', en: 'is not valid JSON' };

function formOf(input: unknown): Form {
  const form: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'form') : undefined;
  return forms.find((known) => known === form) ?? currentForm;
}

/** Checks a report against the format and against its form's rows and columns. */
export function validateReport(file: string, input: unknown): Validated<Report> {
  const parsed = reportSchema.safeParse(input);
  if (!parsed.success)
    return { ok: false, problems: problemsOf(file, input, parsed.error.issues, formOf(input)) };
  const problems = [...misplacedRows(file, parsed.data), ...impossibleCells(file, parsed.data)];
  return problems.length > 0
    ? { ok: false, problems: atMost(file, problems) }
    : { ok: true, value: parsed.data };
}

function misplacedRows(file: string, report: Report): readonly Problem[] {
  const { form, tables } = report;
  const wrong = (path: string, found: unknown): Problem => ({
    file,
    path,
    found: show(found),
    message: {
      zh: `${form} 年版格式没有这一行或列`,
      en: `the ${form} form has no such row or column`,
    },
  });
  const disclosure = disclosureRows.flatMap((row) =>
    Object.entries(tables.disclosure?.[row] ?? {}).flatMap(([column, cell]) =>
      disclosureRowEntries[row].columns[form].some((known) => known === column)
        ? []
        : [wrong(`tables.disclosure.${row}.${column}`, cell)],
    ),
  );
  const requests = requestRows.flatMap((row) =>
    tables.requests?.[row] && !requestRowEntries[row].forms.includes(form)
      ? [wrong(`tables.requests.${row}`, tables.requests[row])]
      : [],
  );
  return [...disclosure, ...requests, ...doubledKinds(file, report)];
}

/** A kind of outcome as one row and as its sub-rows at once would be counted twice. */
function doubledKinds(file: string, { form, tables }: Report): readonly Problem[] {
  return requestRows.flatMap((row) => {
    const { kind, wholeKind, numbering, printed } = requestRowEntries[row];
    const found = tables.requests?.[row];
    if (!kind || !wholeKind || !found || !partsOfKind(form, kind).some((part) => tables.requests?.[part]))
      return [];
    const message = {
      zh: `${numbering}${printed}或者是一行，或者是其细项，不能两者都有`,
      en: `${inWords(row)} is either one row or its sub-rows, not both`,
    };
    return [{ file, path: `tables.requests.${row}`, found: show(found), message }];
  });
}

/** The schema knows of table 二 only its rows and columns; what a column counts is checked here. */
function impossibleCells(file: string, { form, tables }: Report): readonly Problem[] {
  return disclosureRows.flatMap((row) =>
    disclosureRowEntries[row].columns[form].flatMap((column) => {
      const value = readValue(tables.disclosure?.[row]?.[column]);
      const amount = amountOf(disclosureCell(row, column));
      if (!('value' in value) || isAmount(amount, value.value)) return [];
      const path = ['tables', 'disclosure', row, column];
      const place = placeOf(path, form);
      const found = `${value.value}`;
      return [
        { file, path: writePath(path), ...(place ? { place } : {}), found, message: boundLabels[amount] },
      ];
    }),
  );
}

/** A name for a report that sorts and reads well: `agency-year`. */
export function reportKey(report: Pick<Report, 'agency' | 'year'>): string {
  return `${report.agency}-${report.year}`;
}
