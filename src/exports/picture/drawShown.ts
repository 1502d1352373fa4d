import { figureEntry } from '../../figures/figureList.ts';
import type { Paper } from '../../figures/figureState.ts';
import { type MarkState, markStates } from '../../figures/markStates.ts';
import type { ShownFigure } from '../shownFigure.ts';
import { type Drawn, wordsAlone } from './drawGrid.ts';
import { drawOfficial } from './drawOfficial.ts';
import { drawTable } from './drawTable.ts';

/** Whether rows that find no room are counted in words in place of being drawn. */
export function isList({ figure, asTable }: Pick<ShownFigure, 'figure' | 'asTable'>): boolean {
  return asTable || figureEntry(figure.id).isList === true;
}

/** The states whose marks are drawn and which the drawing does not explain itself. */
export function unexplained({ figure, table, asTable }: ShownFigure): readonly MarkState[] {
  return asTable || figure.view || figure.explained === 'itself' ? [] : markStates(table);
}

/** Draws what the reader has before them: the chart, the rows where they look at those, the official tables. */
export function drawShown(shown: ShownFigure): (paper: Paper) => Drawn {
  const { figure, collection, state, words, table, asTable } = shown;
  if (figure.slide.kind === 'form') return (paper) => drawOfficial(shown, paper);
  if (table.rows.length === 0) return ({ width }) => wordsAlone(words.figure.nothing, width);
  if (asTable) return (paper) => drawTable(shown, paper);
  const made = figure.make(collection, state, words);
  const context = { hrefFor: () => undefined };
  return (paper) => made.draw(paper.width, { ...context, paper });
}
