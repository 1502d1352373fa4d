import { max as greatest } from 'd3-array';
import type { Words } from '../../words/words.ts';
import type { Panel, PanelsSpec } from '../../figures/panels/panelSpec.ts';
import { cellOf, columnOf, maxOf } from '../../figures/tableCells.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { figureDescription } from '../../words/figureDescription.ts';
import type { DeckChart, DeckSeries, FigureBody } from './deck.ts';
import { categoryName, deckPoint } from './deckPoint.ts';
import { inParts } from './slideLayout.ts';
import { hex } from './textXml.ts';

/** Most charts on one slide. */
const mostCharts = 6;

/** Small charts over years as native charts, one per panel, as many slides as they need. */
export function panelBodies(table: FigureTable, spec: PanelsSpec, words: Words): readonly FigureBody[] {
  const charts = spec.sections.flatMap((section) => {
    const max = section.shared
      ? Math.max(0, greatest(section.panels, (panel) => maxOf(table, panel)) ?? 0)
      : null;
    return section.panels.map((panel) => panelChart(table, spec, panel, max, words));
  });
  return inParts(charts, mostCharts).map((part) => ({
    charts: part.map((chart) => ({ ...chart, small: part.length > 2 })),
    across: acrossFor(part.length),
    table: null,
  }));
}

function acrossFor(charts: number): number {
  if (charts <= 3) return charts;
  return charts === 4 ? 2 : 3;
}

function panelChart(
  table: FigureTable,
  spec: PanelsSpec,
  panel: Panel,
  max: number | null,
  words: Words,
): DeckChart {
  const isStack = panel.columns.length > 1;
  const series = panel.columns.map((key) => seriesOf(table, spec, panel, key, words));
  const total = panel.total ? seriesOf(table, spec, panel, panel.total, words) : null;
  const own = { ...table, columns: table.columns.filter(({ key }) => panel.columns.includes(key)) };
  const keys = [...panel.columns, ...(panel.total ? [panel.total] : [])];
  return {
    title: panel.title ? `${words.format.capital(panel.title)}${unitOf(table, panel, words)}` : '',
    description: figureDescription(
      {
        ...own,
        rows: table.rows.map((row, r) => ({
          ...row,
          cells: own.columns.map(({ key }) => cellOf(table, r, key)),
        })),
      },
      words,
    ),
    form: isStack ? 'stacked' : 'columns',
    categories: table.rows.map((row, r) =>
      categoryName(
        row.label,
        keys.map((key) => cellOf(table, r, key)),
        words,
      ),
    ),
    series,
    total: total && { ...total, quiet: true },
    kind: columnOf(table, panel.columns[0])?.kind ?? 'count',
    max: max === null ? null : roundUp(max),
    legend: isStack,
    small: false,
  };
}

/** Where panels have different units each says its own. */
function unitOf(table: FigureTable, panel: Panel, words: Words): string {
  const units = new Set(table.columns.map(({ unit }) => unit));
  const unit = columnOf(table, panel.columns[0])?.unit ?? '';
  if (units.size < 2) return '';
  return words.format.brackets(unit);
}

function seriesOf(table: FigureTable, spec: PanelsSpec, panel: Panel, key: string, words: Words): DeckSeries {
  const column = columnOf(table, key);
  // In a panel named after its group a part needs only its own name.
  const label = panel.title ? (column?.short ?? column?.label) : column?.label;
  return {
    name: label ?? key,
    colour: hex(column?.colour ?? 'accent'),
    hollow: spec.hollow?.includes(key) ?? false,
    labelled: true,
    quiet: false,
    points: table.rows.map((_, r) => deckPoint(cellOf(table, r, key), column?.kind ?? 'count', words)),
  };
}

/** A round end of a scale, so that a program's own ticks fit it. */
export function roundUp(max: number): number {
  if (max <= 0) return 1;
  if (max <= 1) return 1;
  const step = 10 ** Math.floor(Math.log10(max)) / 2;
  return max <= 5 ? Math.ceil(max * 1.1) : Math.ceil((max * 1.08) / step) * step;
}
