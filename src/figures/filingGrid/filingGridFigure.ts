import { drawnFrom, type FigureParts } from '../figureParts.ts';
import { drawFilingGrid } from './filingDrawing.ts';
import { filingTable } from './filingTable.ts';

export const filingGrid: FigureParts = {
  make: drawnFrom(filingTable, drawFilingGrid),
  rows: 'agencies',
  slide: { kind: 'filing' },
  finding: { of: 'filing' },
  explained: 'itself',
};
