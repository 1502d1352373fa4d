import type { Ratio } from '../measures/measured.ts';
import type { Words } from './words.ts';

/** Fewer characters than this are told as they are: a percentage of 无 says nothing. */
const fewest = 10;

/** `重复率 63%（412/655 字）`. A share that is not whole is rounded neither to 100 % nor to 0 %. */
export function repeatedShare({ n, N }: Ratio, words: Words): string {
  const percent = n === N ? 100 : n === 0 ? 0 : Math.min(99, Math.max(1, Math.round((n / N) * 100)));
  return words.text.repeatedShare(n, N, N < fewest ? null : words.format.round(percent / 100, 'rate'));
}
