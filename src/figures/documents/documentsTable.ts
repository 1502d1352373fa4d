import type { Collection } from '../../measures/collection.ts';
import type { FigureTable, MarkColour } from '../../measures/figureTable.ts';
import { disclosureColumnEntries, disclosureRowLabel } from '../../report/disclosureItems.ts';
import { documentColumns } from '../../words/documentWords.ts';
import { figureDefinitions, formSourceLabel } from '../../words/figureDefinitions.ts';
import { figureNames } from '../../words/figureNames.ts';
import type { FigureState } from '../figureState.ts';
import { yearTable } from '../yearTable.ts';

export const documentKinds = ['rules', 'normativeDocuments'] as const;
export type DocumentKind = (typeof documentKinds)[number];
export const documentFlows = ['inForce', 'issued', 'repealed'] as const;
export type DocumentColumn = (typeof documentFlows)[number];

const colours: Record<DocumentColumn, MarkColour> = {
  inForce: 'total',
  issued: 'accent',
  repealed: 'outcome-unable',
};

export function documentKey(kind: DocumentKind, column: DocumentColumn): string {
  return `disclosure.${kind}.${column}`;
}

/** Rules and normative documents: what is in force at the end of each year, what was issued and repealed in it. */
export function documentsTable(collection: Collection, state: FigureState): FigureTable {
  return yearTable(collection, state, {
    figure: 'documents',
    what: figureNames.documents,
    definition: figureDefinitions.documents,
    unit: disclosureColumnEntries.inForce.unit,
    source: formSourceLabel,
    columns: documentKinds.flatMap((kind) =>
      documentFlows.map((column) => ({
        measure: documentKey(kind, column),
        short: documentColumns[column],
        colour: colours[column],
        label: {
          zh: `${disclosureRowLabel(kind).zh}·${documentColumns[column].zh}`,
          en: `${disclosureRowLabel(kind).en}: ${documentColumns[column].en}`,
        },
      })),
    ),
  });
}
