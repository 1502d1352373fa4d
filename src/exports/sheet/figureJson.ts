import * as z from 'zod/mini';
import { exportedCell, exportedCellSchema } from '../../measures/exportedCell.ts';
import { notesIn } from '../../measures/figureTable.ts';
import type { Label } from '../../report/lineItems.ts';
import type { ShownFigure } from '../shownFigure.ts';

const label = z.strictObject({ zh: z.string(), en: z.string() });

/** What a figure's JSON download holds, and nothing else; published among the schemas of the open data. */
export const figureJsonSchema = z.strictObject({
  format: z.literal('nianbao-figure/2'),
  figure: z.string(),
  title: label,
  unit: label,
  definition: label,
  source: label,
  dataDate: z.string(),
  version: z.string(),
  synthetic: z.boolean(),
  notes: z.array(label),
  link: z.nullable(z.string()),
  rowHeading: label,
  columns: z.array(
    z.strictObject({ key: z.string(), label, unit: label, kind: z.enum(['count', 'rate', 'money']) }),
  ),
  rows: z.array(z.strictObject({ key: z.string(), label, cells: z.array(exportedCellSchema) })),
});

const both = ({ zh, en }: Label): Label => ({ zh, en });

/** The figures shown as JSON, in both languages. */
export function figureJson({ table, link }: Pick<ShownFigure, 'table' | 'link'>): string {
  const content: z.infer<typeof figureJsonSchema> = {
    format: 'nianbao-figure/2',
    figure: table.figure,
    title: both(table.title),
    unit: both(table.unit),
    definition: both(table.definition),
    source: both(table.source),
    dataDate: table.dataDate,
    version: table.version,
    synthetic: table.synthetic,
    notes: notesIn(table, 'sheet').map(both),
    link,
    rowHeading: both(table.rowHeading),
    columns: table.columns.map(({ key, label: name, unit, kind }) => ({
      key,
      label: both(name),
      unit: both(unit),
      kind,
    })),
    rows: table.rows.map(({ key, label: name, cells }) => ({
      key,
      label: both(name),
      cells: table.columns.map((_, index) => exportedCell(cells[index] ?? { state: 'notReported' })),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
