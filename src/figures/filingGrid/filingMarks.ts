import type { Mark } from '../../chart/marks.ts';
import type { Filing } from '../../report/deadline.ts';

/** Where everything of the grid stands. */
export interface FilingGeometry {
  readonly rows: readonly { readonly key: string; readonly y: number; readonly name: string }[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly headY: number;
  readonly right: number;
  readonly rules: readonly number[];
  readonly cells: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly filing: Filing;
    /** By how many days it is late. */
    readonly sign: string;
  }[];
  readonly legend: readonly {
    readonly filing: Filing;
    readonly x: number;
    readonly y: number;
    readonly text: string;
  }[];
}

/** Agencies by years with how each filed, as marks; what they mean stands above. */
export function filingMarks(drawn: FilingGeometry): readonly Mark[] {
  const { legend, years, headY, rules, right, rows, cells } = drawn;
  return [
    ...legend.flatMap(({ filing, x, y, text }): readonly Mark[] => [
      filingMark(filing, x + 15, y, ''),
      { mark: 'text', x: x + 34, y: y + 4, fill: 'ink-2', text },
    ]),
    ...years.map(({ x, text }): Mark => ({
      mark: 'text',
      x,
      y: headY,
      anchor: 'middle',
      fill: 'ink-2',
      text,
    })),
    ...rules.map((y): Mark => ({ mark: 'line', x1: 0, x2: right, y1: y, y2: y, stroke: 'grid' })),
    ...rows.map(({ y, name }): Mark => ({ mark: 'text', x: 0, y: y + 4.5, size: 13, text: name })),
    ...cells.map(({ filing, x, y, sign }) => filingMark(filing, x, y, sign)),
  ];
}

const shapes: Record<Filing, readonly Mark[]> = {
  onTime: [
    { mark: 'circle', x: 0, y: 0, r: 5.5, fill: 'filed-on-time' },
    { mark: 'path', d: 'M-2.6 0.2L-0.7 2.2L2.8 -2', fill: 'none', stroke: 'surface', strokeWidth: 1.5 },
  ],
  late: [{ mark: 'path', d: 'M0 -7L7 0L0 7L-7 0Z', fill: 'filed-late' }],
  unknown: [{ mark: 'circle', x: 0, y: 0, r: 5, fill: 'none', stroke: 'filed-unknown', strokeWidth: 1.5 }],
  notReported: [{ mark: 'path', d: 'M-4 -4L4 4M-4 4L4 -4', stroke: 'ink-3' }],
  unpublished: [
    { mark: 'rect', x: -6, y: -6, width: 12, height: 12, fill: 'none', stroke: 'error', strokeWidth: 1.5 },
    { mark: 'path', d: 'M-3 -3L3 3M-3 3L3 -3', stroke: 'error', strokeWidth: 1.5 },
  ],
  notAwaited: [{ mark: 'circle', x: 0, y: 0, r: 1.5, fill: 'ink-3' }],
};

/** How one report was filed: a shape, and beside a late one its days where there is room. */
function filingMark(filing: Filing, x: number, y: number, sign: string): Mark {
  const words: readonly Mark[] = sign ? [{ mark: 'text', x: 11, y: 4, fill: 'ink-2', text: sign }] : [];
  const marks = [...shapes[filing], ...words];
  return { mark: 'group', key: `filing ${filing}`, x: sign ? x - 8 : x, y, marks };
}
