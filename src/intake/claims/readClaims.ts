import type { Claim } from '../../report/claims.ts';
import type { Report, ReportClaim } from '../../report/report.ts';
import type { ProseText } from '../proseText.ts';
import {
  applicantClaim,
  bothWays,
  disputeClaims,
  isToHandle,
  noDisputes,
  noRequests,
  outcomeClaim,
  partial,
  receivedRank,
  sumsUp,
  type SaidOf,
} from './requestClaims.ts';
import { findCounts } from '../prose/tokens.ts';

/** A claim with how sure it is: the surer of two of one thing is kept, the earlier of two as sure. */
interface Found {
  readonly what: Claim;
  readonly count: number;
  readonly rank: number;
  readonly start: number;
  readonly end: number;
  readonly said?: SaidOf;
}

/** More without a full stop is no sentence. */
export const longestSentence = 4000;

/** What the prose of one section states of figures the tables also hold. `section` is its number: 一. */
export function readClaims(prose: ProseText, section: string | null): readonly ReportClaim[] {
  const best = new Map<string, { readonly rank: number; readonly claim: ReportClaim }>();
  let context = false;
  let last: Claim | null = null;
  for (const { 0: sentence, index: start } of prose.text.matchAll(/[^。;!?\n]+/gu)) {
    if (sentence.length > longestSentence) continue;
    if (sentence.includes('申请')) context = true;
    const read = readNumbers(sentence, context, last);
    const scope = scopeOf(sentence);
    for (const one of [...read.found, ...readNone(sentence)]) {
      const key = `${one.what} ${scope ?? ''}`;
      if (one.rank <= (best.get(key)?.rank ?? 0)) continue;
      const qualifier = one.said?.count.qualifier ?? 'exact';
      const where = placeOf(prose.text, section, start);
      best.set(key, {
        rank: one.rank,
        claim: {
          what: one.what,
          count: one.count,
          ...(qualifier === 'exact' ? {} : { qualifier }),
          asWritten: prose.printed(start + one.start, start + one.end).trim(),
          ...(scope === null ? {} : { scope }),
          ...(where === null ? {} : { where }),
        },
      });
    }
    // A line ends after it: what it speaks of ends too.
    const closes = /^[。;!?]?\n/.test(prose.text.slice(start + sentence.length, start + sentence.length + 2));
    context = context && !closes;
    last = closes ? null : read.last;
  }
  return [...best.values()].map(({ claim }) => claim);
}

const caseUnits = /^(?:件次|件|条|份|宗|个|项|次|起|例|封|人次|%|)$/;
/** No clause that ends in a number needs more of itself to be understood. */
const longestLead = 80;
const breaks = /[,:()]/;

/** The numbers that could be of requests, cases or per cent, each with its clause. */
function numbersIn(sentence: string): readonly SaidOf[] {
  const counts = findCounts(sentence).filter(({ unit, value }) => value !== null && caseUnits.test(unit));
  return counts.map((count, index) => {
    const previous = counts[index - 1]?.end ?? 0;
    const clauseFrom = (to: number): number => {
      let from = to;
      while (from > previous && !breaks.test(sentence.charAt(from - 1))) from -= 1;
      return from;
    };
    let from = clauseFrom(count.start);
    let end = count.start;
    // 收到申请(网上)20件: a bracket is no break.
    const opens =
      from === count.start && sentence.charAt(from - 1) === ')' ? sentence.lastIndexOf('(', from) : -1;
    if (opens > previous) [from, end] = [clauseFrom(opens), opens];
    // 收到网络提交的申请,共12件: a clause that only counts closes the one before.
    if (
      /^(?:共|合计|总计|共计|累计){1,3}$/.test(sentence.slice(from, count.start)) &&
      sentence.charAt(from - 1) === ','
    )
      from = clauseFrom(from - 1);
    const rest = sentence.slice(count.end, counts[index + 1]?.start ?? sentence.length);
    const stop = rest.search(breaks);
    return {
      count,
      lead: sentence.slice(Math.max(from, count.start - longestLead), end),
      after: stop < 0 ? rest : rest.slice(0, stop),
      from,
    };
  });
}

