import { findCounts, type Count } from './counts.ts';
import type { ProseText } from './proseText.ts';

/** A number of a sentence with the words it closes, or words of none that were not there. */
export interface SaidOf {
  readonly count: Count;
  /** From the last comma, colon or number to this one. */
  readonly lead: string;
  /** From the number to the next comma or number. */
  readonly after: string;
  /** Where `lead` begins in the sentence. */
  readonly from: number;
}

export interface ClaimSentence {
  readonly text: string;
  readonly start: number;
  /** A line ends after it: what it speaks of ends too. */
  readonly closes: boolean;
  readonly numbers: readonly SaidOf[];
}

const cases = /^(?:件次|件|条|份|宗|个|项|次|起|例|封|人次|%|)$/;
/** No clause that ends in a number needs more of itself to be understood. */
const longest = 80;
const breaks = /[,:()]/;

/** The sentences of the prose with the numbers that could be of requests, cases or per cent. */
export function claimSentences({ text }: ProseText): readonly ClaimSentence[] {
  return [...text.matchAll(/[^。;!?\n]+/gu)].map(({ 0: sentence, index }) => ({
    text: sentence,
    start: index,
    closes: /^[。;!?]?\n/.test(text.slice(index + sentence.length, index + sentence.length + 2)),
    numbers: numbersIn(sentence),
  }));
}

function numbersIn(sentence: string): readonly SaidOf[] {
  const counts = findCounts(sentence).filter(({ unit, value }) => value !== null && cases.test(unit));
  return counts.map((count, index) => {
    const previous = counts[index - 1]?.end ?? 0;
    let from = count.start;
    while (from > previous && !breaks.test(sentence.charAt(from - 1))) from -= 1;
    // 收到申请(网上)20件: a bracket is no break.
    const opens =
      from === count.start && sentence.charAt(from - 1) === ')' ? sentence.lastIndexOf('(', from) : -1;
    if (opens > previous) {
      from = opens;
      while (from > previous && !breaks.test(sentence.charAt(from - 1))) from -= 1;
    }
    const next = counts[index + 1]?.start ?? sentence.length;
    const rest = sentence.slice(count.end, next);
    const stop = rest.search(breaks);
    const own = sentence.slice(from, count.start);
    // 收到网络提交的申请,共12件: a clause that only counts closes the one before.
    if (/^(?:共|合计|总计|共计|累计)+$/.test(own) && sentence.charAt(from - 1) === ',') {
      from -= 1;
      while (from > previous && !breaks.test(sentence.charAt(from - 1))) from -= 1;
    }
    return {
      count,
      lead: sentence.slice(Math.max(from, count.start - longest), opens > previous ? opens : count.start),
      after: stop < 0 ? rest : rest.slice(0, stop),
      from,
    };
  });
}
