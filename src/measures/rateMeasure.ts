import { forms } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { ratioOf } from './ratioOf.ts';

/** One side of a rate, as it is taken from a report. */
export type RateSide = (report: Report) => Measured;

/** A guarded rate over two figures of the same report, comparable across forms. */
export function rateMeasure(id: string, numerator: RateSide, denominator: RateSide): Measure {
  const ids = { n: `${id}.numerator`, N: `${id}.denominator` };
  const rate = (n: Measured, N: Measured): Measured =>
    ratioOf({ id: ids.n, measured: n }, { id: ids.N, measured: N });
  return {
    id,
    group: 'rates',
    kind: 'rate',
    forms,
    smallNumbers: true,
    sides: { numerator, denominator, rate },
    measure: (report) => rate(numerator(report), denominator(report)),
  };
}
