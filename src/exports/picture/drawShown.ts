import type { FigureId } from '../../figures/figureIds.ts';
import type { Paper } from '../../figures/figureState.ts';
import type { ShownFigure } from '../shownFigure.ts';
import type { DrawFigure } from './drawInPage.ts';
import { drawOfficial } from './drawOfficial.ts';
import { drawTable } from './drawTable.ts';
import { figureShellWords } from '../../words/figureShell.ts';
import { svgText } from './svgText.ts';
import { takeDrawing, type Drawn } from './takeDrawing.ts';

/** Figures that list agencies one below the other: where there are too many for a format the rest is counted in words. */
const lists: readonly FigureId[] = ['compare-bars', 'compare-heat', 'filing-grid'];

export function isList({ id, asTable }: Pick<ShownFigure, 'id' | 'asTable'>): boolean {
  return asTable || lists.includes(id);
}

/** What the reader has before them, drawn on a paper: the chart, the rows where they look at those, the official tables. */
export async function drawShown(shown: ShownFigure, paper: Paper, draw: DrawFigure): Promise<Drawn> {
  if (shown.id === 'official-table') return drawOfficial(shown, paper);
  if (shown.table.rows.length === 0) return nothing(shown, paper);
  if (shown.asTable) return drawTable(shown, paper);
  // The switch between counts and shares is the figure's own; the rows before the reader say how it stands.
  const scale = shown.table.columns.some(({ kind }) => kind === 'rate') ? 'share' : 'count';
  return takeDrawing(await draw({ ...shown, state: { ...shown.state, scale } }, paper));
}

function nothing({ language }: ShownFigure, { width }: Paper): Drawn {
  const text = figureShellWords.nothing[language];
  return { width, height: 40, marks: svgText({ x: 0, y: 24, text, size: 14, paint: 'ink-2' }), key: [] };
}
