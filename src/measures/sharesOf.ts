import { exactNumberOf, numberOf, type Measured } from './measured.ts';
import { ratioOf } from './ratioOf.ts';
import { total, type Part } from './sumOf.ts';

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
