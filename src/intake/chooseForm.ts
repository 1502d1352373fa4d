import type { Form } from '../report/lineItems.ts';
import type { FigureRow } from './figureRows.ts';
import { plainLabel } from './label.ts';

/** Headings only one of the forms has. The truncated 本年新 is enough: the 2021 form speaks of 制发. */
const marks: readonly (readonly [Form, RegExp])[] = [
  ['2021', /^本年制发|^本年发件|^本年废止|^现行有效|^本年处理决定|^本年收费金额/],
  [
    '2019',
    /^本年新(?!收)|^对外公开总|^上一年项目|^本年增$|^本年增减|^处理决定数|^采购项目|^采购总金额|^其他对外管理服务|^政府集中采购/,
  ],
];

export interface FormChoice {
  readonly form: Form;
  /** The tables' own headings said so; otherwise it follows from rows or from the year. */
  readonly byHeadings: boolean;
  /** Headings of both forms stand in the tables. */
  readonly mixed: boolean;
}

/** The form by the tables' own headings; without them by the sub-rows of 其他处理, then by the year. */
export function chooseForm(rows: readonly FigureRow[], year: number | null): FormChoice {
  const votes: Record<Form, Set<string>> = { '2019': new Set(), '2021': new Set() };
  let overdue = false;
  for (const row of rows)
    for (const cell of row.label) {
      const plain = plainLabel(cell.text);
      for (const [form, mark] of marks) if (mark.test(plain)) votes[form].add(plain.slice(0, 5));
      overdue ||= /逾期不补正|逾期未按收费/.test(plain);
    }
  const [old, recent] = [votes['2019'].size, votes['2021'].size];
  if (old !== recent)
    return { form: old > recent ? '2019' : '2021', byHeadings: true, mixed: old * recent > 0 };
  if (old > 0) return { form: overdue ? '2021' : '2019', byHeadings: false, mixed: true };
  const recentYear = year === null || year >= 2021;
  return { form: overdue || recentYear ? '2021' : '2019', byHeadings: false, mixed: false };
}
