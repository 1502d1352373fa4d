import { drawnColumns, type FigureTable } from '../measures/figureTable.ts';
import type { MeasuredState } from '../measures/measured.ts';

/** States whose marks a reader has to be told; a number and a zero speak for themselves. */
export const markedStates = [
  'approximate',
  'atLeast',
  'blank',
  'notMentioned',
  'notApplicable',
  'unreadable',
  'notInForm',
  'notReported',
  'unpublished',
  'notAwaited',
  'undefined',
] as const satisfies readonly MeasuredState[];
export type MarkState = (typeof markedStates)[number];

/** Only the marks this figure has; a key of absent marks would be noise. */
export function markStates(table: FigureTable): readonly MarkState[] {
  const found = new Set(drawnColumns(table).rows.flatMap((row) => row.cells.map((cell) => cell.state)));
  return markedStates.filter((state) => found.has(state));
}
