import { drawnFrom, type FigureParts } from '../figureParts.ts';
import { drawRequestFlow } from './requestFlowDrawing.ts';
import { requestFlowTable } from './requestFlowTable.ts';

export const requestFlow: FigureParts = {
  make: drawnFrom(requestFlowTable, drawRequestFlow),
  rows: 'items',
  slide: { kind: 'flow' },
  finding: { of: 'fact', fact: 'received' },
};
