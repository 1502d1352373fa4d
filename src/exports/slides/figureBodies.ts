import type { Figure } from '../../figures/figureList.ts';
import { filingTable } from '../../figures/filingGrid/filingTable.ts';
import { drawnColumns, notesIn, type FigureTable } from '../../measures/figureTable.ts';
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

/** The bodies of a figure, by the kind of slide it says it becomes. */
export function figureBodies({ slide, make }: Figure, asked: BriefingAsked): FigureBodies {
  const { collection, words } = asked;
  // A native chart has no switch; shares would stand beside a total that is a count.
  const state = { ...asked.state, scale: 'count' } as const;
  const made = make(collection, state, words).table;
  // What is said of a drawing alone is not said here, and what is written beside it is no series.
  const table = { ...drawnColumns(made), notes: notesIn(made, 'slide') };
  const said = table.breakBefore === null ? [] : [words.stateNotes.break(table.breakBefore)];
  const charts = (bodies: readonly FigureBody[], told = said): FigureBodies => {
    return { table, bodies, written: false, told };
  };
  const tables = (bodies: readonly FigureBody[], told: readonly string[] = []): FigureBodies => {
    return { table, bodies, written: true, told };
  };
  switch (slide.kind) {
    case 'panels':
      return charts(panelBodies(table, slide.spec(table, words), words));
    case 'documents':
      return charts([documentBody(table, words)]);
    case 'flow':
      return charts([flowBody(table, words)]);
    case 'bars':
      return charts(
        barBodies(table, state, words),
        table.rows.length > mostBars ? [words.stateNotes.cut(mostBars, table.rows.length)] : [],
      );
    case 'lines': {
      const body = lineBody(table, state, words);
      const alike = body.charts.some(({ legend }) => legend) ? [] : [words.stateNotes.alike];
      return charts([body], [...alike, ...said]);
    }
    case 'heat':
      return tables([heatBody(table, words)]);
    case 'filing':
      return tables([filingBody(filingTable(collection, state, words), words)]);
    case 'form': {
      const form = formTables(asked);
      return tables(
        form.tables.map(formBody),
        form.errors.map(({ text }) => `▲ ${words.sayFinding(text)}`),
      );
    }
  }
}
