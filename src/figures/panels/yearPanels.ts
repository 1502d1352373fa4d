import { max } from 'd3-array';
import type { Drawing, Stop } from '../../chart/stops.ts';
import { fitText, textWidth } from '../../chart/textWidth.ts';
import { zeroScale } from '../../chart/ticks.ts';
import type { FigureRow, FigureTable } from '../../measures/figureTable.ts';
import { numberOf, type Measured } from '../../measures/measured.ts';
import { type DrawContext, stretched } from '../figureParts.ts';
import { columnCells, columnOf, maxOf } from '../tableCells.ts';
import { stackColumn, type DrawnColumn } from './columnStack.ts';
import { headTexts } from './headTexts.ts';
import { type PanelCell, panelGrid } from './panelGrid.ts';
import { type DrawnPanel, type PanelsGeometry, againstSize, breakRoom, panelMarks } from './panelMarks.ts';
import type { Panel, PanelsSpec } from './panelSpec.ts';
import { panelStops } from './panelStops.ts';
import { namesAbove, namesAtEnd } from './partNames.ts';

const titleHeight = 24;
const headRoom = 18;
const axisHeight = 24;
const leastPlot = 56;
const size = 12;

/** Draws a table of years as small charts of columns. Pure: the same table, width and reader give the same drawing. */
export function drawYearPanels(
  table: FigureTable,
  asked: PanelsSpec,
  width: number,
  context: DrawContext,
): Drawing & PanelsGeometry {
  const spec = { ...asked, plotHeight: stretched(asked.plotHeight, context, leastPlot) };
  const titled = spec.sections.some((section) => section.panels.some((panel) => panel.title));
  const topNames = spec.names === 'top' ? namesAbove(table, spec, width, context.words) : [];
  const top = topNames.length > 0 ? (max(topNames, (name) => name.y) ?? 0) + 16 : 0;
  const breaks = table.rows.some((row, r) => r > 0 && Number(row.key) === table.breakBefore);
  const isAgainst = table.rows.some((row) => row.against?.some((sum) => sum !== null));
  const plotTop =
    (titled ? titleHeight : 0) + headRoom + (breaks ? breakRoom : 0) + (isAgainst ? againstSize + 2 : 0);
  const grid = panelGrid(
    spec.sections.map(({ heading, panels }) => ({ heading: heading !== null, panels: panels.length })),
    {
      width,
      least: Math.max(150, 10 + table.rows.length * (spec.yearWidth ?? 28)),
      across: spec.across,
      panelHeight: plotTop + spec.plotHeight + axisHeight,
    },
    top,
  );
  const panels: DrawnPanel[] = [];
  const stops: Stop[] = [];
  spec.sections.forEach((section, s) => {
    const shared = section.shared
      ? Math.max(0, max(section.panels, (panel) => maxOf(table, panel)) ?? 0)
      : null;
    section.panels.forEach((panel, p) => {
      const cell = grid.cells[s]?.[p];
      if (!cell) return;
      const drawn = drawPanel(
        table,
        spec,
        panel,
        { cell, plotTop, most: shared ?? maxOf(table, panel) },
        context,
      );
      for (const one of panelStops(table, panel, drawn, panels.length * 100, context)) stops.push(one);
      panels.push(drawn);
    });
  });
  const headings = spec.sections.flatMap(({ heading }, s) => {
    const place = grid.headings[s];
    return heading && place
      ? [{ text: fitText(context.words.format.capital(heading), 13, place.width), x: place.x, y: place.y }]
      : [];
  });
  const geometry = { headings, panels, spec, table, topNames };
  return {
    ...{ width, height: Math.ceil(grid.height), stops, ...geometry },
    marks: panelMarks(geometry, context.words),
  };
}

