import type { FigureCell, FigureRow } from './figureRows.ts';
import { isBlank, numberOf, unplacedRow, type Fitted } from './fitFigures.ts';

/**
 * How a table that dropped its blank cells prints a row of table 三. `firstAndTotal`: `3 | 3`, the first column and
 * 总计; `totalOnly`: one merged blank, then 总计.
 */
export type PairConvention = 'firstAndTotal' | 'totalOnly';

const width = 7;
const leastRows = 2;
const leastShare = 0.75;

/** What two cells alone could be. */
function pairOf(cells: readonly FigureCell[]): PairConvention | null {
  const [first, total] = cells;
  if (cells.length !== 2 || !first || numberOf(total) === null) return null;
  if (isBlank(first)) return first.figure.kind === 'blank' && !first.figure.asPrinted ? 'totalOnly' : null;
  return numberOf(first) === numberOf(total) ? 'firstAndTotal' : null;
}

/**
 * The way nearly all rows of a table keep to. One row of two figures could be any two of its columns; a whole table
 * of them, zero rows among them, always fills the same two, and the last is 总计. Without separators of any kind a
 * blank leaves no trace and nothing is certain.
 */
export function pairConvention(rows: readonly FigureRow[]): PairConvention | null {
  const whole = rows.filter((row) => !row.last);
  if (whole.length < leastRows || whole.some((row) => row.shape === 'spaced' || row.shape === 'lines'))
    return null;
  const kinds = new Set(whole.map((row) => pairOf(row.cells)).filter((kind) => kind !== null));
  const kept = whole.filter((row) => pairOf(row.cells) !== null).length;
  const [only] = kinds;
  return kinds.size === 1 && only && kept >= whole.length * leastShare ? only : null;
}

/** The two cells where the table's convention puts them; other rows of such a table cannot be placed. */
export function fitPair(cells: readonly FigureCell[], convention: PairConvention): readonly Fitted[] {
  const [first, total] = cells;
  if (!first || !total || pairOf(cells) !== convention) return unplacedRow(width);
  const end: Fitted = { cell: total, how: convention };
  if (convention === 'totalOnly') return [...unplacedRow(width - 1, 'blank'), end];
  return [{ cell: first, how: convention }, ...unplacedRow(width - 2, 'blank'), end];
}
