import { drawnFrom, type FigureParts } from '../figureParts.ts';
import { drawCompareBars } from './compareBarsDrawing.ts';
import { compareBarsTable } from './compareBarsTable.ts';

export const compareBars: FigureParts = {
  make: drawnFrom(compareBarsTable, drawCompareBars),
  rows: 'agencies',
  slide: { kind: 'bars' },
  finding: { of: 'spread' },
};
