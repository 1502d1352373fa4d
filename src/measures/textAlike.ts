import { arabicYears } from '../checks/staleYear.ts';
import { withoutOrdinal } from '../report/prose.ts';

/** What of a sentence is compared: its letters and digits, of one width, without its number, blanks and marks. */
export function comparedText(sentence: string): string {
  return withoutOrdinal(arabicYears(sentence)).replace(/[^\p{L}\p{N}%]/gu, '');
}

type Pairs = ReadonlyMap<string, number>;

/** Its pairs of neighbouring characters, counted; a single character stands for itself. */
export function pairsOf(text: string): Pairs {
  const pairs = new Map<string, number>();
  const characters = [...text];
  if (characters.length === 1) return pairs.set(text, 1);
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at]}${characters[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient: twice the pairs two texts share over all their pairs. 1: the same pairs; 0: none shared. */
export function alikeness(left: Pairs, right: Pairs): number {
  const size = (pairs: Pairs): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);
  const all = size(left) + size(right);
  if (all === 0) return 0;
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return (2 * shared) / all;
}
