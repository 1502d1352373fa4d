import type { Measured } from './measured.ts';

/** A figure under the id it is named by: a part of a sum or of a whole, an entry of a ranking. */
export interface Part {
  readonly id: string;
  readonly measured: Measured;
}

/**
 * Adds without inventing: exact only where every part is exact, a lower bound where a part is absent or
 * approximate, absent where nothing is there. What does not apply is no part. A part 约/近 bounds nothing from
 * below, so it is named but adds nothing. Where all others are zero the one part stands as it was written.
 */
export function sumOf(parts: readonly Part[]): Measured {
  // One pass: a roll-up over thousands of agencies comes through here for every kind of outcome.
  const known: number[] = [];
  const inexact: Part[] = [];
  let last: Measured | undefined;
  for (const part of parts) {
    const { measured } = part;
    if (measured.state === 'notApplicable' || measured.state === 'notAwaited') continue;
    last = measured;
    if (measured.state === 'number' || measured.state === 'zero') known.push(measured.value);
    else inexact.push(part);
  }
  if (!last) return { state: parts.length > 0 ? 'notApplicable' : 'blank' };
  if (known.length + inexact.length === 1) return last;
  const [only] = inexact;
  if (!only) return computedExact(total(known));
  if (known.length === 0 && inexact.every((part) => !('value' in part.measured)))
    return absentTogether(inexact);
  if (inexact.length === 1 && 'value' in only.measured && known.every((value) => value === 0))
    return only.measured;
  const bounds = inexact.flatMap((part) => lowerBoundOf(part.measured) ?? []);
  const value = total([...known, ...bounds]);
  const missing = inexact.map((part) => part.id);
  return Number.isFinite(value) ? { state: 'atLeast', value, missing } : { state: 'unreadable', missing };
}

/** What the figure is not less than, `null` where nothing is known from below. */
export function lowerBoundOf(measured: Measured): number | null {
  if (!('value' in measured)) return null;
  return measured.state === 'approximate' && measured.qualifier === 'approx' ? null : measured.value;
}

/**
 * The sum in ascending order, so that it does not depend on the order of the agencies, rounded to a millionth
 * where there are decimals: amounts in 万元 are printed with four at most, the rest is binary noise.
 */
export function total(values: readonly number[]): number {
  if (values.every(Number.isInteger)) return values.reduce((sum, value) => sum + value, 0);
  const sum = [...values].sort((a, b) => a - b).reduce((so, value) => so + value, 0);
  return Math.abs(sum) < 1e9 ? Math.round(sum * 1e6) / 1e6 : sum;
}

function computedExact(value: number): Measured {
  if (!Number.isFinite(value)) return { state: 'unreadable' };
  // Rounding can leave a negative zero.
  return value === 0
    ? { state: 'zero', value: 0, computed: true }
    : { state: 'number', value, computed: true };
}

/** Of several ways to be absent the one that says most: a figure that is there but illegible before an empty cell. */
function absentTogether(parts: readonly Part[]): Measured {
  const missing = parts.map((part) => part.id);
  const states = new Set(parts.map((part) => part.measured.state));
  if (states.has('unreadable')) return { state: 'unreadable', missing };
  if (states.has('blank') || states.has('undefined')) return { state: 'blank', missing };
  if (states.has('notMentioned')) return { state: 'notMentioned', missing };
  if (states.has('notInForm')) return { state: 'notInForm', missing };
  // Confirmed of all, it is confirmed of the whole.
  return { state: states.has('notReported') ? 'notReported' : 'unpublished' };
}
