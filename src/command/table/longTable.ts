import { figuresOf, type Figure } from '../openData/agencyRows.ts';
import { exportedCell } from '../../measures/exportedCell.ts';
import type { Agency } from '../../report/agency.ts';
import { comparableColumn, disclosureColumns, disclosureRows } from '../../report/disclosureItems.ts';
import { requestRowEntries, requestRows } from '../../report/lineItems.ts';
import type { Report } from '../../report/report.ts';

export type ColumnType = 'string' | 'double' | 'boolean';
export type Value = string | number | boolean | null;

/** What a column of the table of all figures takes from a figure, its report and whoever made the report. */
interface Column {
  readonly type: ColumnType;
  of(figure: Figure, report: Report, agency: Agency): Value;
}

const text = (of: Column['of']): Column => ({ type: 'string', of });

/**
 * The columns of the table of all figures, in order. `province` and `year` are folders and no columns of the files. As in
 * every file that leaves the app only an exact figure has a value (`exportedCell`): where nothing is known there is no
 * number at all, and `status` says why.
 */
export const tableColumns = {
  agency: text((_, report) => report.agency),
  agency_name: text((_, __, agency) => agency.names.official),
  level: text((_, __, agency) => agency.level),
  kind: text((_, __, agency) => agency.kind),
  area: text((_, __, agency) => agency.parent),
  form: text((_, report) => report.form),
  scope: text((_, report) => report.scope),
  synthetic: { type: 'boolean', of: (_, report) => report.synthetic ?? false },
  section: text(({ section }) => section),
  row_code: text(({ row }) => row),
  column_code: text(({ column }) => column),
  comparable_column: text((figure) => comparable(figure)),
  row_zh: text(({ labels }) => labels.row.zh),
  column_zh: text(({ labels }) => labels.column.zh),
  outcome_kind: text(({ section, row }) => (section === 'requests' ? (kinds.get(row) ?? null) : null)),
  unit: text(({ unit }) => unit),
  unit_family: text(({ family }) => family ?? null),
  value: { type: 'double', of: ({ measured }) => exportedCell(measured).value ?? null },
  status: text(({ measured }) => exportedCell(measured).status),
  qualifier: text(({ measured }) => exportedCell(measured).qualifier ?? null),
  lower_bound: {
    type: 'double',
    of({ measured }) {
      const { value, value_min: least } = exportedCell(measured);
      return value ?? least ?? null;
    },
  },
  upper_bound: { type: 'double', of: ({ measured }) => exportedCell(measured).value ?? null },
  about: { type: 'double', of: ({ measured }) => exportedCell(measured).value_about ?? null },
  as_printed: text(({ asPrinted }) => asPrinted ?? null),
  source: text((_, { source }) => source.url ?? source.title),
} as const satisfies Record<string, Column>;

const kinds = new Map<string, string | null>(
  requestRows.map((row) => [row, requestRowEntries[row].kind ?? null]),
);

/** The column by which the figure is known on all forms that have it. */
function comparable({ section, row, column }: Figure): string {
  if (section !== 'disclosure') return column;
  const [known] = disclosureRows.filter((one) => one === row);
  const [its] = disclosureColumns.filter((one) => one === column);
  return known && its ? comparableColumn(known, its) : column;
}

/** The figures of a report as values by column, each put at the end of its list. */
export function addFigures(columns: ReadonlyMap<string, Value[]>, report: Report, agency: Agency): number {
  const figures = figuresOf(report);
  for (const [name, { of }] of Object.entries<Column>(tableColumns)) {
    const values = columns.get(name);
    for (const figure of figures) values?.push(of(figure, report, agency));
  }
  return figures.length;
}