/** Reads a sentence's numbers; `last` is what the number before was of, in the sentence before if need be. */
function readNumbers(
  sentence: string,
  context: boolean,
  before: Claim | null,
): { readonly found: readonly Found[]; readonly last: Claim | null } {
  const found: Found[] = [];
  const numbers = numbersIn(sentence);
  let last = before;
  let spoken = context && !sentence.includes('申请');
  for (const [index, said] of numbers.entries()) {
    const { count, from: start, lead } = said;
    const tell = (what: Claim, rank = 2, value = count.value ?? 0, end = count.end): void =>
      void found.push({ what, count: value, rank, start, end, said });
    if (count.unit === '%') {
      const change = /(增长|上升|增加|提高|下降|减少|降低)(?:了|约|率为)?$/.exec(lead)?.[1];
      const falls = change !== undefined && /下降|减少|降低/.test(change);
      if (last === 'requestsToHandle' && change)
        tell('requestsToHandleGrowth', 2, (count.value ?? 0) * (falls ? -1 : 1));
      continue;
    }
    // 行政复议、诉讼均为0: only a nought needs no unit.
    if (count.unit === '' && (count.value !== 0 || said.after !== '' || !lead.endsWith('为'))) continue;
    if (isToHandle(said)) {
      if (lead.includes('收办')) tell('requestsToHandle');
      last = 'requestsToHandle';
      spoken = true;
      continue;
    }
    const rank = receivedRank(said);
    const next = numbers[index + 1];
    if (sumsUp(numbers, index)) {
      tell('requestsReceived', 2);
      continue;
    }
    const beside = [numbers[index - 1], next].some((one) => one && partial.test(one.lead));
    if (rank > 0 && beside && partial.test(lead)) {
      const sum = bothWays(numbers, index);
      if (sum !== null && next) tell('requestsReceived', rank, sum, next.count.end);
      continue;
    }
    if (rank > 0) {
      tell('requestsReceived', rank);
      last = 'requestsReceived';
      spoken = true;
      continue;
    }
    const applicants = last === 'requestsToHandle' ? applicantClaim(said) : null;
    const disputes = applicants ? [] : disputeClaims(said);
    const outcome = disputes.length === 0 && (spoken || lead.includes('申请')) ? outcomeClaim(said) : null;
    for (const what of applicants ? [applicants] : [...disputes, ...(outcome ? [outcome] : [])]) tell(what);
  }
  return { found, last };
}

function readNone(sentence: string): readonly Found[] {
  const none = noRequests(sentence);
  const cases = noDisputes(sentence);
  const upheld = /复议|诉讼/.test(sentence)
    ? /(?:均|全部|都)[获予为被]?(?:予以|得到|已)?(?:结果)?维持/.exec(sentence)
    : null;
  return [
    ...(none ? [{ what: 'requestsReceived', count: 0, rank: 0.5, ...none } as const] : []),
    ...(cases?.claims ?? []).map((what) => ({
      what,
      count: 0,
      rank: 0.5,
      start: cases?.start ?? 0,
      end: cases?.end ?? 0,
    })),
    ...(upheld
      ? [
          {
            what: 'disputesAllUpheld',
            count: 1,
            rank: 2,
            start: upheld.index,
            end: upheld.index + upheld[0].length,
          } as const,
        ]
      : []),
  ];
}

function scopeOf(sentence: string): Report['scope'] | null {
  if (/全[省市县区旗州](?!域)|全系统|各级行政机关/.test(sentence)) return 'consolidated';
  return /本机关|本级|(?:政府)?办(?:公室)?代表|局机关/.test(sentence) ? 'own' : null;
}

/** 一（二）: the section and the last numbered heading before the sentence. */
function placeOf(text: string, section: string | null, start: number): string | null {
  if (section === null) return null;
  const before = text.slice(0, start + 4);
  const heading = [...before.matchAll(/(?:^|[\n。*])\*{0,4}\(([一二三四五六七八九十])\)/gu)].at(-1);
  return heading ? `${section}（${heading[1] ?? ''}）` : section;
}
