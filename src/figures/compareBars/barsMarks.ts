import { type Absence, absentMark } from '../../chart/absentMark.ts';
import { barMarks } from '../../chart/barMarks.ts';
import type { Mark } from '../../chart/marks.ts';
import type { MarkColour } from '../../measures/figureTable.ts';

export interface DrawnBar {
  readonly key: string;
  readonly y: number;
  readonly rank: string;
  readonly name: string;
  readonly colour: MarkColour;
  readonly picked: boolean;
  /** End of the bar, `null` where no bar may stand. */
  readonly x: number | null;
  readonly open: boolean;
  /** The year before, a hollow mark; `null` for none. */
  readonly before: number | null;
  readonly text: string;
  readonly ratio: string;
  readonly absence: Absence | null;
}

/** Where everything of the ranked rows stands. */
export interface BarsGeometry {
  readonly x0: number;
  readonly nameX: number;
  readonly isRate: boolean;
  readonly rows: readonly DrawnBar[];
  /** The scale of rates, above the rows. */
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly bottom: number;
  readonly groups: readonly { readonly text: string; readonly y: number }[];
}

const barHeight = 12;

/** Ranked rows, as marks: bars of counts, dots of rates. */
export function barsMarks(drawn: BarsGeometry): readonly Mark[] {
  return [
    ...drawn.ticks.flatMap(({ x, text }): readonly Mark[] => [
      { mark: 'line', x1: x, x2: x, y1: 18, y2: drawn.bottom, stroke: 'grid' },
      { mark: 'text', x, y: 12, anchor: 'middle', size: 11, fill: 'ink-2', text },
    ]),
    ...drawn.groups.map(({ y, text }): Mark => ({ mark: 'text', x: 0, y, fill: 'ink-2', weight: 600, text })),
    ...drawn.rows.map((row): Mark => ({
      mark: 'group',
      key: `agency ${row.key}`,
      marks: oneRow(drawn, row),
    })),
  ];
}

function oneRow({ x0, nameX, isRate }: BarsGeometry, row: DrawnBar): readonly Mark[] {
  const { y, x, before, absence, text, ratio } = row;
  const middle = y + 12;
  const aside = { text: ratio, gap: text ? 6 : 0, size: 11, fill: 'ink-2' } as const;
  return [
    { mark: 'line', x1: x0, x2: x0, y1: y, y2: y + 24, stroke: 'axis' },
    { mark: 'text', x: nameX - 8, y: middle + 4, anchor: 'end', fill: 'ink-3', text: row.rank },
    { mark: 'text', x: nameX, y: middle + 4.5, size: 13, weight: row.picked ? 600 : 400, text: row.name },
    ...(x === null ? [] : isRate ? dot(row, x0, x, middle) : bar(row, x0, x, middle)),
    ...(before === null
      ? []
      : [
          {
            mark: 'circle',
            x: before,
            y: middle,
            r: 4,
            fill: 'surface',
            fillOpacity: 0.85,
            stroke: 'ink-2',
            strokeWidth: 1.5,
            key: 'before',
          } as const,
        ]),
    ...(absence ? [absentMark(absence, x0 + 10, middle)] : []),
    {
      ...{ mark: 'text', x: x0 - 12, y: middle + 4, anchor: 'end', fill: absence ? 'ink-2' : 'ink', text },
      aside: ratio ? aside : undefined,
    },
  ];
}

function bar({ colour, open }: DrawnBar, x0: number, x: number, middle: number): readonly Mark[] {
  const width = Math.max(x - x0, open ? 5 : 1);
  const box = { x: x0, y: middle - barHeight / 2, width, height: barHeight };
  return barMarks({ ...box, fill: colour, open: open ? 'right' : null });
}

function dot({ colour, open, before }: DrawnBar, x0: number, x: number, middle: number): readonly Mark[] {
  const across = { mark: 'line', x2: x, y1: middle, y2: middle } as const;
  return [
    { ...across, x1: x0, stroke: 'grid' },
    ...(before === null ? [] : [{ ...across, x1: before, stroke: colour }]),
    {
      ...{ mark: 'circle', x, y: middle, r: 5, fill: open ? 'surface' : colour },
      ...{ stroke: colour, strokeWidth: 1.5 },
    },
  ];
}
