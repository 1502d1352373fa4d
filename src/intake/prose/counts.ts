import { max } from 'd3-array';
import { chineseNumber, chineseNumerals } from '../../report/chineseNumerals.ts';
import type { Qualifier } from '../../report/value.ts';
import { allUnits, before, behind, scales, within } from './lexicon/units.ts';

/** A number with its unit, as a sentence states it. */
export interface Count {
  readonly start: number;
  readonly end: number;
  /** `null`: masked (`**条`) or left out (an unfilled form). */
  readonly value: number | null;
  readonly unit: string;
  readonly qualifier: Qualifier;
}

/** The words of a line of the lexicon. */
export const wordsOf = (line: string): readonly string[] => line.split(/\s+/u).filter((word) => word !== '');

/** Words to look up by what a text has at a place; none is longer than `longest`. */
interface Dictionary<Value> {
  readonly words: ReadonlyMap<string, Value>;
  readonly longest: number;
}

export function dictionary<Value>(words: ReadonlyMap<string, Value>): Dictionary<Value> {
  return { words, longest: max([...words.keys()], (word) => word.length) ?? 0 };
}

/** The longest word of the dictionary the text has at this place. */
export function longestAt<Value>(
  { words, longest }: Dictionary<Value>,
  text: string,
  at: number,
): { readonly word: string; readonly value: Value } | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const value = words.get(word);
    if (value !== undefined) return { word, value };
  }
  return null;
}

const table = <Value>(record: Record<string, Value>): Dictionary<Value> =>
  dictionary(new Map(Object.entries(record)));
const units = dictionary(new Map(wordsOf(allUnits).map((unit) => [unit, unit] as const)));
const [qualifiersBefore, qualifiersWithin, qualifiersBehind, powers] = [
  table(before),
  table(within),
  table(behind),
  table(scales),
];

/** Nothing a government publishes comes to this many. */
const largest = 1e12;
const arabic = /\d{1,3}(?:,\d{3}){1,4}(?![\d,])|\d+(?:\.\d{1,8})?/y;
const spelled = new RegExp(`[${chineseNumerals}]{1,12}|万(?=余)`, 'y');
const masked = /[*×_]+|[xX]{2,}/y;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The number that begins at this place, its qualifier before it; `null` where there is none or it counts nothing. */
export function numberAt(text: string, start: number): Count | null {
  const lead = longestAt(qualifiersBefore, text, start);
  let at = start + (lead?.word.length ?? 0);
  const digits = matchAt(arabic, text, at);
  const words = digits === '' ? matchAt(spelled, text, at) : '';
  const mask = digits + words === '' ? matchAt(masked, text, at) : '';
  if (digits + words + mask === '' || (lead?.word === '上' && !/^[百千万]/u.test(words))) return null;
  const from = at;
  at += (digits + words + mask).length;
  let qualifier = lead?.value;
  const qualified = (among: Dictionary<Qualifier>): void => {
    const found = longestAt(among, text, at);
    if (!found) return;
    qualifier = found.value;
    at += found.word.length;
  };
  qualified(qualifiersWithin);
  const scale = longestAt(powers, text, at);
  // 3万元 keeps its unit whole.
  const scaled = scale && text.charAt(at + 1) !== '元' ? scale.value : 1;
  if (scale && scaled > 1) {
    at += 1;
    qualified(qualifiersWithin);
  }
  const unit = longestAt(units, text, at)?.word ?? '';
  at += unit.length;
  // 80条多 is more than 80; 20条多媒体 is not.
  if (/^多[,。;]/u.test(text.slice(at, at + 2))) qualified(qualifiersWithin);
  else qualified(qualifiersBehind);
  const value = valueOf(digits, words);
  if (mask === '' && (value === null || value > largest)) return null;
  if (!isCount(text, from, at, { unit, spelled: words !== '' })) return null;
  // 0.3 × 10000 is not 3000 in binary.
  const product = value === null ? null : Math.round(value * scaled * 1e6) / 1e6;
  return { start, end: at, value: product, unit, qualifier: qualifier ?? 'exact' };
}

function valueOf(digits: string, words: string): number | null {
  if (digits !== '') return Number(digits.replaceAll(',', ''));
  return words === '万' ? 10_000 : chineseNumber(words);
}

/** 1.2.3, 12-15, 3/4 and N95 are no counts; nor are, in Chinese numerals, 第一条, 一件事, 每一次, 三公 and 数百条. */
function isCount(
  text: string,
  start: number,
  end: number,
  { unit, spelled: inWords }: { readonly unit: string; readonly spelled: boolean },
): boolean {
  const [previous, next] = [text.charAt(start - 1), text.charAt(end)];
  if (/[A-Za-z\d./〔[-]/.test(previous) || next === '-' || (unit === '' && /[\d./]/.test(next))) return false;
  // 2 443条: a number broken by a blank is not its last piece.
  if (previous === ' ') return false;
  if (!inWords) return true;
  if (unit === '' || unit === '%' || /[性事龙站体]/.test(next) || (unit === '封' && next === '信'))
    return false;
  return !/[第每逐其任同另某这那首再唯进统专数几好零〇一二两三四五六七八九十百千万\d-]/u.test(previous);
}

const unfilled = /^[条篇件](?:[,、)]|$)/u;

/** A form in which nobody wrote the number: 公众号发布条. */
export function leftOutAt(text: string, at: number): Count | null {
  if (!unfilled.test(text.slice(at, at + 2))) return null;
  return { start: at, end: at + 1, value: null, unit: text.charAt(at), qualifier: 'exact' };
}