function drawPanel(
  table: FigureTable,
  spec: PanelsSpec,
  panel: Panel,
  { cell, plotTop, most }: { cell: PanelCell; plotTop: number; most: number },
  { words }: DrawContext,
): DrawnPanel {
  const base = cell.y + plotTop + spec.plotHeight;
  const top = cell.y + plotTop;
  const kind = columnOf(table, panel.columns[0])?.kind ?? 'count';
  const scale = zeroScale(kind === 'rate' && panel.columns.length > 1 ? 1 : most, [base, top], {
    count: spec.plotHeight > 120 ? 4 : 2,
    whole: kind === 'count',
  });
  const nameWidth =
    spec.names === 'end'
      ? 10 + (max(panel.columns, (key) => textWidth(columnOf(table, key)?.label ?? '', size)) ?? 0)
      : 0;
  const bare = (cell.width - nameWidth) / Math.max(1, table.rows.length);
  const heads = table.rows.map((_, r) => headOf(table, panel, r));
  const headKind = columnOf(table, panel.total)?.kind ?? kind;
  const isShare = kind === 'rate' && headKind !== 'rate';
  const written = headTexts(heads, headKind, bare, words);
  // Where nothing has a number there is nothing to read off an axis.
  const hasNumbers = table.rows.some((_, r) =>
    columnCells(table, panel, r).some(({ measured }) => numberOf(measured) !== null),
  );
  const axis = hasNumbers && (spec.plotHeight > 120 || !written.allFit);
  const ticks = axis
    ? scale.ticks.map((tick) => ({ ...tick, label: words.format.short(tick.value, kind) }))
    : [];
  const x0 = cell.x + (axis ? 8 + (max(ticks, (tick) => textWidth(tick.label, size)) ?? 0) : 0);
  const x1 = cell.x + cell.width - nameWidth;
  const step = (x1 - x0) / Math.max(1, table.rows.length);
  const bar = Math.min(step * 0.68, 40);
  const columns = table.rows.map((row, r): DrawnColumn => {
    const stack = stackColumn(columnCells(table, panel, r), scale.y);
    // Over a stack of shares stands what they are shares of.
    const text = `${isShare && written.texts[r] ? 'n=' : ''}${written.texts[r] ?? ''}`;
    return {
      year: Number(row.key),
      x: x0 + step * r + (step - bar) / 2,
      width: bar,
      stack,
      text: textWidth(text, written.size) + 3 <= step ? text : '',
      against: against(row, heads[r]),
      isZero: stack.parts.every((part) => part.measured.state === 'zero'),
    };
  });
  /** In the widest wording that stands over its column; a note under the figure has it in full. */
  function against(row: FigureRow, head: Measured | undefined): readonly string[] {
    const sum = row.against?.[table.columns.findIndex(({ key }) => key === panel.total)] ?? null;
    if (sum === null || !head || !('value' in head)) return [];
    const printed = words.measured.printedAs(words.format.short(head.value, 'count'));
    const said = words.format.short(sum, 'count');
    const whole = words.measured.partsComeTo(said);
    return [printed, textWidth(whole, againstSize) <= step ? whole : `≠${said}`];
  }
  const breakIndex = columns.findIndex((column) => column.year === table.breakBefore);
  return {
    key: panel.key,
    title: fitText(words.format.capital(panel.title ?? ''), 13, cell.width),
    textSize: written.size,
    ...{ x: cell.x, y: cell.y, x0, x1, top, base, step, columns, ticks },
    breakX: breakIndex > 0 ? x0 + step * breakIndex : null,
    names: spec.names === 'end' ? namesAtEnd(table, columns, { top, base }, words) : [],
  };
}

/** What is written at the head of a stack: the total's cell, or the one part there is. */
function headOf(table: FigureTable, panel: Panel, row: number): Measured {
  const key = panel.total ?? (panel.columns.length === 1 ? panel.columns[0] : undefined);
  const index = table.columns.findIndex((column) => column.key === key);
  return table.rows[row]?.cells[index] ?? { state: 'notReported' };
}
