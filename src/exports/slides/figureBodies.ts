import { bothWords } from '../../words/bothWords.ts';
import type { Figure } from '../../figures/figureList.ts';
import { filingTable } from '../../figures/filingGrid/filingTable.ts';
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

/** The bodies of a figure, by the kind of slide it says it becomes. */
export function figureBodies({ slide, make }: Figure, asked: BriefingAsked): FigureBodies {
  const { collection, language } = asked;
  // A native chart has no switch; shares would stand beside a total that is a count.
  const state = { ...asked.state, scale: 'count' } as const;
  const made = make(collection, state).table;
  // What is said of a drawing alone is not said here.
  const table = { ...made, notes: notesIn(made, 'slide') };
  const said = table.breakBefore === null ? [] : [breakTold(table.breakBefore)[language]];
  const charts = (bodies: readonly FigureBody[], told = said): FigureBodies => {
    return { table, bodies, written: false, told };
  };
  const tables = (bodies: readonly FigureBody[], told: readonly string[] = []): FigureBodies => {
    return { table, bodies, written: true, told };
  };
  switch (slide.kind) {
    case 'panels':
      return charts(panelBodies(table, slide.spec(table), language));
    case 'documents':
      return charts([documentBody(table, language)]);
    case 'flow':
      return charts([flowBody(table, language)]);
    case 'bars':
      return charts(
        barBodies(table, state, language),
        table.rows.length > mostBars ? [cutTold(mostBars, table.rows.length)[language]] : [],
      );
    case 'lines': {
      const body = lineBody(table, state, language);
      const alike = body.charts.some(({ legend }) => legend) ? [] : [alikeTold[language]];
      return charts([body], [...alike, ...said]);
    }
    case 'heat':
      return tables([heatBody(table, language)]);
    case 'filing':
      return tables([filingBody(filingTable(collection, state), language)]);
    case 'form': {
      const form = formTables(asked);
      return tables(
        form.tables.map(formBody),
        form.errors.map(({ text }) => `▲ ${bothWords[language].sayFinding(text)}`),
      );
    }
  }
}
