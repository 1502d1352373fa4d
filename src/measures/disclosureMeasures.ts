import { disclosureCell } from '../report/address.ts';
import {
  columnOn,
  comparableColumn,
  disclosureColumnEntries,
  disclosureColumnLabel,
  disclosureColumns,
  disclosureRowEntries,
  disclosureRowLabel,
  disclosureRows,
  type DisclosureColumn,
  type DisclosureRow,
} from '../report/disclosureItems.ts';
import { forms, yearsOfForm, type Form, type Label } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { cellMeasured } from './cellMeasured.ts';
import { countMeasure } from './countMeasure.ts';
import type { Measure, MeasureKind } from './measure.ts';
import type { Measured } from './measured.ts';
import { formSource } from './sources.ts';

function kindOf(column: DisclosureColumn): MeasureKind {
  if (disclosureColumnEntries[column].kind === 'money') return 'money';
  return disclosureColumnEntries[column].isStock ? 'stock' : 'count';
}

/** On which forms the figure is, and under which other heading on some of them. */
function formNote(row: DisclosureRow, column: DisclosureColumn, has: readonly Form[]): Label {
  if (has.length < forms.length)
    return {
      zh: `仅${has.map((form) => `${form}年版（${yearsOfForm(form).zh}）`).join('、')}有此项；其他版的相近栏目含义不同，不作衔接。`,
      en: `On the ${has.map((form) => `${form} form (${yearsOfForm(form).en})`).join(' and the ')} only; nothing on other forms means the same.`,
    };
  const renamed = has.flatMap((form) => {
    const printed = columnOn(form, row, column);
    return printed && printed !== column ? [{ form, label: disclosureColumnLabel(printed, form) }] : [];
  });
  const told = renamed.length > 0 ? renamed : [{ form: has[0], label: disclosureColumnEntries[column] }];
  return {
    zh: told
      .map(
        ({ form, label }) =>
          `${form ? yearsOfForm(form).zh : ''}取${form}年版的“${label.zh}”，含义相同，可以衔接。`,
      )
      .join(''),
    en: told
      .map(
        ({ form, label }) =>
          `For ${form ? yearsOfForm(form).en : ''} the ${form} form's “${label.en}”, which means the same.`,
      )
      .join(' '),
  };
}

function disclosureMeasure(row: DisclosureRow, column: DisclosureColumn): Measure {
  const { item } = disclosureRowEntries[row];
  const entry = disclosureColumnEntries[column];
  const rowLabel = disclosureRowLabel(row);
  // The unit stands beside the label, not in it.
  const heading = entry.zh.replace(/（单位：.*）$/, '');
  const headingEn = entry.en.replace(/ \(10 000 yuan\)$/, '');
  const printedOn = new Map(forms.map((one) => [one, columnOn(one, row, column)]));
  const has = forms.filter((one) => printedOn.get(one) !== undefined);
  const note = formNote(row, column, has);
  const form = formSource('disclosure');
  return countMeasure({
    id: `disclosure.${row}.${column}`,
    group: entry.kind === 'money' || row === 'fees' || row === 'procurement' ? 'money' : 'disclosure',
    label: { zh: `${rowLabel.zh}·${heading}`, en: `${rowLabel.en}: ${headingEn}` },
    definition: {
      zh: `表二“${rowLabel.zh}”行“${entry.zh}”栏印出的数。${note.zh}`,
      en: `As printed in table 2, row “${rowLabel.en}”, column “${entry.en}”. ${note.en}`,
    },
    unit: entry.unit,
    kind: kindOf(column),
    source: {
      zh: `《政府信息公开条例》第二十条第${item}项；${form.zh}`,
      en: `OGI Regulations art. 20, item ${item}; ${form.en}`,
    },
    forms: has,
    ...(entry.kind === 'signed' ? { signed: true } : {}),
    measure: (report: Report): Measured => {
      const printed = printedOn.get(report.form);
      return printed ? cellMeasured(report, disclosureCell(row, printed)) : { state: 'notInForm' };
    },
  });
}

/** Table 二 of all forms; columns that mean the same are one measure, all others stay apart. */
export const disclosureMeasures: readonly Measure[] = disclosureRows.flatMap((row) => {
  const printed = forms.flatMap((form) => disclosureRowEntries[row].columns[form]);
  const known = new Set(printed.map((column) => comparableColumn(row, column)));
  return disclosureColumns
    .filter((column) => known.has(column))
    .map((column) => disclosureMeasure(row, column));
});
