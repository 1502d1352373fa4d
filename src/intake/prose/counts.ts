import type { Qualifier } from '../../report/value.ts';
import { chineseDigits, chineseNumber } from './chineseNumber.ts';

/** A number with its unit, as a sentence states it. */
export interface Count {
  readonly start: number;
  readonly end: number;
  /** `null`: masked (`**条`) or left out (an unfilled form). */
  readonly value: number | null;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** Written in Chinese numerals, which also stand in set phrases. */
  readonly spelled: boolean;
}

/** Nothing a government publishes comes to this many. */
const largest = 1e12;
const units =
  '件次|条次|篇次|人次|场次|班次|批次|余次|工作日|封|万元|亿元|元|条|篇|件|份|期|次|场|宗|项|个|则|张|册|本|块|处|面|幅|部|套|集|例|起|批|辑|组|版|页|名|人|户|家|村|天|日|月|年|届|周|季度|班|轮|回|种|类|位|块|条';
const before = '不少于|不低于|至少|超过|将近|接近|大约|突破|约|近|超|逾|上(?=[百千万])';
const after = '以上|左右|之多';
const arabic = String.raw`\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?`;

const pattern = new RegExp(
  String.raw`(${before})?(?:(${arabic})|([${chineseDigits}]+|万(?=余))|([*×_]{1,}|[xX]{2,}))(余|多|几|来)?([万亿千百](?!元))?(余|多)?(%|‰|${units})?(余|多(?=[,。;]))?(${after})?`,
  'gu',
);

/** A form in which nobody wrote the number: 公众号发布条。 */
const unfilled = /(?<=公开|发布|推送|更新|转发|刊发|信息|共|共计|累计)[条篇件](?=[,、)]|$)/gu;

const qualifierOf: Record<string, Qualifier> = {
  余: 'over',
  多: 'over',
  几: 'over',
  来: 'approx',
  超: 'over',
  超过: 'over',
  逾: 'over',
  上: 'over',
  突破: 'over',
  以上: 'at_least',
  之多: 'exact',
  不少于: 'at_least',
  不低于: 'at_least',
  至少: 'at_least',
  约: 'approx',
  大约: 'approx',
  近: 'approx',
  接近: 'approx',
  将近: 'approx',
  左右: 'approx',
};
const scales: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Every number of a sentence that has a unit or could lack one. Years, percentages and dates come with their unit. */
export function findCounts(sentence: string): readonly Count[] {
  const found: Count[] = [];
  for (const match of sentence.matchAll(pattern)) {
    const count = countOf(match, sentence);
    if (count) found.push(count);
  }
  for (const { 0: unit, index } of sentence.matchAll(unfilled))
    found.push({
      start: index,
      end: index + unit.length,
      value: null,
      unit,
      qualifier: 'exact',
      spelled: false,
    });
  return found.toSorted((left, right) => left.start - right.start);
}

function countOf(match: RegExpExecArray, sentence: string): Count | null {
  const [whole, pre, digits, spelled, masked, mid, scale, mid2, unit = '', late, post] = match;
  const start = match.index;
  const value = digits
    ? Number(digits.replaceAll(',', ''))
    : spelled
      ? spelled === '万'
        ? 10_000
        : chineseNumber(spelled)
      : null;
  if (masked === undefined && (value === null || value > largest)) return null;
  if (spelled && !standsAsCount(sentence, start, start + whole.length, unit)) return null;
  // 1.2.3, 12-15, 3/4 and numbers inside a word (N95) are no counts.
  const neighbours = `${sentence.charAt(start - 1)}#${sentence.charAt(start + whole.length)}`;
  if (/^[A-Za-z\d./〔[-]#|^-#/.test(neighbours) || (unit === '' && /#[\d./-]/.test(neighbours))) return null;
  // 2 443条: a number broken by a blank is not its last piece.
  if (/\d $/.test(sentence.slice(Math.max(0, start - 2), start))) return null;
  const word = mid ?? mid2 ?? late ?? post ?? pre;
  const product = value === null ? null : value * (scale === undefined ? 1 : (scales[scale] ?? 1));
  return {
    start,
    end: start + whole.length,
    // 0.3 × 10000 is not 3000 in binary.
    value: product === null ? null : Math.round(product * 1e6) / 1e6,
    unit,
    qualifier: (word === undefined ? undefined : qualifierOf[word]) ?? 'exact',
    spelled: spelled !== undefined,
  };
}

/** 三条 is a count; 第一条, 一件事, 每一次, 一次性, 一封信, 三公 and 数百条 are not. */
function standsAsCount(sentence: string, start: number, end: number, unit: string): boolean {
  const next = sentence.charAt(end);
  if (unit === '' || unit === '%' || /[性事龙站体]/.test(next) || (unit === '封' && next === '信'))
    return false;
  return !/[第每逐其任同另某这那首再唯进统专数几好十百千万\d一-]$/u.test(
    sentence.slice(Math.max(0, start - 1), start),
  );
}
