import { exactNumberOf, type Measured } from '../measures/measured.ts';
import { total } from '../measures/sumOf.ts';

/** What the parts of a printed total come to where that is not what it says; `null` where it is, or cannot be told. */
export function contradictedTotal(whole: Measured | undefined, parts: readonly Measured[]): number | null {
  const printed = whole ? exactNumberOf(whole) : null;
  const known = parts.flatMap((part) => exactNumberOf(part) ?? []);
  if (printed === null || parts.length < 2 || known.length < parts.length) return null;
  const sum = total(known);
  return sum === printed ? null : sum;
}
