import type { Words } from '../../words/words.ts';
import type { Paper } from '../../figures/figureState.ts';
import { fewerRows } from '../../figures/fewerRows.ts';
import type { FigureColumn } from '../../measures/figureTable.ts';
import type { Measured } from '../../measures/measured.ts';
import { isGuarded, measuredText, ratioText } from '../../words/measuredText.ts';
import type { ShownFigure } from '../shownFigure.ts';
import { cellType, drawGrid, widthFor, type GridCell, type Drawn } from './drawGrid.ts';

/** The rows of a figure as the reader has them, drawn as a table: for a reader who looks at rows, not at a chart. */
export function drawTable({ table: whole, state, words }: ShownFigure, paper: Paper): Drawn {
  const table = fewerRows(whole, paper.rows, state.picked);
  const units = new Set(table.columns.map((column) => column.unit));
  const headOf = ({ label, unit }: FigureColumn) =>
    `${words.format.capital(label)}${units.size > 1 ? words.format.brackets(unit) : ''}`;
  const cells = table.rows.map((row) =>
    table.columns.map((column, index) =>
      said(row.cells[index] ?? { state: 'notReported' }, column.kind, words),
    ),
  );
  const asides = cells.flat().map(({ aside }) => aside);
  const asideWidth = asides.some((aside) => aside !== '')
    ? widthFor(asides, cellType.aside) - 2 * cellType.pad + 6
    : 0;
  const least = table.columns.map((column, index) =>
    Math.max(
      widthFor(cells.map((row) => row[index]?.text ?? '')) + asideWidth,
      Math.min(96, widthFor([headOf(column)])),
    ),
  );
  const labels = Math.min(widthFor(table.rows.map((row) => row.label)), paper.width * 0.4);
  const needed = labels + least.reduce((all, width) => all + width, 0);
  const width = Math.max(paper.width, needed);
  // What is left widens the columns of figures, though not so far that rows can no longer be followed.
  const spare = Math.min((width - needed) / Math.max(1, least.length), 60);
  const widths = [labels, ...least.map((column) => column + spare)];
  const head: GridCell[] = [
    { row: 0, column: 0, text: table.rowHeading, weight: 600, ground: 'sunken' },
    ...table.columns.map((column, index): GridCell => ({
      row: 0,
      column: index + 1,
      text: headOf(column),
      align: 'end',
      weight: 600,
      ground: 'sunken',
    })),
  ];
  const body = table.rows.flatMap((row, r): GridCell[] => [
    {
      row: r + 1,
      column: 0,
      text: row.label,
      weight: state.picked.includes(row.key) ? 600 : 400,
    },
    ...(cells[r] ?? []).map(({ text, aside, absent }, c): GridCell => ({
      row: r + 1,
      column: c + 1,
      text,
      align: 'end',
      ...(aside === '' ? {} : { aside }),
      ...(absent ? { paint: 'ink-3' } : {}),
    })),
  ]);
  const drawn = drawGrid({ cells: [...head, ...body], widths, asideWidth, boxed: false }, { x: 0, y: 0 });
  return { width, height: drawn.height + 1, marks: drawn.marks };
}

function said(measured: Measured, kind: FigureColumn['kind'], words: Words) {
  const ratio = ratioText(measured, words);
  const guarded = isGuarded(measured) && measured.state !== 'undefined';
  return {
    text: guarded ? ratio : measuredText(measured, kind, words),
    aside: guarded ? '' : ratio,
    absent: !('value' in measured),
  };
}
