import { drawnFrom, type FigureParts } from '../figureParts.ts';
import { drawCompareLines } from './compareLinesDrawing.ts';
import { compareLinesTable } from './compareLinesTable.ts';

export const compareLines: FigureParts = {
  make: drawnFrom(compareLinesTable, drawCompareLines),
  rows: 'agencies',
  slide: { kind: 'lines' },
  finding: { of: 'turns' },
};
