import { max, min } from 'd3-array';
import type { Report } from '../report/report.ts';
import { silenceOf, type Awaited } from '../report/silence.ts';
import type { Collection } from './collection.ts';
import { meansTheSame, type Measure } from './measure.ts';
import { numberOf, type Measured, type Point, type Series } from './measured.ts';
import { measureNamed } from './registry.ts';

/** The figure of one agency and year; without a report the reason why there is none, whatever the measure. */
export function figureOf(
  measure: Measure,
  report: Report | undefined,
  agency: Awaited | undefined,
  year: number,
): Measured {
  if (report) return measure.measure(report);
  return { state: agency ? silenceOf(agency, year) : 'notReported' };
}

/**
 * One measure of one agency from the first to the last of `years`, every year in between a point of its own,
 * absent where there is nothing. @throws RangeError for an unknown measure
 */
export function seriesOf(
  collection: Collection,
  agencyId: string,
  measureId: string,
  years: readonly number[] = collection.years,
): Series {
  const measure = measureNamed(measureId);
  const agency = collection.tree.byId.get(agencyId);
  const points = everyYear(years).map((year, index): Point => {
    const report = collection.reportOf(agencyId, year);
    const before = index === 0 ? undefined : collection.reportOf(agencyId, year - 1);
    const measured = figureOf(measure, report, agency, year);
    const joinsPrevious =
      report !== undefined &&
      before !== undefined &&
      isComparable(measure, before, report) &&
      numberOf(measured) !== null &&
      numberOf(measure.measure(before)) !== null;
    return { year, measured, form: report?.form ?? null, scope: report?.scope ?? null, joinsPrevious };
  });
  return { agency: agencyId, measure: measureId, points };
}

/** Same meaning on both forms, and speaking of the same organs: an own report and a consolidated one do not. */
export function isComparable(
  measure: Measure,
  one: Pick<Report, 'form' | 'scope'>,
  other: Pick<Report, 'form' | 'scope'>,
): boolean {
  return meansTheSame(measure, one.form, other.form) && one.scope === other.scope;
}

/** From the first to the last year, none left out. */
export function everyYear(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const first = min(years) ?? 0;
  return Array.from({ length: (max(years) ?? -1) - first + 1 }, (_, index) => first + index);
}
