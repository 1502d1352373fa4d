import { type Absence, absentMark } from '../../chart/absentMark.ts';
import { breakMarks, yearAxis } from '../../chart/axisMarks.ts';
import { barMarks } from '../../chart/barMarks.ts';
import type { Mark } from '../../chart/marks.ts';
import type { MarkColour } from '../../measures/figureTable.ts';
import type { Words } from '../../words/words.ts';
import type { DocumentColumn, DocumentKind } from './documentsTable.ts';

/** One bar of a year: stock above, issued upwards and repealed downwards from their own baseline. */
export interface DocumentBar {
  readonly key: string;
  readonly column: DocumentColumn;
  readonly colour: MarkColour;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly open: boolean;
  readonly absence: Absence | null;
  readonly text: string;
  readonly textY: number;
}

export interface DocumentPanel {
  readonly key: DocumentKind;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  readonly step: number;
  readonly bars: readonly DocumentBar[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Baselines of stock and of flows, and where the years stand. */
  readonly stockBase: number;
  readonly flowBase: number;
  readonly bottom: number;
  readonly breakX: number | null;
  readonly names: readonly { readonly key: DocumentColumn; readonly text: string; readonly y: number }[];
}

/** Stock and flows of both kinds of documents, as marks; the break is named once. */
export function documentMarks(panels: readonly DocumentPanel[], words: Words): readonly Mark[] {
  return panels.map((panel, p) => ({
    mark: 'group',
    key: `panel ${panel.key}`,
    marks: onePanel(panel, p === 0 ? words.figure.break : ''),
  }));
}

function onePanel(panel: DocumentPanel, breakText: string): readonly Mark[] {
  const { x, y, x0, x1, step, stockBase, flowBase, bottom, breakX } = panel;
  return [
    { mark: 'text', x, y: y + 13, size: 13, weight: 600, text: panel.title },
    ...(breakX === null ? [] : breakMarks(breakX, y + 22, stockBase, breakText)),
    ...[stockBase, flowBase].map((base): Mark => ({
      ...{ mark: 'line', x1: x0, x2: x1, y1: base, y2: base, stroke: 'axis' },
    })),
    ...panel.bars.flatMap(oneBar),
    ...panel.names.map((name): Mark => ({
      ...{ mark: 'text', x: x1 + 8, y: name.y, fill: 'ink-2', text: name.text },
    })),
    ...yearAxis(panel.years, { y: bottom, x0, x1, step }),
  ];
}

function oneBar({
  x,
  y,
  width,
  height,
  colour,
  open,
  absence,
  column,
  text,
  textY,
}: DocumentBar): readonly Mark[] {
  const middle = x + width / 2;
  if (absence) return [absentMark(absence, middle, column === 'repealed' ? y + 9 : y - 9)];
  return [
    ...(height > 0 ? barMarks({ x, y, width, height, fill: colour, open: open ? 'top' : null }) : []),
    { mark: 'text', x: middle, y: textY, anchor: 'middle', fill: height === 0 ? 'ink-3' : 'ink', text },
  ];
}
