import type { FigureCell, FigureRow } from './figureRows.ts';
import { howStatus, type How } from './how.ts';

/** One cell of an official row: what was printed there, or why nothing can be said. */
export interface Fitted {
  readonly cell: FigureCell | null;
  readonly how: How;
}

/** The grid column of each official column, where the headings of the row's own grid tell. */
export type ColumnMap = readonly (number | undefined)[];

const unplaced: Fitted = { cell: null, how: 'unplaced' };
const brokenOff: Fitted = { cell: null, how: 'brokenOff' };

export function isBlank(cell: FigureCell | null | undefined): boolean {
  return cell?.figure.kind === 'blank';
}

function isTrulyEmpty(cell: FigureCell): boolean {
  return cell.figure.kind === 'blank' && cell.figure.asPrinted === undefined;
}

export function numberOf(cell: FigureCell | null | undefined): number | null {
  return cell?.figure.kind === 'number' ? cell.figure.value : null;
}

/** How a printed cell reads by itself. */
export function howOf(cell: FigureCell, how: How = 'label'): How {
  switch (cell.figure.kind) {
    case 'blank':
    case 'notApplicable':
      return cell.figure.kind;
    case 'unreadable':
      return cell.doubt ?? 'unreadable';
    case 'number':
      if (cell.doubt) return cell.doubt;
      // No count goes on after a 0.
      if (cell.cut && cell.figure.value !== 0) return 'cutOff';
      return cell.figure.joined ? 'joinedUnchecked' : how;
  }
}

const fitted = (cells: readonly FigureCell[], how: How = 'label'): readonly Fitted[] =>
  cells.map((cell) => ({ cell, how: howOf(cell, how) }));

/** What the row's own grid tells of its columns. */
export interface Layout {
  readonly map: ColumnMap | null;
  /** Figures begin directly after the label and rows are padded at their end. */
  readonly padded: boolean;
  /**
   * Where cells follow one another without rows, so many empty ones may stand before a row's figures: with more the
   * row's own figures are blank and these are those of a row that lost its label.
   */
  readonly leading: number;
}

/** Table 二 and 四: their figures begin right after the label, or with the row. */
export const disclosureLayout: Layout = { map: null, padded: true, leading: 0 };
export const disputeLayout: Layout = { map: null, padded: true, leading: 15 };

/**
 * Lays the figures of a row into its `width` official columns. Only what is certain is placed: as many figures as
 * columns, more figures but the rest empty padding, or the document's own columns. Anything else is `null`.
 */
export function fitExactly(row: FigureRow, width: number, layout: Layout): readonly Fitted[] | null {
  const { cells } = row;
  const byColumn = layout.map === null ? null : fitByColumns(cells, layout.map, row.last);
  // An empty cell in front may still belong to the label, with the last figure cut off or lost.
  const [head] = cells;
  if (cells.length === width && head && !(byColumn && isTrulyEmpty(head))) return fitted(cells);
  if (byColumn || cells.length < width) return byColumn;
  const starts = Array.from({ length: cells.length - width + 1 }, (_, start) => start).filter((start) =>
    cells.every((cell, index) => (index >= start && index < start + width) || isTrulyEmpty(cell)),
  );
  if (hasNoRows(row) && starts.every((start) => start > layout.leading)) return null;
  const [start] = starts;
  if (start === undefined) return null;
  const [first] = cells;
  const afterLabel = start === 0 && (layout.padded || (first !== undefined && !isTrulyEmpty(first)));
  return starts.length === 1 || afterLabel ? fitted(cells.slice(start, start + width)) : null;
}

/** Cells one after the other, rows unknown. */
export function hasNoRows(row: FigureRow): boolean {
  return row.shape === 'stream' || row.shape === 'lines';
}

/** A blank cell leaves no trace in the row. */
export function isTraceless(row: FigureRow): boolean {
  return row.shape === 'spaced' || row.shape === 'lines';
}

/** The same figures, but whether they are this row's is not certain. */
export function doubted(cells: readonly Fitted[]): readonly Fitted[] {
  return cells.map((one): Fitted => (howStatus[one.how] === 'absent' ? one : { ...one, how: 'dropsBlanks' }));
}

function fitByColumns(cells: readonly FigureCell[], map: ColumnMap, last: boolean): readonly Fitted[] | null {
  if (map.some((column) => column === undefined)) return null;
  const used = new Set<FigureCell>();
  const placed = map.map((column): Fitted => {
    const cell = cells.find(
      (one) =>
        one.column !== undefined && column !== undefined && one.column === column && (one.width ?? 1) === 1,
    );
    if (!cell) return last ? brokenOff : unplaced;
    used.add(cell);
    return { cell, how: howOf(cell, 'columns') };
  });
  const lost = cells.some((cell) => !used.has(cell) && !isTrulyEmpty(cell));
  return lost || used.size === 0 ? null : placed;
}

export function unplacedRow(width: number, how: How = 'unplaced'): readonly Fitted[] {
  return Array.from({ length: width }, () => ({ cell: null, how }));
}

/** Figures of a row the document broke off in: the first ones are in place, the rest never came. */
export function fitBrokenOff(row: FigureRow, width: number): readonly Fitted[] {
  const rest = unplacedRow(width - row.cells.length, 'brokenOff');
  // Without separators a blank cell before a figure leaves no trace.
  const sure = row.shape === 'rows' || row.shape === 'columns';
  const there = fitted(row.cells).map((one): Fitted =>
    sure || one.how !== 'label' ? one : { ...one, how: 'cutOff' },
  );
  return [...there, ...rest];
}
