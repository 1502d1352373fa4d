import type { FigureCell, FigureRow } from './figureRows.ts';
import type { How } from './how.ts';

/** One cell of an official row: what was printed there, or why nothing can be said. */
export interface Fitted {
  readonly cell: FigureCell | null;
  readonly how: How;
}

/** The grid column of each official column, where the headings of the row's own grid tell. */
export type ColumnMap = readonly (number | undefined)[];

const unplaced: Fitted = { cell: null, how: 'unplaced' };

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
    case 'unreadable':
      return cell.figure.kind;
    case 'number':
      if (cell.cut) return 'cutOff';
      return cell.figure.joined ? 'joinedUnchecked' : how;
  }
}

const fitted = (cells: readonly FigureCell[], how: How = 'label'): readonly Fitted[] =>
  cells.map((cell) => ({ cell, how: howOf(cell, how) }));

/**
 * Lays the figures of a row into its `width` official columns. Only what is certain is placed: as many figures as
 * columns, more figures but the rest empty padding, or the document's own columns. Anything else is `null`.
 */
export function fitExactly(row: FigureRow, width: number, map: ColumnMap | null): readonly Fitted[] | null {
  const { cells } = row;
  if (cells.length === width) return fitted(cells);
  const byColumn = map === null ? null : fitByColumns(cells, map);
  if (cells.length > width) {
    const starts = Array.from({ length: cells.length - width + 1 }, (_, start) => start).filter((start) =>
      cells.every((cell, index) => (index >= start && index < start + width) || isTrulyEmpty(cell)),
    );
    if (starts.length === 1) return fitted(cells.slice(starts[0], (starts[0] ?? 0) + width));
    if (starts.length > 1) {
      if (byColumn) return byColumn;
      // Rows without columns of their own are padded at the end; a spreadsheet's blanks stand before.
      const start = row.shape === 'columns' ? starts.at(-1) : starts[0];
      return fitted(cells.slice(start, (start ?? 0) + width));
    }
  }
  return byColumn;
}

function fitByColumns(cells: readonly FigureCell[], map: ColumnMap): readonly Fitted[] | null {
  if (map.some((column) => column === undefined)) return null;
  const used = new Set<FigureCell>();
  const placed = map.map((column): Fitted => {
    const cell = cells.find(
      (one) =>
        one.column !== undefined && column !== undefined && one.column === column && (one.width ?? 1) === 1,
    );
    if (!cell) return unplaced;
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
