import { isSilence } from '../report/silence.ts';
import { type Measured, type Ratio, exactNumberOf, numberOf } from './measured.ts';
import { type Part, lowerBoundOf, total } from './sumOf.ts';

/** Below this many in the denominator a rate says little: counts are shown, and no rank. */
export const smallNumbersBelow = 10;

/** Whether the small-number guard applies: show n of N, not per cent, and give no rank. */
export function withinGuard(ratio: Ratio): boolean {
  return ratio.N < smallNumbersBelow;
}

/**
 * n ÷ N as a fraction. Over an exact 0 it is undefined; with an absent side it is absent like that side; over an
 * inexact N nothing can be said, since the fraction could lie on either side.
 */
export function ratioOf(numerator: Part, denominator: Part): Measured {
  const n = numerator.measured;
  const N = denominator.measured;
  if (!('value' in N)) return absentAs(denominator);
  if (!('value' in n)) return absentAs(numerator);
  if (exactNumberOf(N) === null) return { state: 'blank', missing: [denominator.id] };
  if (N.value === 0) return { state: 'undefined', ratio: { n: n.value, N: 0 } };
  const ratio = { n: n.value, N: N.value };
  const value = n.value / N.value;
  if (!Number.isFinite(value)) return { state: 'unreadable' };
  if (exactNumberOf(n) !== null) {
    const computed = ('computed' in n && n.computed) || ('computed' in N && N.computed);
    const state = value === 0 ? 'zero' : 'number';
    return computed ? { state, value, ratio, computed } : { state, value, ratio };
  }
  if (lowerBoundOf(n) === null) return { state: 'blank', missing: [numerator.id] };
  return { state: 'atLeast', value, missing: n.state === 'atLeast' ? n.missing : [numerator.id], ratio };
}

function absentAs(part: Part): Measured {
  const { measured } = part;
  if (measured.state === 'undefined' || 'value' in measured) return { state: 'blank', missing: [part.id] };
  const { state } = measured;
  if (isSilence(state)) return { state };
  return { state, missing: ('missing' in measured && measured.missing) || [part.id] };
}

/** Why a whole is not divided: it is absent, approximate, 0, or less than its parts (the report contradicts itself). */
export type SharesRefusal = 'wholeAbsent' | 'wholeInexact' | 'wholeZero' | 'partsExceedWhole';

export type Shares =
  | {
      readonly ok: true;
      /** Fractions of the whole in the order of the parts; an absent part stays absent. */
      readonly shares: readonly Part[];
      /** What no part accounts for, as a fraction; `null` where a part is absent or inexact. */
      readonly remainder: number | null;
    }
  | { readonly ok: false; readonly reason: SharesRefusal };

/** The parts as shares of a whole. */
export function sharesOf(parts: readonly Part[], whole: Measured): Shares {
  if (numberOf(whole) === null) return { ok: false, reason: 'wholeAbsent' };
  const N = exactNumberOf(whole);
  if (N === null) return { ok: false, reason: 'wholeInexact' };
  if (N <= 0) return { ok: false, reason: 'wholeZero' };
  const known = parts.flatMap((part) => exactNumberOf(part.measured) ?? []);
  const sum = total(known);
  if (sum > N) return { ok: false, reason: 'partsExceedWhole' };
  const shares = parts.map((part) => ({
    id: part.id,
    measured: ratioOf(part, { id: 'whole', measured: whole }),
  }));
  return { ok: true, shares, remainder: known.length === parts.length ? total([N, -sum]) / N : null };
}
