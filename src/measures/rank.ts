import { numberOf, type Measured } from './measured.ts';
import { withinGuard } from './ratioOf.ts';
import type { Part } from './sumOf.ts';

/** Why an entry has no rank: nothing to rank by, fewer than ten in the denominator, or a sum with a missing part. */
export type Unranked = 'absent' | 'smallNumbers' | 'lowerBound';

export interface Ranked extends Part {
  /** 1 is the first; entries that tie share it, and the next skips as many (1, 2, 2, 4). */
  readonly rank: number | null;
  /** `null` for an entry with a rank. */
  readonly why: Unranked | null;
}

/**
 * Ranks by the number written, an approximate one too; ties share a rank. Unranked entries follow: guarded rates and
 * lower bounds by their value, then the absent. The order does not depend on that of the entries.
 */
export function rank(
  entries: readonly Part[],
  direction: 'descending' | 'ascending' = 'descending',
): readonly Ranked[] {
  const sign = direction === 'descending' ? -1 : 1;
  const sorted = entries
    .map((entry) => ({ entry, why: whyUnranked(entry.measured), value: numberOf(entry.measured) }))
    .sort(
      (a, b) =>
        group(a.why) - group(b.why) ||
        sign * ((a.value ?? 0) - (b.value ?? 0)) ||
        (a.entry.id < b.entry.id ? -1 : 1),
    );
  let place = 0;
  return sorted.map(({ entry, why, value }, index) => {
    if (index === 0 || sorted[index - 1]?.value !== value) place = index + 1;
    return { ...entry, rank: why === null ? place : null, why };
  });
}

function group(why: Unranked | null): number {
  if (why === null) return 0;
  return why === 'absent' ? 2 : 1;
}

function whyUnranked(measured: Measured): Unranked | null {
  if (numberOf(measured) === null) return 'absent';
  if ('ratio' in measured && measured.ratio && withinGuard(measured.ratio)) return 'smallNumbers';
  return measured.state === 'atLeast' ? 'lowerBound' : null;
}
