import { drawnFrom, type FigureParts } from '../figureParts.ts';
import { drawDocuments } from './documentsDrawing.ts';
import { documentKey, documentsTable } from './documentsTable.ts';

export const documents: FigureParts = {
  make: drawnFrom(documentsTable, drawDocuments),
  rows: 'years',
  slide: { kind: 'documents' },
  finding: {
    of: 'measures',
    measures: [documentKey('normativeDocuments', 'inForce'), documentKey('normativeDocuments', 'issued')],
  },
};
