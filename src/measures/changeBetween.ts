import { meansTheSame, type MeasureKind } from './measure.ts';
import { exactNumberOf, numberOf, type Measured, type Series } from './measured.ts';
import { withinGuard } from './ratioOf.ts';
import { measureNamed } from './registry.ts';
import { total } from './sumOf.ts';

/** Why no change is stated. */
export type ChangeRefusal =
  | 'notAdjacent'
  /** A year has no figure: no report, a blank or illegible cell, not in the form. */
  | 'missing'
  /** A rate over nothing. */
  | 'undefined'
  /** A figure is approximate, a lower bound, or an area's rate without some of its units. */
  | 'approximate'
  /** Another form with another meaning, or own against consolidated. */
  | 'incomparable'
  /** A rate with fewer than ten in a denominator. */
  | 'smallNumbers'
  /** A count or amount that was 0 or below: no per cent, but `absolute` can be stated. */
  | 'baseZero';

export type Change =
  | {
      readonly ok: true;
      readonly from: number;
      readonly to: number;
      /** to − from in the unit of the measure; for rates a difference of fractions (0.05: five percentage points). */
      readonly absolute: number;
      /** The change as a fraction of `from`; `null` for rates, whose change is told in percentage points. */
      readonly relative: number | null;
    }
  | {
      readonly ok: false;
      readonly reason: 'baseZero';
      readonly from: number;
      readonly to: number;
      readonly absolute: number;
    }
  | { readonly ok: false; readonly reason: Exclude<ChangeRefusal, 'baseZero'> };

/**
 * The change of a series from the year before to `year`, only between adjacent, comparable, exact figures; anything
 * else is a stated refusal. @throws RangeError for a series of an unknown measure
 */
export function changeBetween(series: Series, year: number, from: number = year - 1): Change {
  return from === year - 1 ? changeSince(series, year, from) : { ok: false, reason: 'notAdjacent' };
}

/**
 * The same between any two years, which is no 同比: what lies between them does not matter, only whether both figures
 * are exact, of one scope, and on forms that mean the same. @throws RangeError for a series of an unknown measure
 */
export function changeSince({ measure: id, points }: Series, year: number, from: number): Change {
  const point = points.find((one) => one.year === year);
  const before = points.find((one) => one.year === from);
  if (!point || !before) return { ok: false, reason: 'missing' };
  const reason = refusalOf(before.measured) ?? refusalOf(point.measured);
  if (reason) return { ok: false, reason };
  const measure = measureNamed(id);
  const isAlike =
    from === year - 1
      ? point.joinsPrevious
      : before.form !== null &&
        point.form !== null &&
        before.scope === point.scope &&
        meansTheSame(measure, before.form, point.form);
  if (!isAlike) return { ok: false, reason: 'incomparable' };
  return changeOf(before.measured, point.measured, measure.kind);
}

function changeOf(before: Measured, after: Measured, kind: MeasureKind): Change {
  const from = exactNumberOf(before);
  const to = exactNumberOf(after);
  if (from === null || to === null) return { ok: false, reason: 'missing' };
  if (kind === 'rate') {
    if (isGuarded(before) || isGuarded(after)) return { ok: false, reason: 'smallNumbers' };
    return { ok: true, from, to, absolute: to - from, relative: null };
  }
  const absolute = total([to, -from]);
  if (from <= 0) return { ok: false, reason: 'baseZero', from, to, absolute };
  const relative = absolute / from;
  if (!Number.isFinite(relative)) return { ok: false, reason: 'baseZero', from, to, absolute };
  return { ok: true, from, to, absolute, relative };
}

function isGuarded(measured: Measured): boolean {
  return 'ratio' in measured && measured.ratio !== undefined && withinGuard(measured.ratio);
}

function refusalOf(measured: Measured): 'missing' | 'undefined' | 'approximate' | null {
  // An area's rate over other units than the year before is not the same rate.
  if ('without' in measured && measured.without) return 'approximate';
  if (exactNumberOf(measured) !== null) return null;
  if (measured.state === 'undefined') return 'undefined';
  return numberOf(measured) === null ? 'missing' : 'approximate';
}
