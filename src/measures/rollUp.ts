import type { Form } from '../report/lineItems.ts';
import type { Collection } from './collection.ts';
import type { Measure, RateSides } from './measure.ts';
import { exactNumberOf, numberOf, type Measured, type Point, type Series } from './measured.ts';
import { ratioOf } from './ratioOf.ts';
import { measureNamed } from './registry.ts';
import { everyYear, figureOf } from './seriesOf.ts';
import { sumOf, total } from './sumOf.ts';
import { unitsOf, type AreaUnits } from './unitsOf.ts';

/** An area's figure made of its units', with who is in it and who is not. */
export interface RolledUp {
  readonly area: string | null;
  readonly year: number;
  /** Marked computed; a rate is the sum of numerators over the sum of denominators of the same units. */
  readonly measured: Measured;
  /** How many units have a report, of how many that should. */
  readonly reported: number;
  readonly awaited: number;
  /** Awaited but without a report, in order of the tree. */
  readonly missing: readonly string[];
  /** With a report, but without an exact figure in it. */
  readonly inexact: readonly string[];
  readonly notAwaited: readonly string[];
  /** The area's own consolidated figure, to stand beside the sum; `null` where it has no such report. */
  readonly own: Measured | null;
  readonly parts: readonly { readonly agency: string; readonly measured: Measured }[];
}

/** The figure of an area from the units below it. @throws RangeError for an unknown measure */
export function rollUp(
  collection: Collection,
  areaId: string | null,
  measureId: string,
  year: number,
): RolledUp {
  return rollUpUnits(unitsOf(collection, areaId, year), areaId, measureNamed(measureId), year);
}

function rollUpUnits(area: AreaUnits, areaId: string | null, measure: Measure, year: number): RolledUp {
  const parts = area.units.map(({ agency, report }) => ({
    agency: agency.id,
    measured: figureOf(measure, report),
  }));
  const missing = area.units.flatMap(({ agency, report }) => (report ? [] : [agency.id]));
  const inexact = parts.flatMap(({ agency, measured }) => (isShort(measured) ? [agency] : []));
  return {
    area: areaId,
    year,
    measured: measure.sides ? rateOver(area, measure.sides) : countOver(parts, measure),
    reported: area.units.length - missing.length,
    awaited: area.units.length,
    missing,
    inexact,
    notAwaited: area.notAwaited,
    own: area.consolidated ? measure.measure(area.consolidated) : null,
    parts,
  };
}

/** A rate over nothing and what does not apply leave nothing open. */
function isShort(measured: Measured): boolean {
  const settled: readonly Measured['state'][] = ['notReported', 'undefined', 'notApplicable'];
  return exactNumberOf(measured) === null && !settled.includes(measured.state);
}

function countOver(parts: RolledUp['parts'], measure: Measure): Measured {
  if (parts.length === 0) return { state: 'notReported' };
  const sum = sumOf(parts.map(({ agency, measured }) => ({ id: agency, measured })));
  // A change can be negative, so what is missing could pull the sum down as well as up.
  return measure.signed && sum.state === 'atLeast' ? { state: 'blank', missing: sum.missing } : sum;
}

/**
 * Over the units with both sides exact: with a unit missing, the true rate can lie on either side, so it is no lower
 * bound; the units it is `without` are named instead.
 */
function rateOver(area: AreaUnits, sides: RateSides): Measured {
  const fractions = area.units.map(({ agency, report }) => ({
    id: agency.id,
    n: report ? exactNumberOf(sides.numerator(report)) : null,
    N: report ? exactNumberOf(sides.denominator(report)) : null,
  }));
  const whole = fractions.flatMap(({ n, N }) => (n !== null && N !== null ? [{ n, N }] : []));
  const without = fractions.flatMap(({ id, n, N }) => (n === null || N === null ? [id] : []));
  if (whole.length === 0)
    return area.units.some(({ report }) => report)
      ? { state: 'blank', missing: without }
      : { state: 'notReported' };
  const side = (values: readonly number[]): Measured => ({
    state: 'number',
    value: total(values),
    computed: true,
  });
  const rate = ratioOf(
    { id: 'numerator', measured: side(whole.map(({ n }) => n)) },
    { id: 'denominator', measured: side(whole.map(({ N }) => N)) },
  );
  const isNumber = rate.state === 'number' || rate.state === 'zero';
  return isNumber && without.length > 0 ? { ...rate, without } : rate;
}

/** The area's figure over years. A line joins two years only where their units use forms that mean the same. */
export function rollUpSeries(
  collection: Collection,
  areaId: string | null,
  measureId: string,
  years: readonly number[] = collection.years,
): Series {
  const measure = measureNamed(measureId);
  let before: { drawn: boolean; forms: ReadonlySet<Form> } | null = null;
  const points: Point[] = [];
  for (const year of everyYear(years)) {
    const area = unitsOf(collection, areaId, year);
    const { measured } = rollUpUnits(area, areaId, measure, year);
    const forms = new Set(area.units.flatMap(({ report }) => report?.form ?? []));
    const drawn = numberOf(measured) !== null;
    const sameMeaning =
      measure.comparability === 'acrossForms' || new Set([...forms, ...(before?.forms ?? [])]).size <= 1;
    const joinsPrevious = drawn && before?.drawn === true && sameMeaning;
    const [form] = forms;
    points.push({ year, measured, form: forms.size === 1 && form ? form : null, joinsPrevious });
    before = { drawn, forms };
  }
  return { agency: areaId ?? '', measure: measureId, points };
}
