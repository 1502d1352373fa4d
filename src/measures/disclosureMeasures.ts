import { disclosureCell } from '../report/address.ts';
import {
  columnOn,
  comparableColumn,
  disclosureColumnEntries,
  disclosureColumns,
  disclosureRowEntries,
  disclosureRows,
  type DisclosureColumn,
  type DisclosureRow,
} from '../report/disclosureItems.ts';
import { forms } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { cellMeasured } from './cellMeasured.ts';
import { countMeasure } from './countMeasure.ts';
import type { Measure, MeasureKind } from './measure.ts';
import type { Measured } from './measured.ts';

function kindOf(column: DisclosureColumn): MeasureKind {
  if (disclosureColumnEntries[column].kind === 'money') return 'money';
  return disclosureColumnEntries[column].isStock ? 'stock' : 'count';
}

function disclosureMeasure(row: DisclosureRow, column: DisclosureColumn): Measure {
  const entry = disclosureColumnEntries[column];
  const printedOn = new Map(forms.map((one) => [one, columnOn(one, row, column)]));
  const has = forms.filter((one) => printedOn.get(one) !== undefined);
  return countMeasure({
    id: `disclosure.${row}.${column}`,
    group: entry.kind === 'money' || row === 'fees' || row === 'procurement' ? 'money' : 'disclosure',
    kind: kindOf(column),
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
