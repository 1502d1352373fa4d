import { forms, type Label } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { ratioOf } from './ratioOf.ts';

/** One side of a rate: what it counts and how it is taken from a report. */
export interface RateSide {
  readonly label: Label;
  of(report: Report): Measured;
}

const perCent: Label = { zh: '%', en: '%' };

/** A guarded rate over two figures of the same report, comparable across forms. */
export function rateMeasure(
  entry: Pick<Measure, 'id' | 'label' | 'definition' | 'source'> & { readonly unit?: Label },
  numerator: RateSide,
  denominator: RateSide,
): Measure {
  const ids = { n: `${entry.id}.numerator`, N: `${entry.id}.denominator` };
  const rate = (n: Measured, N: Measured): Measured =>
    ratioOf({ id: ids.n, measured: n }, { id: ids.N, measured: N });
  return {
    ...entry,
    unit: entry.unit ?? perCent,
    group: 'rates',
    numerator: numerator.label,
    denominator: denominator.label,
    kind: 'rate',
    forms,
    smallNumbers: true,
    sides: { numerator: numerator.of, denominator: denominator.of, rate },
    measure: (report) => rate(numerator.of(report), denominator.of(report)),
  };
}
