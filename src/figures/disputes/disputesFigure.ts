import type { Words } from '../../words/words.ts';
import type { Collection } from '../../measures/collection.ts';
import type { FigureTable, MarkColour } from '../../measures/figureTable.ts';
import {
  disputeColumnLabels,
  disputeColumns,
  disputeGroupLabels,
  disputeGroups,
  type DisputeColumn,
  type DisputeGroup,
} from '../../report/lineItems.ts';
import { withContradictions } from '../contradictedTotal.ts';
import type { FigureState } from '../figureState.ts';
import type { PanelsSpec } from '../panels/panelSpec.ts';
import { drawYearPanels } from '../panels/yearPanels.ts';
import { drawnFrom, type FigureParts } from '../figureParts.ts';
import { yearTable } from '../yearTable.ts';

const idOf = (group: DisputeGroup, column: DisputeColumn) => `disputes.${group}.${column}`;
const colours: Record<DisputeColumn, MarkColour> = {
  upheld: 'dispute-upheld',
  corrected: 'dispute-corrected',
  otherResult: 'dispute-other',
  pending: 'dispute-pending',
  total: 'total',
};

/** Table 四 over the years: three ways to a dispute, four results and the printed total of each. */
export function disputesTable(collection: Collection, state: FigureState, words: Words): FigureTable {
  const { term } = words.format;
  const table = yearTable(collection, state, words, {
    figure: 'disputes',
    what: words.figures.names.disputes,
    definition: words.figures.definitions.disputes,
    unit: words.figures.units.cases,
    source: words.figures.formSource,
    columns: disputeGroups.flatMap((group) =>
      disputeColumns.map((column) => ({
        measure: idOf(group, column),
        short: term(disputeColumnLabels[column]),
        colour: colours[column],
        label: words.figure.partOf(term(disputeGroupLabels[group]), term(disputeColumnLabels[column])),
      })),
    ),
  });
  return withContradictions(
    table,
    disputeGroups.map((group) => ({
      total: idOf(group, 'total'),
      parts: disputeColumns.flatMap((column) => (column === 'total' ? [] : idOf(group, column))),
    })),
    words,
  );
}

const disputesSpec = (_: FigureTable, words: Words): PanelsSpec => ({
  sections: [
    {
      heading: null,
      shared: true,
      panels: disputeGroups.map((group) => ({
        key: group,
        title: words.format.term(disputeGroupLabels[group]),
        // Corrected stands on the baseline: it is what readers compare.
        columns: (['corrected', 'upheld', 'otherResult', 'pending'] as const).map((column) =>
          idOf(group, column),
        ),
        total: idOf(group, 'total'),
      })),
    },
  ],
  hollow: disputeGroups.map((group) => idOf(group, 'pending')),
  names: 'top',
  plotHeight: 120,
  across: 3,
  // The three ways to a dispute are read against each other, so they stand side by side where they can.
  yearWidth: 20,
});

export const disputes: FigureParts = {
  make: drawnFrom(disputesTable, (table, width, context) =>
    drawYearPanels(table, disputesSpec(table, context.words), width, context),
  ),
  rows: 'years',
  slide: { kind: 'panels', spec: disputesSpec },
  finding: { of: 'fact', fact: 'disputes' },
};
