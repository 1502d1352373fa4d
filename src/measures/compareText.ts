import { arabicYears } from '../checks/staleYear.ts';
import { sentencesOf, withoutOrdinal } from '../report/prose.ts';
import type { Ratio } from './measured.ts';

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

export interface Piece {
  readonly text: string;
  /** Whether it stood in the earlier sentence too, in the same order. */
  readonly kept: boolean;
}

/** Beyond this a sentence is shown as changed as a whole: the table below grows with the square. */
const longest = 600;

/** A changed sentence in pieces: what it kept of the earlier one and what is new in it. Joined they are the sentence. */
export function changedPieces(before: string, now: string): readonly Piece[] {
  const [a, b] = [[...before], [...now]];
  if (a.length > longest || b.length > longest) return [{ text: now, kept: false }];
  const common = commonLengths(a, b);
  const pieces: { text: string; kept: boolean }[] = [];
  const add = (text: string, kept: boolean): void => {
    const last = pieces.at(-1);
    if (last?.kept === kept) last.text += text;
    else pieces.push({ text, kept });
  };
  let [i, j] = [0, 0];
  while (j < b.length) {
    const same = i < a.length && a[i] === b[j];
    if (same) {
      add(b[j++] ?? '', true);
      i += 1;
    } else if (i < a.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) i += 1;
    else add(b[j++] ?? '', false);
  }
  return pieces;
}

/** `[i][j]`: the longest common subsequence of what follows i in `a` and j in `b`. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      const below = rows[i + 1];
      if (!row || !below) continue;
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}
