import type { Collection } from '../../measures/collection.ts';
import { figureNote, type FigureTable } from '../../measures/figureTable.ts';
import { disclosureRowLabel } from '../../report/disclosureItems.ts';
import { figureDefinitions, formSourceLabel } from '../../words/figureDefinitions.ts';
import { figureNames } from '../../words/figureNames.ts';
import { figureNotes } from '../../words/figureNotes.ts';
import type { FigureState } from '../figureState.ts';
import type { PanelsSpec } from '../panels/panelSpec.ts';
import { drawYearPanels } from '../panels/yearPanels.ts';
import { drawnFrom, type FigureParts } from '../figureParts.ts';
import { yearTable } from '../yearTable.ts';

const rows = ['licensing', 'penalties', 'compulsion'] as const;
const idOf = (row: (typeof rows)[number]) => `disclosure.${row}.decisions`;
const labelOf = (row: (typeof rows)[number]) => disclosureRowLabel(row);

/** Decisions on licences, penalties and compulsion, a scale of its own for each. */
export function decisionsTable(collection: Collection, state: FigureState): FigureTable {
  return yearTable(collection, state, {
    figure: 'decisions',
    what: figureNames.decisions,
    definition: figureDefinitions.decisions,
    unit: { zh: '件', en: 'decisions' },
    source: formSourceLabel,
    columns: rows.map((row) => {
      return { measure: idOf(row), label: labelOf(row) };
    }),
    notes: [figureNote('own-scales', figureNotes.ownScales)],
  });
}

export const decisionsSpec: PanelsSpec = {
  sections: [
    {
      heading: null,
      shared: false,
      panels: rows.map((row) => ({ key: row, title: labelOf(row), columns: [idOf(row)] })),
    },
  ],
  plotHeight: 110,
  across: 3,
};

export const decisions: FigureParts = {
  make: drawnFrom(decisionsTable, (table, width, context) =>
    drawYearPanels(table, decisionsSpec, width, context),
  ),
  rows: 'years',
  slide: { kind: 'panels', spec: () => decisionsSpec },
  finding: { of: 'measures', measures: rows.map(idOf) },
};
