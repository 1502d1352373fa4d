import type { FigureCell, FigureRow } from './figureRows.ts';
import {
  doubted,
  fitBrokenOff,
  fitExactly,
  isBlank,
  isTraceless,
  numberOf,
  unplacedRow,
  type Layout,
  type Fitted,
} from './fitFigures.ts';
import { fitPair, type PairConvention } from './pairConvention.ts';

const width = 7;

/** 总计 = Σ six applicant kinds; `null` where an operand is not a printed number. */
export function addsUp(cells: readonly (FigureCell | null)[]): boolean | null {
  const values = cells.map(numberOf);
  const total = values[width - 1];
  let sum = 0;
  for (const value of values.slice(0, width - 1)) {
    if (value === null) return null;
    sum += value;
  }
  return total === null || total === undefined ? null : sum === total;
}

/** What the rest of the table tells of its layout. */
export interface RequestLayout extends Layout {
  /** Other rows of the table have lost their blank cells, so a short row says nothing by its order. */
  readonly collapsed: boolean;
  /** The table's rows keep to one way of dropping blank cells, so that two figures can be placed. */
  readonly pairs: PairConvention | null;
}

/** The seven cells of a row of table 三; never a figure in a column it may not belong to. */
export function fitRequests(row: FigureRow, layout: RequestLayout): readonly Fitted[] {
  const exact = fitExactly(row, width, layout);
  if (exact) {
    // Two rows of which blanks were lost can make seven together.
    const certain = !layout.collapsed || !isTraceless(row) || addsUp(exact.map(({ cell }) => cell)) === true;
    return certain ? confirmJoined(exact) : doubted(exact);
  }
  if (row.cells.length > width) return joinDigits(row) ?? unplacedRow(width);
  const [first] = row.cells;
  const begins = layout.padded || (first !== undefined && !isBlank(first));
  if (row.last && !layout.collapsed && begins) return fitBrokenOff(row, width);
  return layout.pairs === null ? unplacedRow(width) : fitPair(row.cells, layout.pairs);
}

/** `1 0` in one cell is 10 if the row then adds up. */
function confirmJoined(cells: readonly Fitted[]): readonly Fitted[] {
  if (addsUp(cells.map(({ cell }) => cell)) !== true) return cells;
  return cells.map((one): Fitted => {
    if (one.how === 'cutOff') return { ...one, how: 'label' };
    return one.how === 'joinedUnchecked' ? { ...one, how: 'joinedDigits' } : one;
  });
}

/** Digits split by spacing gave too many figures: the only way of joining neighbours that adds up is taken. */
function joinDigits(row: FigureRow): readonly Fitted[] | null {
  if (row.shape !== 'spaced' || row.cells.length > width + 3) return null;
  const solutions = joinings(row.cells, width).filter((cells) => addsUp(cells) === true);
  const [only] = solutions;
  if (!only || solutions.length > 1) return null;
  return only.map((cell) => ({ cell, how: row.cells.includes(cell) ? 'label' : 'joinedDigits' }));
}

function joinings(cells: readonly FigureCell[], size: number): readonly (readonly FigureCell[])[] {
  if (cells.length === size) return [cells];
  if (cells.length < size) return [];
  const found: (readonly FigureCell[])[] = [];
  const seen = new Set<string>();
  cells.slice(0, -1).forEach((cell, index) => {
    const next = cells[index + 1];
    if (!next || !/^[1-9]\d*$/.test(cell.text) || !/^\d+$/.test(next.text)) return;
    const text = `${cell.text}${next.text}`;
    const joined: FigureCell = {
      ...cell,
      text,
      figure: { kind: 'number', value: Number(text), asPrinted: `${cell.text} ${next.text}`, joined: true },
    };
    for (const rest of joinings([...cells.slice(0, index), joined, ...cells.slice(index + 2)], size)) {
      const key = rest.map(({ text: printed }) => printed).join('|');
      if (!seen.has(key)) found.push(rest);
      seen.add(key);
    }
  });
  return found;
}
