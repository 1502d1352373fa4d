import type { CsvCell } from '../../exports/sheet/csvText.ts';
import type { Collection } from '../../measures/collection.ts';
import { exportFields, type ExportFields } from '../../measures/exportFields.ts';
import type { Measure } from '../../measures/measure.ts';
import { seriesOf } from '../../measures/seriesOf.ts';
import { existsIn } from '../../report/agency.ts';

export interface MeasureRow extends ExportFields {
  readonly agency: string;
  readonly year: number;
  readonly form: string | null;
  readonly synthetic: boolean;
  /** Whether it may be compared with the year before. */
  readonly comparable: boolean;
}

/** One measure of every agency that ever reported, each year it existed a row, reported or not. */
export function measureRows(collection: Collection, measure: Measure): readonly MeasureRow[] {
  return [...collection.tree.byId.values()].flatMap((agency): readonly MeasureRow[] => {
    if (collection.reportsOf(agency.id).length === 0) return [];
    return seriesOf(collection, agency.id, measure.id)
      .points.filter(({ year }) => existsIn(agency, year))
      .map(({ year, measured, form, joinsPrevious }) => ({
        agency: agency.id,
        year,
        form,
        synthetic: agency.synthetic ?? false,
        ...exportFields(measured),
        comparable: joinsPrevious,
      }));
  });
}

export const measureColumns = [
  ...['agency', 'year', 'form', 'synthetic', 'value', 'value_min', 'numerator', 'denominator'],
  ...['status', 'qualifier', 'as_printed', 'comparable_with_previous_year'],
] as const;

export function measureCells(row: MeasureRow): readonly CsvCell[] {
  return [
    ...[row.agency, row.year, row.form, String(row.synthetic)],
    ...[row.value, row.valueMin, row.numerator, row.denominator],
    ...[row.status, row.qualifier, row.asPrinted, String(row.comparable)],
  ];
}

/** What a measure is, as its JSON endpoint and the index state it. */
export function measureHead({ id, label, definition, unit, kind, source, comparability }: Measure) {
  return { id, label, definition, unit, kind, source, comparability };
}
