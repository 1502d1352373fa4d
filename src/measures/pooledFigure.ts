import type { Agency } from '../report/agency.ts';
import type { Collection } from './collection.ts';
import type { Measure } from './measure.ts';
import { exactNumberOf, type Measured } from './measured.ts';
import { figureOf, isComparable } from './seriesOf.ts';
import { total } from './sumOf.ts';

/** Over how many years a rate is taken. */
export const pools = [1, 3, 5] as const;
export type Pool = (typeof pools)[number];

/**
 * A rate over the `pool` years that end with `year`: n and N added up, so that places with few requests a year have one
 * too. A year counts where both its sides are exact; those before a change of form or scope do not, nor does anything
 * where `year` itself has no figure. Other measures are those of the year.
 */
export function pooledFigure(
  collection: Collection,
  agency: Agency,
  measure: Measure,
  year: number,
  pool: Pool,
): Measured {
  const report = collection.reportOf(agency.id, year);
  const { sides } = measure;
  if (!report || !sides || pool === 1) return figureOf(measure, report, agency, year);
  const counted: { readonly n: number; readonly N: number }[] = [];
  for (let one = year; one > year - pool; one -= 1) {
    const earlier = collection.reportOf(agency.id, one);
    if (!earlier) continue;
    if (!isComparable(measure, earlier, report)) break;
    const n = exactNumberOf(sides.numerator(earlier));
    const N = exactNumberOf(sides.denominator(earlier));
    if (n === null || N === null) {
      if (one === year) return measure.measure(report);
      continue;
    }
    counted.push({ n, N });
  }
  return sides.rate(added(counted.map(({ n }) => n)), added(counted.map(({ N }) => N)));
}

function added(values: readonly number[]): Measured {
  const value = total(values);
  return { state: value === 0 ? 'zero' : 'number', value, computed: true };
}
