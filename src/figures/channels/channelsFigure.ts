import { drawnFrom, type FigureParts } from '../figureParts.ts';
import { drawYearPanels } from '../panels/yearPanels.ts';
import { channelsSpec, channelsTable } from './channelsTable.ts';

export const channels: FigureParts = {
  make: drawnFrom(channelsTable, (table, width, context) =>
    drawYearPanels(table, channelsSpec(table, context.words), width, context),
  ),
  rows: 'years',
  slide: { kind: 'panels', spec: channelsSpec },
  finding: { of: 'fact', fact: 'disclosed' },
};
