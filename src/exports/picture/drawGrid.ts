import { textWidth, wrapText } from '../../chart/textWidth.ts';
import { lightPaint } from './lightPaint.ts';
import { svgText, type TextLine } from './svgText.ts';

/** A cell of a drawn table, at its place in the grid. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
  readonly text: string;
  /** Smaller words at the right edge, such as a change or n/N; figures stand clear of them. */
  readonly aside?: string;
  readonly align?: NonNullable<TextLine['anchor']>;
  readonly weight?: NonNullable<TextLine['weight']>;
  readonly paint?: string;
  /** What it stands on, a colour token. */
  readonly ground?: string;
  /** An edge all round, for a cell that is to be looked at. */
  readonly edge?: string;
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

const round = (value: number) => Number(value.toFixed(1));
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Draws a table from its top left corner at (x, y). Words wrap, nothing is cut. */
export function drawGrid(
  { cells, widths, asideWidth, boxed }: Grid,
  { x, y }: { readonly x: number; readonly y: number },
): { readonly marks: string; readonly height: number } {
  const { size, leading, pad } = cellType;
  const widthOf = ({ column, columns = 1 }: GridCell) => sum(widths.slice(column, column + columns));
  const linesOf = (cell: GridCell) => wrapText(cell.text, size, (widthOf(cell) - 2 * pad) * 0.98);
  const needs = (cell: GridCell) => Math.max(1, linesOf(cell).length) * leading + 2 * pad - 6;
  const count = Math.max(0, ...cells.map(({ row, rows = 1 }) => row + rows));
  const heights = Array.from({ length: count }, (_, row) =>
    Math.max(cellType.row, ...cells.filter((one) => one.row === row && !one.rows).map(needs)),
  );
  const top = (row: number) => y + sum(heights.slice(0, row));
  const marks = cells.flatMap((cell) => {
    const left = x + sum(widths.slice(0, cell.column));
    const width = widthOf(cell);
    const y0 = top(cell.row);
    const height = top(cell.row + (cell.rows ?? 1)) - y0;
    const box = `x="${round(left)}" y="${round(y0)}" width="${round(width)}" height="${round(height)}"`;
    const ground = cell.ground ? lightPaint(cell.ground) : 'none';
    const lines = linesOf(cell);
    const align = cell.align ?? 'start';
    const room = align === 'end' ? asideWidth : 0;
    const at = { start: left + pad, middle: left + width / 2, end: left + width - pad - room }[align];
    const first = y0 + (height - lines.length * leading) / 2 + 11.5;
    const style = { size, anchor: align, weight: cell.weight ?? 400, paint: cell.paint ?? 'ink' } as const;
    return [
      ...(cell.ground || boxed
        ? [`<rect ${box} fill="${ground}"${boxed ? ` stroke="${lightPaint('rule')}"` : ''}/>`]
        : []),
      ...(boxed
        ? []
        : [
            `<line x1="${round(left)}" x2="${round(left + width)}" y1="${round(y0 + height)}" y2="${round(y0 + height)}" stroke="${lightPaint('grid')}"/>`,
          ]),
      ...lines.map((text, index) => svgText({ x: at, y: first + index * leading, text, ...style })),
      ...(cell.aside
        ? [
            svgText({
              x: left + width - pad,
              y: first,
              text: cell.aside,
              size: cellType.aside,
              anchor: 'end',
              paint: 'ink-2',
            }),
          ]
        : []),
    ];
  });
  // Edges lie over the lines of the neighbours.
  const edges = cells.flatMap((cell) => {
    if (!cell.edge) return [];
    const left = x + sum(widths.slice(0, cell.column));
    const y0 = top(cell.row);
    return [
      `<rect x="${round(left)}" y="${round(y0)}" width="${round(widthOf(cell))}" height="${round(top(cell.row + 1) - y0)}" fill="none" stroke="${lightPaint(cell.edge)}" stroke-width="1.5"/>`,
    ];
  });
  return { marks: [...marks, ...edges].join('\n'), height: top(count) - y };
}

/** Width a column needs so that none of these texts wraps. */
export function widthFor(texts: readonly string[], size: number = cellType.size): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size))) * 1.05) + 2 * cellType.pad;
}
