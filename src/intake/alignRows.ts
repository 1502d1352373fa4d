import type { FigureRow } from './figureRows.ts';
import { plainLabel } from './label.ts';
import { groupWords } from './requestWords.ts';
import { matchLabel, type LabelMatch, type Vocabulary } from './rowLabel.ts';

/** Which row of the document is which official row. */
export interface Alignment<Row extends string> {
  readonly at: number;
  readonly match: LabelMatch<Row>;
}

interface Chain<Row extends string> {
  readonly score: number;
  readonly end: Alignment<Row>;
  readonly before: Chain<Row> | null;
}

/** Distance between two rows of one table costs a little, so that one copy of a table is not mixed with another. */
const distanceCost = 0.002;

/**
 * The best increasing matching of the document's rows to the official ones: the form's order decides between
 * equal labels (其他, 总计) and rejects words that merely resemble one elsewhere.
 */
function chainOf<Row extends string>(
  rows: readonly FigureRow[],
  official: readonly Row[],
  vocabulary: Vocabulary<Row>,
  floor: number,
): readonly Alignment<Row>[] {
  // best[k]: the best chain that ends with official row k.
  const best: (Chain<Row> | null)[] = official.map(() => null);
  rows.forEach((row, at) => {
    const matches = matchLabel(row.label, official, vocabulary, floor);
    const found = matches.map((match) => {
      const index = official.indexOf(match.row);
      let before: Chain<Row> | null = null;
      let gain = 0;
      for (let earlier = 0; earlier < index; earlier += 1) {
        const chain = best[earlier];
        if (!chain) continue;
        const cost = Math.min(0.3, distanceCost * (at - chain.end.at + index - earlier - 2));
        if (chain.score - cost > gain) {
          gain = chain.score - cost;
          before = chain;
        }
      }
      return { index, chain: { score: gain + match.score, end: { at, match }, before } };
    });
    for (const { index, chain } of found) {
      const known = best[index];
      if (!known || chain.score > known.score) best[index] = chain;
    }
  });
  let chain: Chain<Row> | null = null;
  for (const candidate of best) if (candidate && (!chain || candidate.score > chain.score)) chain = candidate;
  const aligned: Alignment<Row>[] = [];
  for (let at: Chain<Row> | null = chain; at; at = at.before) aligned.unshift(at.end);
  return aligned;
}

/** Least likeness of words that surely name a row of their own. */
const sure = 0.95;

const isGroup = (plain: string): boolean => groupWords.some((word) => word === plain);

/** Whether the label of the row before stands right above this one's, with no figures between. */
function isQueued<Row extends string>(
  { label }: FigureRow,
  match: LabelMatch<Row>,
  official: readonly Row[],
  vocabulary: Vocabulary<Row>,
): boolean {
  const index = official.indexOf(match.row);
  const before = official.slice(Math.max(0, index - 2), index);
  const words = label.slice(0, -match.pieces);
  const above = words.filter(({ text }) => !isGroup(plainLabel(text)));
  // （六）其他处理 above its first sub-row is no row of its own; above （七）总计 it is.
  if (above.at(-1) !== words.at(-1) && /^[总合]计$/.test(plainLabel(match.printed))) return true;
  return matchLabel(above, before, vocabulary, sure).length > 0;
}

/**
 * The document's rows with the official rows they are. Figures that follow several labels at once belong to the first
 * of them as well as to the last: such a row loses its label.
 */
export function alignRows<Row extends string>(
  rows: readonly FigureRow[],
  official: readonly Row[],
  vocabulary: Vocabulary<Row>,
  floor: number,
): { readonly rows: readonly FigureRow[]; readonly aligned: readonly Alignment<Row>[] } {
  const aligned = chainOf(rows, official, vocabulary, floor);
  const queued = new Set(
    aligned
      .filter(({ at, match }) => rows[at] && isQueued(rows[at], match, official, vocabulary))
      .map(({ at }) => at),
  );
  if (queued.size === 0) return { rows, aligned };
  const unnamed = rows.map((row, at) =>
    queued.has(at) ? { ...row, label: [], heading: [...row.heading, ...row.label] } : row,
  );
  return { rows: unnamed, aligned: chainOf(unnamed, official, vocabulary, floor) };
}
