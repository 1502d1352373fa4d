import { disclosureCell } from '../report/address.ts';
import {
  comparableAcrossForms,
  disclosureColumnEntries,
  disclosureColumns,
  disclosureRowEntries,
  disclosureRows,
  type DisclosureColumn,
  type DisclosureRow,
} from '../report/disclosureItems.ts';
import { forms, type Form, type Label } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { cellMeasured } from './cellMeasured.ts';
import { countMeasure } from './countMeasure.ts';
import type { Comparability, Measure, MeasureKind } from './measure.ts';
import type { Measured } from './measured.ts';
import { formSource } from './sources.ts';

/** What there is at a day, unlike what happened in the year. */
const stocks: readonly DisclosureColumn[] = ['totalPublished', 'inForce', 'itemsLastYear'];

/** The column of each form that holds the figure a measure is named after by its newer column. */
export function columnOn(
  row: DisclosureRow,
  column: DisclosureColumn,
  form: Form,
): DisclosureColumn | undefined {
  const { columns } = disclosureRowEntries[row];
  if (form === '2021') return columns['2021'].find((known) => known === column);
  // A 2019 column that bridges to a column its row does not have on the 2021 form stands for itself alone.
  const bridged = columns['2019'].find((known) => comparableAcrossForms[known] === column);
  return bridged ?? columns['2019'].find((known) => known === column);
}

function comparabilityOf(row: DisclosureRow, column: DisclosureColumn): Comparability {
  const [old, current] = forms.map((form) => columnOn(row, column, form));
  if (old && current) return 'acrossForms';
  return current ? 'form2021' : 'form2019';
}

/** Whether a row's column is told under the name of the newer form's column (made → issued). */
function isBridgedAway(row: DisclosureRow, column: DisclosureColumn): boolean {
  const target = comparableAcrossForms[column];
  return (
    target !== undefined && target !== column && disclosureRowEntries[row].columns['2021'].includes(target)
  );
}

function kindOf(column: DisclosureColumn): MeasureKind {
  if (disclosureColumnEntries[column].kind === 'money') return 'money';
  return stocks.includes(column) ? 'stock' : 'count';
}

const formNotes: Record<Comparability, (row: DisclosureRow, column: DisclosureColumn) => Label> = {
  acrossForms: (row, column) => {
    const old = columnOn(row, column, '2019') ?? column;
    const { zh, en } = disclosureColumnEntries[old];
    return {
      zh: `2019—2020年度取2019年版的“${zh}”，含义相同，可以衔接。`,
      en: `For report years 2019–2020 the 2019 form's “${en}”, which means the same.`,
    };
  },
  form2021: () => ({
    zh: '仅2021年版有此项；2019年版的相近栏目含义不同，不作衔接。',
    en: 'On the 2021 form only; the 2019 form has nothing that means the same.',
  }),
  form2019: () => ({
    zh: '仅2019年版（2019—2020年度）有此项，与2021年版不可比。',
    en: 'On the 2019 form only (report years 2019–2020); not comparable with the 2021 form.',
  }),
};

const blank: Label = { zh: '', en: '' };

function disclosureMeasure(row: DisclosureRow, column: DisclosureColumn): Measure {
  const { item, label } = disclosureRowEntries[row];
  const entry = disclosureColumnEntries[column];
  const rowLabel = label['2021'] ?? label['2019'] ?? blank;
  // The unit stands beside the label, not in it.
  const heading = entry.zh.replace(/（单位：.*）$/, '');
  const headingEn = entry.en.replace(/ \(10 000 yuan\)$/, '');
  const comparability = comparabilityOf(row, column);
  const note = formNotes[comparability](row, column);
  const form = formSource('disclosure');
  return countMeasure({
    id: `disclosure.${row}.${column}`,
    group: entry.kind === 'money' || row === 'fees' || row === 'procurement' ? 'money' : 'disclosure',
    label: { zh: `${rowLabel.zh}·${heading}`, en: `${rowLabel.en}: ${headingEn}` },
    definition: {
      zh: `表二“${rowLabel.zh}”行“${entry.zh}”栏印出的数。${note.zh}`,
      en: `As printed in table 二, row “${rowLabel.en}”, column “${entry.en}”. ${note.en}`,
    },
    unit: entry.unit,
    kind: kindOf(column),
    source: {
      zh: `《政府信息公开条例》第二十条第${item}项；${form.zh}`,
      en: `OGI Regulations art. 20, item ${item}; ${form.en}`,
    },
    comparability,
    ...(entry.kind === 'signed' ? { signed: true } : {}),
    measure: (report: Report): Measured => {
      const printed = columnOn(row, column, report.form);
      return printed ? cellMeasured(report, disclosureCell(row, printed)) : { state: 'notInForm' };
    },
  });
}

/** Table 二 of both forms; columns that mean the same are one measure, all others stay apart. */
export const disclosureMeasures: readonly Measure[] = disclosureRows.flatMap((row) => {
  const { columns } = disclosureRowEntries[row];
  return disclosureColumns
    .filter((column) => forms.some((form) => columns[form].includes(column)) && !isBridgedAway(row, column))
    .map((column) => disclosureMeasure(row, column));
});
