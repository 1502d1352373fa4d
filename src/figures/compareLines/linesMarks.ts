import { type Absence, absentMark } from '../../chart/absentMark.ts';
import { breakMarks, valueGrid, yearAxis } from '../../chart/axisMarks.ts';
import { type LinePoint, lineMarks, linePaths } from '../../chart/lineMarks.ts';
import type { Mark } from '../../chart/marks.ts';
import { shapePath } from '../../chart/shapes.ts';
import { textWidth } from '../../chart/textWidth.ts';
import type { MarkColour } from '../../measures/figureTable.ts';
import type { Words } from '../../words/words.ts';

export interface DrawnLine {
  readonly key: string;
  readonly stroke: MarkColour;
  /** Place among the picked, `null` for context. */
  readonly index: number | null;
  readonly points: readonly (LinePoint & { readonly open: boolean })[];
}

/** Where everything of the lines stands. */
export interface LinesGeometry {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly base: number;
  readonly step: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly label: string }[];
  /** Context first, so that the picked lie on top. */
  readonly lines: readonly DrawnLine[];
  readonly labels: readonly {
    readonly key: string;
    readonly text: string;
    readonly y: number;
    readonly from: number;
    readonly fromX: number;
    readonly fill: MarkColour;
    /** `null` for a line of context, which has no shape of its own. */
    readonly index: number | null;
  }[];
  readonly gaps: readonly { readonly key: string; readonly x: number; readonly absence: Absence }[];
  readonly breakX: number | null;
}

/** Lines over years with their names at their ends, as marks. */
export function linesMarks(drawn: LinesGeometry, words: Words): readonly Mark[] {
  const { ticks, x0, x1, top, base, step, years, lines, labels, breakX } = drawn;
  /** Agencies that lack the same year in the same way share one mark. */
  const gaps = [...new Map(drawn.gaps.map((gap) => [`${gap.x} ${gap.absence}`, gap])).values()];
  /** Beside its mark, short of the next year's; where it would not be, the key under the figure says it alone. */
  const isRoomy = step >= textWidth(words.measured.gap, 11) + 14;
  return [
    ...valueGrid(ticks, { x0, x1 }),
    ...(breakX === null ? [] : breakMarks(breakX, top - 8, base, words.figure.break)),
    ...yearAxis(years, { y: base, x0, x1, step }),
    ...agencyMarks(lines),
    ...gaps.flatMap(({ absence, x }): readonly Mark[] => [
      absentMark(absence, x, base - 9),
      ...(absence === 'notReported' && isRoomy
        ? [
            {
              mark: 'text',
              x: x + 8,
              y: base - 5,
              size: 11,
              fill: 'ink-3',
              text: words.measured.gap,
            } as const,
          ]
        : []),
    ]),
    ...labels.flatMap(({ text, y, from, fromX, fill, index }): readonly Mark[] => [
      {
        ...{ mark: 'line', x1: fromX + 7, y1: from, x2: x1, y2: y },
        ...{ stroke: fill, strokeWidth: 0.75, dash: '1 2' },
      },
      ...(index === null ? [] : [{ mark: 'path', d: shapePath(index, 36), x: x1 + 8, y, fill } as const]),
      { mark: 'text', x: x1 + (index === null ? 4 : 18), y: y + 4, text },
    ]),
  ];
}

/** So many lines of context nobody can tell apart: they are one mark. */
const manyLines = 300;

function agencyMarks(lines: readonly DrawnLine[]): readonly Mark[] {
  const one = (line: DrawnLine): Mark => ({
    mark: 'group',
    key: `agency ${line.key}`,
    marks: lineMarks(line),
  });
  const context = lines.filter(({ index }) => index === null);
  const [first] = context;
  if (!first || context.length < manyLines) return lines.map(one);
  const d = context.flatMap(({ points }) => linePaths(points)).join('');
  const dots = context.flatMap((line) => lineMarks(line).slice(1));
  return [
    {
      ...{ mark: 'group', fill: 'none', stroke: first.stroke, round: true },
      marks: [{ mark: 'path', d, strokeWidth: 1 }],
    },
    ...dots,
    ...lines.filter(({ index }) => index !== null).map(one),
  ];
}
