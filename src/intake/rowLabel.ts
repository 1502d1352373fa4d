import { max } from 'd3-array';
import type { SourceCell } from './document.ts';
import { likeness, plainLabel } from './label.ts';

/** How well a row's words, read from the last backwards, are one of the official labels (0–1). */
export interface LabelMatch<Row extends string> {
  readonly row: Row;
  readonly score: number;
  /** The cells that made the label, as printed. */
  readonly printed: string;
  /** How many cells those are. */
  readonly pieces: number;
}

const mostPieces = 5;

interface Ending {
  readonly plain: string;
  readonly printed: string;
}

/** The last cell, the last two joined, …: a label may have been broken over several cells. */
export function endingsOf(label: readonly SourceCell[]): readonly Ending[] {
  const endings: Ending[] = [];
  for (let pieces = 1; pieces <= Math.min(mostPieces, label.length); pieces += 1) {
    const printed = label
      .slice(-pieces)
      .map((cell) => cell.text.trim())
      .join('');
    if (printed.length > 160) break;
    endings.push({ plain: plainLabel(printed), printed });
  }
  return endings;
}

/** Official words of a row with the other words seen in print for it. */
export type Vocabulary<Row extends string> = Record<Row, readonly string[]>;

/** Every official row the words could mean, best first; `floor` is the least likeness that counts. */
export function matchLabel<Row extends string>(
  label: readonly SourceCell[],
  rows: readonly Row[],
  vocabulary: Vocabulary<Row>,
  floor: number,
): readonly LabelMatch<Row>[] {
  const found = new Map<string, LabelMatch<Row>>();
  for (const [index, { plain, printed }] of endingsOf(label).entries()) {
    const scores = scoresOf(plain, vocabulary);
    if (scores.size === 0) continue;
    for (const row of rows) {
      const score = scores.get(row) ?? 0;
      if (score >= floor && score > (found.get(row)?.score ?? 0))
        found.set(row, { row, score, printed, pieces: index + 1 });
    }
  }
  return rows.flatMap((row) => found.get(row) ?? []).sort((left, right) => right.score - left.score);
}

/** Likeness of a label to each official row it resembles at all. */
type Scores = ReadonlyMap<string, number>;
const known = new WeakMap<object, Map<string, Scores>>();

/** The labels of the form come again in every document; those of one document are not kept for ever. */
function scoresOf(plain: string, vocabulary: Readonly<Record<string, readonly string[]>>): Scores {
  const kept = known.get(vocabulary) ?? new Map<string, Scores>();
  known.set(vocabulary, kept);
  const before = kept.get(plain);
  if (before) return before;
  const scores = new Map<string, number>();
  for (const [row, words] of Object.entries(vocabulary)) {
    const score = Math.max(0, max(words, (word) => scoreOf(plain, word)) ?? 0);
    if (score > 0) scores.set(row, score);
  }
  if (kept.size > 5000) kept.clear();
  kept.set(plain, scores);
  return scores;
}

function scoreOf(plain: string, word: string): number {
  if (plain === '') return 0;
  const like = likeness(plain, word);
  // 部分公开 followed by its explanation without brackets; a group label glued in front.
  const around =
    word.length >= 4 && plain.length > word.length && (plain.startsWith(word) || plain.endsWith(word))
      ? 0.85
      : 0;
  return Math.max(like, around);
}
