import { bothWords } from '../../words/bothWords.ts';
import { channelsSpec, channelsTable } from '../../figures/channels.ts';
import { compareBarsTable } from '../../figures/compareBars.ts';
import { compareHeatTable } from '../../figures/compareHeat.ts';
import { compareLinesTable } from '../../figures/compareLines.ts';
import { compareMultiplesSpec, compareMultiplesTable } from '../../figures/compareMultiples.ts';
import { decisionsSpec, decisionsTable } from '../../figures/decisions.ts';
import { disputesSpec, disputesTable } from '../../figures/disputes.ts';
import { documentsTable } from '../../figures/documents.ts';
import { feesSpec, feesTable } from '../../figures/fees.ts';
import type { FigureId } from '../../figures/figureIds.ts';
import { filingTable } from '../../figures/filingGrid.ts';
import { officialTable } from '../../figures/officialTable/officialTable.ts';
import { outcomesSpec, outcomesTable } from '../../figures/outcomes.ts';
import { requestFlowTable } from '../../figures/requestFlow.ts';
import { notesIn, type FigureTable } from '../../measures/figureTable.ts';
import { alikeTold, breakTold, cutTold } from '../../words/toldWords.ts';
import type { BriefingAsked } from '../briefingAsked.ts';
import { formTables } from '../formTables.ts';
import { barBodies, mostBars } from './barBodies.ts';
import type { FigureBody } from './deck.ts';
import { documentBody } from './documentBody.ts';
import { flowBody } from './flowBody.ts';
import { lineBody } from './lineBody.ts';
import { panelBodies } from './panelBodies.ts';
import { filingBody, formBody, heatBody } from './tableBodies.ts';

/** A figure as native bodies, with the table it is made from and what else must be said in words. */
export interface FigureBodies {
  readonly table: FigureTable;
  readonly bodies: readonly FigureBody[];
  /** Whether the bodies are tables that write every state themselves. */
  readonly written: boolean;
  /** What is said beside the table's own notes. */
  readonly told: readonly string[];
}

export function figureBodies(id: FigureId, asked: BriefingAsked): FigureBodies {
  return makers[id](asked);
}

const makers: Record<FigureId, (asked: BriefingAsked) => FigureBodies> = {
  channels: ({ collection, state, language }) => {
    const table = channelsTable(collection, state);
    return drawn(table, panelBodies(table, channelsSpec(table), language));
  },
  outcomes: ({ collection, state, language }) => {
    const table = outcomesTable(collection, state);
    return drawn(table, panelBodies(table, outcomesSpec, language));
  },
  disputes: ({ collection, state, language }) => {
    const table = disputesTable(collection, state);
    return drawn(table, panelBodies(table, disputesSpec, language));
  },
  decisions: ({ collection, state, language }) => {
    const table = decisionsTable(collection, state);
    return drawn(table, panelBodies(table, decisionsSpec, language));
  },
  fees: ({ collection, state, language }) => {
    const table = feesTable(collection, state);
    return drawn(table, panelBodies(table, feesSpec, language), breakSaid(table.breakBefore, language));
  },
  documents: ({ collection, state, language }) => {
    const table = documentsTable(collection, state);
    return drawn(table, [documentBody(table, language)], breakSaid(table.breakBefore, language));
  },
  'request-flow': ({ collection, state, language }) => {
    const table = requestFlowTable(collection, state);
    return drawn(table, [flowBody(table, language)]);
  },
  'compare-bars': ({ collection, state, language }) => {
    const table = compareBarsTable(collection, state);
    const cut = table.rows.length > mostBars ? [cutTold(mostBars, table.rows.length)[language]] : [];
    return drawn(table, barBodies(table, state, language), cut);
  },
  'compare-lines': ({ collection, state, language }) => {
    const table = compareLinesTable(collection, state);
    const body = lineBody(table, state, language);
    const alike = body.charts.some(({ legend }) => legend) ? [] : [alikeTold[language]];
    return drawn(table, [body], [...alike, ...breakSaid(table.breakBefore, language)]);
  },
  'compare-multiples': ({ collection, state, language }) => {
    const table = compareMultiplesTable(collection, state);
    return drawn(table, panelBodies(table, compareMultiplesSpec(table), language));
  },
  'compare-heat': ({ collection, state, language }) => {
    const table = compareHeatTable(collection, state);
    return { ...drawn(table, [heatBody(table, language)]), written: true };
  },
  'filing-grid': ({ collection, state, language }) => {
    const table = filingTable(collection, state);
    return { ...drawn(table, [filingBody(table, language)]), written: true };
  },
  'official-table': (asked) => {
    const { tables, errors } = formTables(asked);
    return {
      table: officialTable(asked.collection, asked.state),
      bodies: tables.map(formBody),
      written: true,
      told: errors.map(({ text }) => `▲ ${bothWords[asked.language].sayFinding(text)}`),
    };
  },
};

function drawn(
  table: FigureTable,
  bodies: readonly FigureBody[],
  told: readonly string[] = [],
): FigureBodies {
  // What is said of a drawing alone is not said here.
  return { table: { ...table, notes: notesIn(table, 'slide') }, bodies, written: false, told };
}

function breakSaid(year: number | null, language: BriefingAsked['language']): readonly string[] {
  return year === null ? [] : [breakTold(year)[language]];
}
