import type { Form } from '../report/lineItems.ts';
import { silenceOf, silences } from '../report/silence.ts';
import type { Collection } from './collection.ts';
import { meansTheSame, type Measure, type RateSides } from './measure.ts';
import { exactNumberOf, numberOf, type Measured, type Point, type Series } from './measured.ts';
import { measureNamed } from './registry.ts';
import { everyYear, figureOf } from './seriesOf.ts';
import { sumOf, total, type Part } from './sumOf.ts';
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
  /** Whose reports are summed, in order of the tree. */
  readonly collected: readonly string[];
  /** Awaited but without a report, in order of the tree. */
  readonly missing: readonly string[];
  /** With a report, but without an exact figure in it. */
  readonly inexact: readonly string[];
  readonly notAwaited: readonly string[];
  /** The area's own consolidated figure, to stand beside the sum; `null` where it has no such report. */
  readonly own: Measured | null;
  /**
   * 未单列单位（差额）: what the area's own consolidated figure has beyond the units collected; `null` where there is no
   * such report or no unit's. Below 0 where the report falls short of its units.
   */
  readonly remainder: Measured | null;
  /** Every unit by its agency id, in order of the tree. */
  readonly parts: readonly Part[];
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
  const { parts, measured } = isNoneAwaited(area)
    ? { parts: [], measured: { state: 'notAwaited' } as const }
    : measure.sides
      ? rateOver(area, measure.sides, year)
      : countOver(
          area.units.map(({ agency, report }) => ({
            id: agency.id,
            measured: figureOf(measure, report, agency, year),
          })),
          measure,
        );
  const missing = area.units.flatMap(({ agency, report }) => (report ? [] : [agency.id]));
  const own = area.consolidated ? measure.measure(area.consolidated) : null;
  const inexact = parts.filter((part) => isShort(part.measured)).map(({ id }) => id);
  const isCollected = missing.length < area.units.length;
  return {
    area: areaId,
    year,
    measured,
    reported: area.units.length - missing.length,
    awaited: area.units.length,
    collected: area.units.flatMap(({ agency, report }) => (report ? [agency.id] : [])),
    missing,
    inexact,
    notAwaited: area.notAwaited,
    own,
    remainder: own && isCollected ? remainderOf(own, measured, inexact, measure) : null,
    parts,
  };
}

/** Where nobody waited for any report, none is wanting. */
function isNoneAwaited({ units, notAwaited }: AreaUnits): boolean {
  return units.length === 0 && notAwaited.length > 0;
}

/** Only between exact figures; a unit that has no report is among those not listed, so its absence leaves no doubt. */
function remainderOf(
  own: Measured,
  units: Measured,
  inexact: readonly string[],
  { sides }: Pick<Measure, 'sides'>,
): Measured {
  if (inexact.length > 0) return { state: 'blank', missing: inexact };
  if (sides) {
    const whole = 'ratio' in own ? own.ratio : undefined;
    const part = 'ratio' in units ? units.ratio : undefined;
    const n = whole && part ? whole.n - part.n : -1;
    const N = whole && part ? whole.N - part.N : -1;
    if (n < 0 || N < n) return { state: 'notApplicable' };
    return sides.rate(computedSum([n]), computedSum([N]));
  }
  const whole = exactNumberOf(own);
  const part = numberOf(units);
  if (whole === null || part === null) return { state: 'blank' };
  const value = total([whole, -part]);
  return value === 0 ? { state: 'zero', value, computed: true } : { state: 'number', value, computed: true };
}

/** A rate over nothing and what does not apply leave nothing open. */
function isShort(measured: Measured): boolean {
  const settled: readonly Measured['state'][] = [...silences, 'undefined', 'notApplicable'];
  return exactNumberOf(measured) === null && !settled.includes(measured.state);
}

interface Summed {
  readonly parts: readonly Part[];
  readonly measured: Measured;
}

function countOver(parts: readonly Part[], measure: Measure): Summed {
  if (parts.length === 0) return { parts, measured: { state: 'notReported' } };
  const sum = sumOf(parts);
  // A change can be negative, so what is missing could pull the sum down as well as up.
  const bounds = !(measure.signed && sum.state === 'atLeast');
  return { parts, measured: bounds ? sum : { state: 'blank', missing: sum.missing } };
}

/**
 * Over the units with both sides exact: with a unit missing, the true rate can lie on either side, so it is no lower
 * bound; the units it is `without` are named instead.
 */
function rateOver(area: AreaUnits, sides: RateSides, year: number): Summed {
  const parts: Part[] = [];
  const numerators: number[] = [];
  const denominators: number[] = [];
  const without: string[] = [];
  for (const { agency, report } of area.units) {
    const silence = { state: silenceOf(agency, year) };
    const numerator = report ? sides.numerator(report) : silence;
    const denominator = report ? sides.denominator(report) : silence;
    parts.push({ id: agency.id, measured: sides.rate(numerator, denominator) });
    const n = exactNumberOf(numerator);
    const N = exactNumberOf(denominator);
    if (n === null || N === null) without.push(agency.id);
    else {
      numerators.push(n);
      denominators.push(N);
    }
  }
  if (numerators.length === 0) {
    const someReported = area.units.some(({ report }) => report);
    return { parts, measured: someReported ? { state: 'blank', missing: without } : notReported };
  }
  const rate = sides.rate(computedSum(numerators), computedSum(denominators));
  const isNumber = rate.state === 'number' || rate.state === 'zero';
  return { parts, measured: isNumber && without.length > 0 ? { ...rate, without } : rate };
}

const notReported: Measured = { state: 'notReported' };

function computedSum(values: readonly number[]): Measured {
  return { state: 'number', value: total(values), computed: true };
}

/** The area's figure over years. A line joins two years only where their units use forms that mean the same. */
export function rollUpSeries(
  collection: Collection,
  areaId: string | null,
  measureId: string,
  years: readonly number[] = collection.years,
): Series {
  return seriesOfUnits(areaId, measureId, unitsByYear(collection, areaId, years));
}

/** The units of every year from the first to the last, to be asked for several measures. */
export function unitsByYear(
  collection: Collection,
  areaId: string | null,
  years: readonly number[],
): ReadonlyMap<number, AreaUnits> {
  return new Map(everyYear(years).map((year) => [year, unitsOf(collection, areaId, year)]));
}

/** The series of an area whose units are known. @throws RangeError for an unknown measure */
export function seriesOfUnits(
  areaId: string | null,
  measureId: string,
  areas: ReadonlyMap<number, AreaUnits>,
): Series {
  const measure = measureNamed(measureId);
  let before: { drawn: boolean; forms: ReadonlySet<Form> } | null = null;
  const points: Point[] = [];
  for (const [year, area] of areas) {
    const { measured } = rollUpUnits(area, areaId, measure, year);
    const forms = new Set(area.units.flatMap(({ report }) => report?.form ?? []));
    const drawn = numberOf(measured) !== null;
    const [first, ...others] = [...(before?.forms ?? []), ...forms];
    const sameMeaning = first === undefined || others.every((form) => meansTheSame(measure, first, form));
    const joinsPrevious = drawn && before?.drawn === true && sameMeaning;
    const [form] = forms;
    points.push({ year, measured, form: forms.size === 1 && form ? form : null, scope: null, joinsPrevious });
    before = { drawn, forms };
  }
  return { agency: areaId ?? '', measure: measureId, points };
}
