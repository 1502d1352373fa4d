import { type Absence, absentMark } from '../../chart/absentMark.ts';
import { breakMarks } from '../../chart/axisMarks.ts';
import type { Mark } from '../../chart/marks.ts';
import type { MarkColour } from '../../measures/figureTable.ts';
import type { Words } from '../../words/words.ts';

export interface HeatCell {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** 1–5 from light to dark, 0 for an exact zero, `null` for no colour. */
  readonly level: HeatLevel | null;
  readonly open: boolean;
  readonly text: string;
  readonly absence: Absence | null;
}

/** Where everything of the table of tones stands. */
export interface HeatGeometry {
  readonly cell: { readonly width: number; readonly height: number };
  readonly rows: readonly {
    readonly key: string;
    readonly y: number;
    readonly name: string;
    readonly colour: MarkColour | null;
  }[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly headY: number;
  readonly cells: readonly HeatCell[];
  /** Where the forms change their meaning; `null` where they do not. */
  readonly breakX: number | null;
  readonly bottom: number;
  readonly scale: readonly {
    readonly level: HeatLevel;
    readonly x: number;
    readonly text: string;
    readonly width: number;
  }[];
}

/** Tones from light to dark, 0 for an exact zero. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** Agencies by years in tones, as marks; the scale stands above. */
export function heatMarks(drawn: HeatGeometry, words: Words): readonly Mark[] {
  const { scale, years, headY, rows, cells } = drawn;
  return [
    ...scale.flatMap(({ level, x, width, text }): readonly Mark[] => [
      level === 0
        ? { mark: 'rect', x: x + 0.5, y: 0.5, width: width - 3, height: 7, fill: 'surface', stroke: 'axis' }
        : { mark: 'rect', x, y: 0, width: width - 2, height: 8, fill: `heat-${level}` },
      { mark: 'text', x, y: 21, size: 11, fill: 'ink-2', text },
    ]),
    ...years.map(({ x, text }): Mark => ({
      mark: 'text',
      x,
      y: headY,
      anchor: 'middle',
      fill: 'ink-2',
      text,
    })),
    ...rows.flatMap(({ y, name, colour }): readonly Mark[] => [
      ...(colour ? [{ mark: 'rect', x: 0, y: y - 8, width: 4, height: 16, fill: colour } as const] : []),
      { mark: 'text', x: 8, y: y + 4.5, size: 13, weight: colour ? 600 : 400, text: name },
    ]),
    ...cells.flatMap((cell) => oneCell(drawn, cell)),
    ...(drawn.breakX === null ? [] : breakMarks(drawn.breakX, headY - 22, drawn.bottom, words.figure.break)),
  ];
}

function oneCell({ cell: { width, height } }: HeatGeometry, cell: HeatCell): readonly Mark[] {
  const { x, y, level, open, absence, text } = cell;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const box = { mark: 'rect', x, y, width, height } as const;
  const ink = level === null ? 'ink-2' : level >= 4 ? 'heat-ink' : 'ink';
  return [
    ...(level === null
      ? []
      : [
          level === 0
            ? ({ ...box, fill: 'surface', stroke: 'grid' } as const)
            : ({ ...box, fill: `heat-${level}` } as const),
        ]),
    ...(open
      ? [
          {
            mark: 'path',
            d: 'M-9 0h9v9z',
            x: x + width,
            y,
            fill: 'surface',
            stroke: 'ink-2',
            strokeWidth: 0.75,
            key: 'open',
          } as const,
        ]
      : []),
    ...(absence
      ? [absentMark(absence, middle.x, middle.y)]
      : text
        ? [{ mark: 'text', x: middle.x, y: middle.y + 4, anchor: 'middle', fill: ink, text } as const]
        : []),
  ];
}
