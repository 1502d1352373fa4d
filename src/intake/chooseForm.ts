import { max } from 'd3-array';
import type { OfficialForm } from '../report/forms/form.ts';
import { currentForm, formInForce, forms, officialForm, type Form } from '../report/lineItems.ts';
import type { FigureRow } from './figureRows.ts';
import { plainLabel } from './label.ts';

export interface FormChoice {
  readonly form: Form;
  /** The tables' own headings said so; otherwise it follows from rows or from the year. */
  readonly byHeadings: boolean;
  /** Headings stand in the tables that the form has not. */
  readonly mixed: boolean;
}

/**
 * The form most of whose own headings stand in the tables; of several that have all of them the oldest, for a newer
 * one adds to it. Where headings contradict each other or are lost, rows only newer forms have decide, then the year.
 */
export function chooseForm(rows: readonly FigureRow[], year: number | null): FormChoice {
  const labels = new Set(rows.flatMap((row) => row.label.map((cell) => plainLabel(cell.text))));
  const seen = forms.map((form) => {
    const { toldBy, toldByRows }: OfficialForm = officialForm(form);
    const headings = [...labels].filter((label) => toldBy.test(label)).map((label) => label.slice(0, 5));
    const byRows = toldByRows !== null && [...labels].some((label) => toldByRows.test(label));
    return { form, headings: new Set(headings), byRows };
  });
  const most = max(seen, ({ headings }) => headings.size) ?? 0;
  const [oldest, ...others] = seen.filter(({ headings }) => headings.size === most);
  const late = seen.findLast(({ byRows }) => byRows)?.form;
  if (most === 0 || !oldest)
    return {
      form: late ?? (year === null ? currentForm : formInForce(year)),
      byHeadings: false,
      mixed: false,
    };
  const isAlien = ({ headings }: (typeof seen)[number]): boolean =>
    [...headings].some((heading) => !oldest.headings.has(heading));
  if (others.some(isAlien)) return { form: late ?? oldest.form, byHeadings: false, mixed: true };
  return { form: oldest.form, byHeadings: true, mixed: seen.some(isAlien) };
}
