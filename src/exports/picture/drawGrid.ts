import { max } from 'd3-array';
import type { Mark, TextMark } from '../../chart/marks.ts';
import type { Paint } from '../../chart/paints.ts';
import { textWidth, wrapText } from '../../chart/textWidth.ts';

/** What is drawn on a paper, from its top left corner. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Words in place of a drawing. */
export function wordsAlone(text: string, width: number): Drawn {
  return { width, height: 40, marks: [{ mark: 'text', x: 0, y: 24, text, size: 14, fill: 'ink-2' }] };
}

/** A cell of a drawn table, at its place in the grid. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
  readonly text: string;
  /** Smaller words at the right edge, such as a change or n/N; figures stand clear of them. */
  readonly aside?: string;
  readonly align?: NonNullable<TextMark['anchor']>;
  readonly weight?: NonNullable<TextMark['weight']>;
  readonly paint?: Paint;
  /** What it stands on, a colour token. */
  readonly ground?: Paint;
  /** An edge all round, for a cell that is to be looked at. */
  readonly edge?: Paint;
}

export const cellType = { size: 12, aside: 10, leading: 15, pad: 6, row: 21 } as const;

interface Grid {
  readonly cells: readonly GridCell[];
  readonly widths: readonly number[];
  /** Room kept at the right of figures for what stands aside. */
  readonly asideWidth: number;
  /** Lines between all cells, as official forms have them; else only between rows. */
  readonly boxed: boolean;
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Draws a table from its top left corner at (x, y). Words wrap, nothing is cut. */
export function drawGrid(
  { cells, widths, asideWidth, boxed }: Grid,
  { x, y }: { readonly x: number; readonly y: number },
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { size, leading, pad } = cellType;
  const widthOf = ({ column, columns = 1 }: GridCell) => sum(widths.slice(column, column + columns));
  const linesOf = (cell: GridCell) => wrapText(cell.text, size, (widthOf(cell) - 2 * pad) * 0.98);
  const needs = (cell: GridCell) => Math.max(1, linesOf(cell).length) * leading + 2 * pad - 6;
  const count = Math.max(0, max(cells, ({ row, rows = 1 }) => row + rows) ?? 0);
  const heights = Array.from({ length: count }, (_, row) =>
    Math.max(
      cellType.row,
      max(cells.filter((one) => one.row === row && !one.rows).map(needs)) ?? cellType.row,
    ),
  );
  const top = (row: number) => y + sum(heights.slice(0, row));
  const boxOf = (cell: GridCell) => {
    const y0 = top(cell.row);
    const height = top(cell.row + (cell.rows ?? 1)) - y0;
    return { x: x + sum(widths.slice(0, cell.column)), y: y0, width: widthOf(cell), height };
  };
  const marks = cells.flatMap((cell): readonly Mark[] => {
    const { x: left, y: y0, width, height } = boxOf(cell);
    const lines = linesOf(cell);
    const align = cell.align ?? 'start';
    const room = align === 'end' ? asideWidth : 0;
    const at = { start: left + pad, middle: left + width / 2, end: left + width - pad - room }[align];
    const first = y0 + (height - lines.length * leading) / 2 + 11.5;
    const style = { size, anchor: align, weight: cell.weight ?? 400, fill: cell.paint ?? 'ink' } as const;
    const below = { mark: 'line', x1: left, x2: left + width, y1: y0 + height, y2: y0 + height } as const;
    return [
      ...(cell.ground || boxed ? [groundOf(boxOf(cell), cell.ground, boxed)] : []),
      ...(boxed ? [] : [{ ...below, stroke: 'grid' } as const]),
      ...lines.map((text, index): Mark => ({
        ...{ mark: 'text', x: at, y: first + index * leading, text },
        ...style,
      })),
      ...(cell.aside ? [asideMark(cell.aside, left + width - pad, first)] : []),
    ];
  });
  // Edges lie over the lines of the neighbours.
  const edges = cells.flatMap((cell): readonly Mark[] =>
    cell.edge
      ? [{ mark: 'rect', ...boxOf({ ...cell, rows: 1 }), fill: 'none', stroke: cell.edge, strokeWidth: 1.5 }]
      : [],
  );
  return { marks: [...marks, ...edges], height: top(count) - y };
}

type Box = Record<'x' | 'y' | 'width' | 'height', number>;

function groundOf(box: Box, ground: Paint | undefined, boxed: boolean): Mark {
  return { mark: 'rect', ...box, fill: ground ?? 'none', ...(boxed ? { stroke: 'rule' } : {}) };
}

function asideMark(text: string, x: number, y: number): Mark {
  return { mark: 'text', x, y, text, size: cellType.aside, anchor: 'end', fill: 'ink-2' };
}

/** Width a column needs so that none of these texts wraps. */
export function widthFor(texts: readonly string[], size: number = cellType.size): number {
  return Math.ceil(Math.max(0, max(texts, (text) => textWidth(text, size)) ?? 0) * 1.05) + 2 * cellType.pad;
}
