import type { Label } from '../../report/lineItems.ts';
import { exportedCell } from './exportedCell.ts';
import type { ShownFigure } from '../shownFigure.ts';

const both = ({ zh, en }: Label): Label => ({ zh, en });

/** The figures shown as JSON, in both languages; `figureJsonSchema` says what is in it. */
export function figureJson({ table, link }: Pick<ShownFigure, 'table' | 'link'>): string {
  const content = {
    format: 'nianbao-figure/1',
    figure: table.figure,
    title: both(table.title),
    unit: both(table.unit),
    definition: both(table.definition),
    source: both(table.source),
    dataDate: table.dataDate,
    version: table.version,
    synthetic: table.synthetic,
    notes: table.notes.map(both),
    link,
    rowHeading: both(table.rowHeading),
    columns: table.columns.map(({ key, label, unit, kind }) => ({
      key,
      label: both(label),
      unit: both(unit),
      kind,
    })),
    rows: table.rows.map(({ key, label, cells }) => ({
      key,
      label: both(label),
      cells: table.columns.map((_, index) => exportedCell(cells[index] ?? { state: 'notReported' })),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
