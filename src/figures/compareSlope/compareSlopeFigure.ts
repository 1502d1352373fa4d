import type { FigureRow, FigureTable } from '../../measures/figureTable.ts';
import { numberOf } from '../../measures/measured.ts';
import type { Words } from '../../words/words.ts';
import { drawnFrom, type FigureParts } from '../figureParts.ts';
import { drawCompareSlope } from './compareSlopeDrawing.ts';
import { compareSlopeTable } from './compareSlopeTable.ts';

/** How many agencies rose and fell between the two years, and who climbed most. */
function tell({ title, columns, rows }: FigureTable, words: Words): string {
  const [first, last] = columns;
  const joined = rows.filter(({ joins }) => joins?.[1]);
  if (!first || !last || joined.length === 0)
    return words.format.named(title.whose, words.statements.noMoves);
  const counts = { up: 0, down: 0, same: 0, left: rows.length - joined.length };
  for (const { cells } of joined) {
    const [from, to] = [cells[0], cells[1]].map((cell) => (cell ? (numberOf(cell) ?? 0) : 0));
    counts[(to ?? 0) > (from ?? 0) ? 'up' : (to ?? 0) < (from ?? 0) ? 'down' : 'same'] += 1;
  }
  const said = words.statements.moves(title.what, [first.key, last.key], last.kind, counts);
  const most = climber(joined);
  return words.format.named(
    title.whose,
    [said, ...(most ? [words.statements.climbed(most)] : [])].join(words.format.semicolon),
  );
}

interface Climber {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Whose rank rose most; `null` where nobody's did or several rose alike. */
function climber(rows: readonly FigureRow[]): Climber | null {
  const climbs = rows
    .map(({ label, cells }): Climber => {
      const [from = 0, to = 0] = [cells[2], cells[3]].map((cell) => (cell ? (numberOf(cell) ?? 0) : 0));
      return { name: label, from, to };
    })
    .sort((a, b) => b.from - b.to - (a.from - a.to));
  const [most, next] = climbs;
  if (!most || most.from <= most.to) return null;
  return next && next.from - next.to === most.from - most.to ? null : most;
}

export const compareSlope: FigureParts = {
  make: drawnFrom(compareSlopeTable, drawCompareSlope),
  rows: 'agencies',
  slide: { kind: 'lines' },
  finding: { of: 'itself', tell },
};
