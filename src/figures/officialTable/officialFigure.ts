import type { FigureParts } from '../figureParts.ts';
import { officialTable } from './officialTable.ts';

/** The tables of the form as they are printed: shown as tables, and no chart of them is drawn. */
export const official: FigureParts = {
  make: (collection, state, words) => ({
    table: officialTable(collection, state, words),
    draw: (width) => ({ width, height: 0, stops: [], marks: [] }),
  }),
  rows: 'items',
  slide: { kind: 'form' },
  finding: { of: 'checks' },
  view: () => import('./OfficialTableFigure.svelte'),
};
