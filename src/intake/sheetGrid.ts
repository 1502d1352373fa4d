import type { Block, SourceCell } from './document.ts';
import { mostCells } from './figureRows.ts';
import type { CellRange, SheetCell, SheetRead } from './readSheet.ts';
import { CannotRead } from './refusal.ts';

const mostRows = 2000;

/**
 * A worksheet as it shows: rows of one cell are paragraphs, the others grids. Hidden rows and columns are not there;
 * a merged range is one cell. Its size is bounded by the cells in use before anything is laid out. Throws `CannotRead`.
 */
export function sheetBlocks(name: string, sheet: SheetRead): readonly Block[] {
  const shown = sheet.merges.length === 0 ? sheet.cells : inSight(sheet);
  const visible = shown.filter(({ row, column }) => !sheet.isHiddenRow(row) && !sheet.isHiddenColumn(column));
  const rows = [...new Set(visible.map(({ row }) => row))].sort((one, other) => one - other);
  const last = visible.reduce((most, { column }) => Math.max(most, column), 0);
  if (rows.length > mostRows || rows.length * last > mostCells) throw new CannotRead('tooManyCells');
  const columns = Array.from({ length: last }, (_, index) => index + 1).filter(
    (column) => !sheet.isHiddenColumn(column),
  );
  const cellAt = new Map(visible.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const widths = mergedWidths(sheet.merges, rows, columns);
  return blocksOf(
    rows.map((row, y) =>
      columns.flatMap((column, x): SourceCell[] => {
        const width = widths[y * columns.length + x] ?? 1;
        if (width === 0) return [];
        const { text = '', doubt, unreadable } = cellAt.get(`${row} ${column}`) ?? {};
        const where = { sheet: name, cell: `${lettersOf(column)}${row}` };
        const marks = { ...(doubt ? { doubt } : {}), ...(unreadable ? { unreadable } : {}) };
        return [{ text, where, column: x, width, ...marks }];
      }),
    ),
    columns.length,
  );
}

/** A merged range whose first row or column is hidden shows its text in the first that is not. */
function inSight(sheet: SheetRead): readonly SheetCell[] {
  const mergeAt = new Map(sheet.merges.map((range) => [`${range.top} ${range.left}`, range]));
  return sheet.cells.map((cell) => {
    const range = mergeAt.get(`${cell.row} ${cell.column}`);
    let { row, column } = cell;
    const end = { row: Math.min(range?.bottom ?? row, row + mostRows), column: range?.right ?? column };
    while (row < end.row && sheet.isHiddenRow(row)) row += 1;
    while (column < end.column && sheet.isHiddenColumn(column)) column += 1;
    return { ...cell, row, column };
  });
}

/** How many columns in use each place covers, row by row; 0 where another cell covers it. */
function mergedWidths(
  merges: readonly CellRange[],
  rows: readonly number[],
  columns: readonly number[],
): Uint16Array {
  const widths = new Uint16Array(rows.length * columns.length).fill(1);
  let covered = 0;
  for (const { top, left, bottom, right } of merges) {
    const [firstRow, lastRow] = [indexFrom(rows, top), indexFrom(rows, bottom + 1)];
    const [firstColumn, lastColumn] = [indexFrom(columns, left), indexFrom(columns, right + 1)];
    const width = lastColumn - firstColumn;
    covered += Math.max(0, lastRow - firstRow) * Math.max(0, width);
    // Merged ranges never overlap; those of a file made to be slow do.
    if (covered > widths.length) throw new CannotRead('damaged');
    for (let y = firstRow; y < lastRow; y += 1)
      widths.fill(0, y * columns.length + firstColumn, y * columns.length + lastColumn);
    if (lastRow > firstRow && width > 0) widths[firstRow * columns.length + firstColumn] = width;
  }
  return widths;
}

/** The place of the first number that is not below `least`, in ascending numbers. */
function indexFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function blocksOf(lines: readonly (readonly SourceCell[])[], width: number): readonly Block[] {
  const blocks: Block[] = [];
  let rows: (readonly SourceCell[])[] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'grid', shape: 'columns', rows });
    rows = [];
  };
  for (const cells of lines) {
    const filled = cells.filter((cell) => cell.text !== '');
    const [only] = filled;
    if (!only) continue;
    // A line of prose across the sheet is no row of a table.
    if (filled.length > 1 || (only.text.length <= 30 && (only.width ?? 1) < width)) {
      rows.push(cells);
      continue;
    }
    close();
    // Nobody states what is struck out or hidden.
    if (only.doubt === 'struck' || only.doubt === 'hidden') continue;
    for (const line of only.text.split('\n'))
      if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line.trim(), where: only.where });
  }
  close();
  return blocks;
}
