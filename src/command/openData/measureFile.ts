import type { CsvCell } from '../../exports/sheet/csvText.ts';
import type { Collection } from '../../measures/collection.ts';
import { cellColumns, exportedCell, type ExportedCell } from '../../measures/exportedCell.ts';
import type { Measure } from '../../measures/measure.ts';
import { inBoth } from '../../words/bothWords.ts';
import { seriesOf } from '../../measures/seriesOf.ts';
import { existsIn } from '../../report/agency.ts';
import type { Form } from '../../report/lineItems.ts';

export interface MeasureRow extends ExportedCell {
  readonly agency: string;
  readonly year: number;
  /** Form of the report; `null` where there is none. */
  readonly form: Form | null;
  readonly synthetic: boolean;
  readonly comparable_with_previous_year: boolean;
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
        ...exportedCell(measured),
        comparable_with_previous_year: joinsPrevious,
      }));
  });
}

export const measureColumns = [
  ...(['agency', 'year', 'form', 'synthetic'] as const),
  ...cellColumns,
  'comparable_with_previous_year' as const,
];

export function measureCells(row: MeasureRow): readonly CsvCell[] {
  return measureColumns.map((name) => row[name] ?? null);
}

/** What a measure is, as its JSON endpoint states it. */
export function measureHead({ id, kind, forms }: Measure) {
  const told = (part: 'label' | 'definition' | 'unit' | 'source') =>
    inBoth(({ measure }) => measure(id)[part]);
  return {
    id,
    label: told('label'),
    definition: told('definition'),
    unit: told('unit'),
    kind,
    source: told('source'),
    forms,
  };
}
