import { max } from 'd3-array';
import type { Drawing, Stop } from '../../chart/stops.ts';
import { textWidth } from '../../chart/textWidth.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { type Measured, numberOf } from '../../measures/measured.ts';
import { disclosureRowLabel } from '../../report/disclosureItems.ts';
import { markText, readout } from '../../words/measuredText.ts';
import { type DrawContext, hrefTo, stretched } from '../figureParts.ts';
import { absenceOf, isOpen } from '../panels/columnStack.ts';
import { type PanelCell, panelGrid } from '../panels/panelGrid.ts';
import { cellOf, columnIndex, columnOf } from '../tableCells.ts';
import { type DocumentBar, type DocumentPanel, documentMarks } from './documentMarks.ts';
import {
  type DocumentColumn,
  type DocumentKind,
  documentFlows,
  documentKey,
  documentKinds,
} from './documentsTable.ts';

const onPage = { title: 40, stock: 84, between: 30, flow: 40, foot: 40 };
type Heights = typeof onPage;
const size = 12;

/** Stock and flows of both kinds of documents, each kind on its own scales. */
export function drawDocuments(table: FigureTable, width: number, context: DrawContext): Drawing {
  // Stock and flows grow alike, so that they stay in proportion.
  const heights: Heights = {
    ...onPage,
    stock: stretched(onPage.stock, context, 60, 0.5),
    flow: stretched(onPage.flow, context, 28, 0.25),
  };
  const panelHeight = heights.title + heights.stock + heights.between + heights.flow * 2 + heights.foot;
  const grid = panelGrid([{ heading: false, panels: documentKinds.length }], {
    width,
    least: 280,
    across: 2,
    panelHeight,
  });
  const panels = documentKinds.flatMap((kind, index) => {
    const cell = grid.cells[0]?.[index];
    return cell ? [drawKind(table, kind, { cell, heights }, context)] : [];
  });
  return {
    width,
    height: grid.height,
    marks: documentMarks(panels, context.words),
    stops: panels.flatMap((panel, p) => stopsOf(table, panel, p * 10, context)),
  };
}

function drawKind(
  table: FigureTable,
  kind: DocumentKind,
  place: { readonly cell: PanelCell; readonly heights: Heights },
  { words }: DrawContext,
): DocumentPanel {
  const { cell, heights } = place;
  const nameWidth =
    8 + (max(documentFlows, (column) => textWidth(words.figures.documents[column], size)) ?? 0);
  const x0 = cell.x;
  const x1 = cell.x + cell.width - nameWidth;
  const step = (x1 - x0) / Math.max(1, table.rows.length);
  const bar = Math.min(step * 0.62, 34);
  const stockBase = cell.y + heights.title + heights.stock;
  const flowBase = stockBase + heights.between + heights.flow;
  const most = (columns: readonly DocumentColumn[]) =>
    Math.max(
      1,
      max(
        columns.flatMap((column) =>
          table.rows.map((_, r) => numberOf(cellOf(table, r, documentKey(kind, column))) ?? 0),
        ),
      ) ?? 1,
    );
  const scale = {
    stock: heights.stock / most(['inForce']),
    flow: heights.flow / most(['issued', 'repealed']),
  };
  const bars = table.rows.flatMap((row, r) =>
    documentFlows.map((column): DocumentBar => {
      const measured: Measured = cellOf(table, r, documentKey(kind, column));
      const height = (numberOf(measured) ?? 0) * (column === 'inForce' ? scale.stock : scale.flow);
      const base = column === 'inForce' ? stockBase : flowBase;
      const down = column === 'repealed';
      return {
        key: `${kind}.${column}.${row.key}`,
        column,
        colour: columnOf(table, documentKey(kind, column))?.colour ?? 'accent',
        x: x0 + step * r + (step - bar) / 2,
        y: down ? base : base - height,
        width: bar,
        height,
        open: isOpen(measured),
        absence: absenceOf(measured),
        text: markText(measured, 'count', words),
        textY: down ? base + height + 13 : base - height - 4,
      };
    }),
  );
  const breakIndex = table.rows.findIndex((row) => Number(row.key) === table.breakBefore);
  return {
    key: kind,
    title: words.format.capital(words.format.term(disclosureRowLabel(kind))),
    ...{ x: cell.x, y: cell.y, x0, x1, step, bars, stockBase, flowBase },
    years: table.rows.map((row, r) => ({ year: Number(row.key), x: x0 + step * (r + 0.5) })),
    bottom: flowBase + heights.flow + 18,
    breakX: breakIndex > 0 ? x0 + step * breakIndex : null,
    names: [
      { key: 'inForce', text: words.figures.documents.inForce, y: stockBase - 4 },
      { key: 'issued', text: words.figures.documents.issued, y: flowBase - 6 },
      { key: 'repealed', text: words.figures.documents.repealed, y: flowBase + 14 },
    ],
  };
}

function stopsOf(
  table: FigureTable,
  panel: DocumentPanel,
  firstRow: number,
  { words, hrefFor }: DrawContext,
): readonly Stop[] {
  return panel.bars.map((bar): Stop => {
    const column = columnOf(table, documentKey(panel.key, bar.column));
    const row = table.rows.findIndex((one) => bar.key.endsWith(`.${one.key}`));
    const year = table.rows[row]?.key ?? '';
    const measured = cellOf(table, row, documentKey(panel.key, bar.column));
    const said = column ? readout(measured, column.kind, column.unit, words) : '';
    const label = column?.label ?? '';
    const top = bar.column === 'repealed' ? bar.y : bar.y - 14;
    return {
      key: bar.key,
      at: [year, documentKey(panel.key, bar.column)],
      row: firstRow + documentFlows.indexOf(bar.column),
      column: row,
      x: bar.x,
      y: top,
      width: bar.width,
      height: Math.max(bar.height + 14, 14),
      text: words.figure.readAs(year, label, said),
      href: hrefTo(
        table.rows[row]?.origins?.[columnIndex(table, documentKey(panel.key, bar.column))],
        hrefFor,
      ),
    };
  });
}
