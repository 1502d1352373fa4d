import type { Words } from '../../words/words.ts';
import type { Collection } from '../../measures/collection.ts';
import type { FigureTable, MarkColour } from '../../measures/figureTable.ts';
import { disclosureColumnEntries, disclosureRowLabel } from '../../report/disclosureItems.ts';
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
export function documentsTable(collection: Collection, state: FigureState, words: Words): FigureTable {
  const { term } = words.format;
  const { documents } = words.figures;
  return yearTable(collection, state, words, {
    figure: 'documents',
    what: words.figures.names.documents,
    definition: words.figures.definitions.documents,
    unit: term(disclosureColumnEntries.inForce.unit),
    source: words.figures.formSource,
    columns: documentKinds.flatMap((kind) =>
      documentFlows.map((column) => ({
        measure: documentKey(kind, column),
        short: documents[column],
        colour: colours[column],
        label: words.figure.partOf(term(disclosureRowLabel(kind)), documents[column]),
      })),
    ),
  });
}
