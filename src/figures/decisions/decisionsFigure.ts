import type { Words } from '../../words/words.ts';
import type { Collection } from '../../measures/collection.ts';
import { figureNote, type FigureTable } from '../../measures/figureTable.ts';
import { disclosureRowLabel } from '../../report/disclosureItems.ts';
import type { FigureState } from '../figureState.ts';
import type { PanelsSpec } from '../panels/panelSpec.ts';
import { drawYearPanels } from '../panels/yearPanels.ts';
import { drawnFrom, type FigureParts } from '../figureParts.ts';
import { yearTable } from '../yearTable.ts';

const rows = ['licensing', 'penalties', 'compulsion'] as const;
const idOf = (row: (typeof rows)[number]) => `disclosure.${row}.decisions`;
const labelOf = (row: (typeof rows)[number], { format }: Words) => format.term(disclosureRowLabel(row));

/** Decisions on licences, penalties and compulsion, a scale of its own for each. */
export function decisionsTable(collection: Collection, state: FigureState, words: Words): FigureTable {
  return yearTable(collection, state, words, {
    figure: 'decisions',
    what: words.figures.names.decisions,
    definition: words.figures.definitions.decisions,
    unit: words.figures.units.decisions,
    source: words.figures.formSource,
    columns: rows.map((row) => ({ measure: idOf(row), label: labelOf(row, words) })),
    notes: [figureNote('own-scales', words.notes.ownScales)],
  });
}

const decisionsSpec = (_: FigureTable, words: Words): PanelsSpec => ({
  sections: [
    {
      heading: null,
      shared: false,
      panels: rows.map((row) => ({ key: row, title: labelOf(row, words), columns: [idOf(row)] })),
    },
  ],
  plotHeight: 110,
  across: 3,
});

export const decisions: FigureParts = {
  make: drawnFrom(decisionsTable, (table, width, context) =>
    drawYearPanels(table, decisionsSpec(table, context.words), width, context),
  ),
  rows: 'years',
  slide: { kind: 'panels', spec: decisionsSpec },
  finding: { of: 'measures', measures: rows.map(idOf) },
};
