import { drawnFrom, type FigureParts } from '../figureParts.ts';
import { drawYearPanels } from '../panels/yearPanels.ts';
import { outcomesSpec, outcomesTable } from './outcomesTable.ts';

export const outcomes: FigureParts = {
  make: drawnFrom(outcomesTable, (table, width, context) =>
    drawYearPanels(table, outcomesSpec, width, context),
  ),
  rows: 'years',
  slide: { kind: 'panels', spec: () => outcomesSpec },
  finding: { of: 'fact', fact: 'outcome' },
  scales: true,
};
