import { type Absence, absentMark } from '../../chart/absentMark.ts';
import { breakMarks } from '../../chart/axisMarks.ts';
import { lineMarks } from '../../chart/lineMarks.ts';
import type { Mark } from '../../chart/marks.ts';
import type { MarkColour } from '../../measures/figureTable.ts';
import type { Words } from '../../words/words.ts';

/** An agency at one of the two years. */
export interface SlopeEnd {
  readonly key: string;
  /** Its point; level with others of the same rank. */
  readonly y: number;
  /** Its words, which never lie on others'. */
  readonly labelY: number;
  readonly name: string;
  readonly value: string;
  readonly ratio: string;
  /** Empty where it has none. */
  readonly rank: string;
  readonly open: boolean;
  readonly absence: Absence | null;
  readonly isPicked: boolean;
}

export interface SlopeSide {
  readonly year: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly ends: readonly SlopeEnd[];
}

export interface SlopeGeometry {
  readonly sides: readonly SlopeSide[];
  /** Context first, so that the picked lie on top. */
  readonly lines: readonly {
    readonly key: string;
    readonly stroke: MarkColour;
    readonly index: number | null;
    readonly ends: readonly (SlopeEnd | undefined)[];
    readonly isJoined: boolean;
  }[];
  /** Where those begin that have no rank; `null` where all have one. */
  readonly apartY: number | null;
  readonly bottom: number;
  readonly breakX: number | null;
}

/** Ranks of two years with what joins them, as marks. */
export function slopeMarks(drawn: SlopeGeometry, words: Words): readonly Mark[] {
  const { sides, lines, apartY, bottom, breakX } = drawn;
  const axisEnd = apartY === null ? bottom : apartY - 22;
  return [
    ...sides.flatMap(({ x, year }): readonly Mark[] => [
      { mark: 'text', x, y: 14, anchor: 'middle', size: 13, weight: 600, text: year },
      { mark: 'line', x1: x, x2: x, y1: 24, y2: Math.max(24, axisEnd), stroke: 'axis' },
    ]),
    ...(breakX === null ? [] : breakMarks(breakX, 24, bottom, words.figure.break)),
    ...(apartY === null
      ? []
      : [{ mark: 'text', x: 0, y: apartY, fill: 'ink-2', weight: 600, text: words.figure.apart } as const]),
    ...lines.map(({ key, stroke, index, ends, isJoined }): Mark => ({
      mark: 'group',
      key: `agency ${key}`,
      marks: lineMarks({
        ...{ stroke, index },
        points: sides.map(({ x }, s) => {
          const end = ends[s];
          const y = end && end.rank !== '' ? end.y : null;
          return { x, y, joinsPrevious: s > 0 && isJoined, open: end?.open ?? false };
        }),
      }),
    })),
    ...sides.flatMap((side) => side.ends.flatMap((end) => endMarks(side, end))),
  ];
}

/** The words at one end: rank beside the axis, then name and figure; a thin line leads to a point they stand off. */
function endMarks({ x, anchor }: SlopeSide, end: SlopeEnd): readonly Mark[] {
  const { y, labelY, name, value, ratio, rank, absence, isPicked } = end;
  const out = anchor === 'end' ? -1 : 1;
  const line = labelY + 4;
  const text = [name, value].filter((part) => part !== '').join(' ');
  return [
    ...(Math.abs(labelY - y) > 2
      ? [{ mark: 'line', x1: x + 4 * out, x2: x + 11 * out, y1: y, y2: labelY, stroke: 'grid' } as const]
      : []),
    ...(absence ? [absentMark(absence, x, labelY)] : []),
    { mark: 'text', x: x + 13 * out, y: line, anchor, size: 11, fill: 'ink-3', text: rank },
    {
      ...{ mark: 'text', x: x + 34 * out, y: line, anchor, text },
      ...{ weight: isPicked ? 600 : 400, fill: isPicked ? 'ink' : 'ink-2' },
      aside: ratio ? { text: ratio, gap: 5, size: 11, fill: 'ink-3' } : undefined,
    },
  ];
}
