import { absentMark } from '../../chart/absentMark.ts';
import { breakMarks, valueGrid, yearAxis } from '../../chart/axisMarks.ts';
import { barMarks } from '../../chart/barMarks.ts';
import type { Mark } from '../../chart/marks.ts';
import { textWidth } from '../../chart/textWidth.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import type { Words } from '../../words/words.ts';
import { columnOf } from '../tableCells.ts';
import type { DrawnColumn } from './columnStack.ts';
import type { PanelsSpec } from './panelSpec.ts';
import type { EndName, TopName } from './partNames.ts';

export interface DrawnPanel {
  readonly key: string;
  readonly title: string;
  /** Size of the figures at the heads of the columns. */
  readonly textSize: number;
  readonly x: number;
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly base: number;
  readonly step: number;
  readonly columns: readonly DrawnColumn[];
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly label: string }[];
  readonly breakX: number | null;
  /** Names of the stack's parts beside the last column. */
  readonly names: readonly EndName[];
}

/** Where everything of the panels stands. */
export interface PanelsGeometry {
  readonly headings: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly panels: readonly DrawnPanel[];
  readonly spec: PanelsSpec;
  readonly table: FigureTable;
  /** Names of the parts once above all panels. */
  readonly topNames: readonly TopName[];
}

/** Over the figures at the heads of columns, for the words at the break. */
export const breakRoom = 11;
/** A printed total over the sum of its parts. */
export const againstSize = 11;
/** An open end over nothing is still seen. */
const leastOpen = 5;

/** Small charts of columns over years, as marks. */
export function panelMarks(drawn: PanelsGeometry, words: Words): readonly Mark[] {
  const { topNames, headings, panels } = drawn;
  /** The break is named once, where it is first seen. */
  const named = panels.findIndex((panel) => panel.breakX !== null);
  return [
    ...topNames.flatMap(({ key, text, x, y }): readonly Mark[] => [
      ...barMarks({ x, y: y - 10, width: 12, height: 11, ...lookOf(drawn, key) }),
      { mark: 'text', x: x + 18, y, fill: 'ink-2', text },
    ]),
    ...headings.map(({ x, y, text }): Mark => ({
      ...{ mark: 'text', x, y, text, size: 13, weight: 600, fill: 'ink-2' },
    })),
    ...panels.map((panel, p): Mark => ({
      mark: 'group',
      key: `panel ${panel.key}`,
      marks: onePanel(drawn, panel, p === named ? words.figure.break : '', words),
    })),
  ];
}

function lookOf({ table, spec }: PanelsGeometry, key: string) {
  return {
    fill: columnOf(table, key)?.colour ?? 'accent',
    hollow: spec.hollow?.includes(key) ?? false,
  } as const;
}

function onePanel(
  drawn: PanelsGeometry,
  panel: DrawnPanel,
  breakText: string,
  words: Words,
): readonly Mark[] {
  const { x, y, x0, x1, top, base, step, columns, breakX, title } = panel;
  return [
    ...(title ? [{ mark: 'text', x, y: y + 13, size: 13, weight: 600, text: title } as const] : []),
    ...valueGrid(panel.ticks, { x0, x1 }),
    ...(breakX === null ? [] : breakMarks(breakX, top - 16 - breakRoom, base, breakText)),
    ...columns.map((column): Mark => ({
      mark: 'group',
      key: `year ${column.year}`,
      marks: oneColumn(drawn, panel, column),
    })),
    ...gapLabels(
      columns.map(({ x: left, width, stack }) => ({
        x: left + width / 2,
        missing: stack.absences.includes('notReported'),
      })),
      { step, y: base - 20, text: words.measured.gap },
    ),
    ...yearAxis(
      columns.map((column) => ({ year: column.year, x: column.x + column.width / 2 })),
      { y: base, x0, x1, step },
    ),
    ...panel.names.flatMap(({ key, text, y: at, from }): readonly Mark[] => {
      const edge = x1 - (step - 40 > 0 ? (step - Math.min(step * 0.68, 40)) / 2 : 4) + 2;
      const stroke = lookOf(drawn, key).fill;
      return [
        ...(from === null ? [] : [{ mark: 'line', x1: edge, x2: x1 + 6, y1: from, y2: at, stroke } as const]),
        { mark: 'text', x: x1 + 10, y: at + 4, fill: 'ink', text },
      ];
    }),
  ];
}

function oneColumn(
  drawn: PanelsGeometry,
  { textSize }: DrawnPanel,
  { x, width, stack, text, against, isZero }: DrawnColumn,
): readonly Mark[] {
  const middle = x + width / 2;
  const bars = stack.parts.flatMap((part) => {
    if (part.height <= 0 && !part.open) return [];
    const isFlat = part.height <= 0;
    return barMarks({
      ...{ x, width, ...lookOf(drawn, part.key), open: part.open ? 'top' : null },
      y: isFlat ? part.y - leastOpen : part.y,
      // A hair between the parts of a stack.
      height: isFlat ? leastOpen : Math.max(part.height - (part.y > stack.top ? 1 : 0), 0.5),
    });
  });
  const absences = stack.absences.map((absence, index) =>
    absentMark(absence, middle + index * 13, stack.top - 9),
  );
  if (against.length > 0)
    return [
      ...bars,
      ...against.map((line, index): Mark => ({
        ...{ mark: 'text', x: middle, anchor: 'middle', size: againstSize, fill: 'error', text: line },
        y: stack.top - 5 - (against.length - 1 - index) * (againstSize + 2),
      })),
    ];
  const fill = isZero ? 'ink-3' : 'ink';
  const head: Mark = {
    mark: 'text',
    x: middle,
    y: stack.top - 5,
    anchor: 'middle',
    size: textSize,
    fill,
    text,
  };
  return [...bars, ...absences, ...(text && stack.absences.length === 0 ? [head] : [])];
}

const gapSize = 11;

/**
 * What the marks of missing reports mean, once over each run of neighbouring years and only where the run is wide
 * enough for it; elsewhere the mark stands alone and the figure's notes explain it. Lengths are pixels.
 */
function gapLabels(
  years: readonly { readonly x: number; readonly missing: boolean }[],
  { step, y, text }: { readonly step: number; readonly y: number; readonly text: string },
): readonly Mark[] {
  const runs: { from: number; to: number }[] = [];
  years.forEach(({ x, missing }, index) => {
    if (!missing) return;
    const last = runs.at(-1);
    if (last && years[index - 1]?.missing) last.to = x;
    else runs.push({ from: x, to: x });
  });
  const needed = textWidth(text, gapSize) + 4;
  return runs
    .filter(({ from, to }) => to - from + step >= needed)
    .map(({ from, to }): Mark => ({
      ...{ mark: 'text', x: (from + to) / 2, y, anchor: 'middle', size: gapSize, fill: 'ink-3', text },
    }));
}
