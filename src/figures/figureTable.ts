import type { Collection } from '../measures/collection.ts';
import type { FigureTable } from '../measures/figureTable.ts';
import { channelsTable } from './channels.ts';
import { compareBarsTable } from './compareBars.ts';
import { compareHeatTable } from './compareHeat.ts';
import { compareLinesTable } from './compareLines.ts';
import { compareMultiplesTable } from './compareMultiples.ts';
import { decisionsTable } from './decisions.ts';
import { disputesTable } from './disputes.ts';
import { documentsTable } from './documents.ts';
import { feesTable } from './fees.ts';
import type { FigureId } from './figureIds.ts';
import type { FigureState } from './figureState.ts';
import { filingTable } from './filingGrid.ts';
import { officialTable } from './officialTable/officialTable.ts';
import { outcomesTable } from './outcomes.ts';
import { requestFlowTable } from './requestFlow.ts';

const tables: Record<FigureId, (collection: Collection, state: FigureState) => FigureTable> = {
  channels: channelsTable,
  outcomes: (collection, state) => outcomesTable(collection, state, state.scale === 'share'),
  'request-flow': requestFlowTable,
  disputes: disputesTable,
  documents: documentsTable,
  decisions: decisionsTable,
  fees: feesTable,
  'compare-bars': compareBarsTable,
  'compare-lines': compareLinesTable,
  'compare-heat': compareHeatTable,
  'compare-multiples': compareMultiplesTable,
  'filing-grid': filingTable,
  'official-table': officialTable,
};

/** What a figure shows, without drawing it: the rows that every export writes. */
export function figureTable(id: FigureId, collection: Collection, state: FigureState): FigureTable {
  return tables[id](collection, state);
}
