import { sentencesOf } from '../report/prose.ts';
import type { Ratio } from './measured.ts';
import { alikeness, comparedText, pairsOf } from './textAlike.ts';

/** From this alikeness on a sentence counts as an old one changed, below it as new. */
export const changedFrom = 0.6;

/** A heading such as （二）依申请公开 belongs to the form of a report; it counts on neither side of the share. */
export type SentenceKind = 'repeated' | 'changed' | 'new' | 'heading';

export interface ComparedSentence {
  readonly text: string;
  readonly kind: SentenceKind;
  /** Which paragraph of this year's text it stands in, from 0. */
  readonly paragraph: number;
  /** The sentence of the year before it was made from; `null` for a new one and for a heading. */
  readonly before: string | null;
}

export interface TextComparison {
  readonly sentences: readonly ComparedSentence[];
  /** Sentences of the year before that were neither repeated nor changed. */
  readonly dropped: readonly string[];
  /**
   * The repeated share: characters of this year's sentences that stand word for word in last year's text, over all
   * its characters. Letters and digits count; headings, numbering, blanks and punctuation do not.
   */
  readonly repeated: Ratio;
}

interface Sentence {
  readonly text: string;
  readonly compared: string;
  readonly paragraph: number;
  readonly isHeading: boolean;
}

const longestHeading = 14;

function isHeading(sentence: string): boolean {
  return (
    /^[（(][一二三四五六七八九十]+[）)]/u.test(sentence) && comparedText(sentence).length <= longestHeading
  );
}

function read(text: string): readonly Sentence[] {
  return text
    .split(/\n+/)
    .flatMap((line, paragraph) =>
      sentencesOf(line).map((sentence) => ({
        ...{ text: sentence, compared: comparedText(sentence), paragraph },
        isHeading: isHeading(sentence),
      })),
    )
    .filter(({ compared }) => compared !== '');
}

/**
 * This year's text against last year's, sentence by sentence: repeated word for word wherever it stood, changed
 * (at least `changedFrom` alike to one that was not repeated, each taken once), or new.
 */
export function compareText(before: string, now: string): TextComparison {
  const old = read(before).filter((sentence) => !sentence.isHeading);
  const all = read(now);
  const current = all.filter((sentence) => !sentence.isHeading);
  const known = new Map(old.map((sentence) => [sentence.compared, sentence.text]));
  const kept = new Set(current.map(({ compared }) => compared));
  const free = old.filter(({ compared }) => !kept.has(compared));
  const fresh = current.filter(({ compared }) => !known.has(compared));
  const changed = pairUp(free, fresh);
  const sentences = all.map((sentence): ComparedSentence => {
    const { text, compared, paragraph } = sentence;
    if (sentence.isHeading) return { text, kind: 'heading', paragraph, before: null };
    const same = known.get(compared);
    if (same !== undefined) return { text, kind: 'repeated', paragraph, before: same };
    const from = changed.get(sentence);
    return from
      ? { text, kind: 'changed', paragraph, before: from.text }
      : { text, kind: 'new', paragraph, before: null };
  });
  const taken = new Set(changed.values());
  return {
    sentences,
    dropped: free.filter((sentence) => !taken.has(sentence)).map(({ text }) => text),
    repeated: {
      n: lengthOf(current.filter(({ compared }) => known.has(compared))),
      N: lengthOf(current),
    },
  };
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { compared }) => sum + [...compared].length, 0);
}

/** New sentences with the old ones they are made from, the most alike pairs first. */
function pairUp(old: readonly Sentence[], fresh: readonly Sentence[]): ReadonlyMap<Sentence, Sentence> {
  const oldPairs = old.map((sentence) => ({ sentence, pairs: pairsOf(sentence.compared) }));
  const candidates = fresh.flatMap((sentence) => {
    const pairs = pairsOf(sentence.compared);
    return oldPairs.flatMap((other) => {
      const alike = alikeness(pairs, other.pairs);
      return alike >= changedFrom ? [{ now: sentence, before: other.sentence, alike }] : [];
    });
  });
  candidates.sort((one, other) => other.alike - one.alike);
  const result = new Map<Sentence, Sentence>();
  const used = new Set<Sentence>();
  for (const { now, before } of candidates) {
    if (result.has(now) || used.has(before)) continue;
    result.set(now, before);
    used.add(before);
  }
  return result;
}
