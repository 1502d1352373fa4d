import * as z from 'zod/mini';
import { exportedCell, exportedCellSchema } from '../../measures/exportedCell.ts';
import { notesIn } from '../../measures/figureTable.ts';
import { bothWords } from '../../words/bothWords.ts';
import { tableIn, type ShownFigure } from '../shownFigure.ts';

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
  rows: z.array(
    z.strictObject({
      key: z.string(),
      label,
      /** Where it is another than that of the columns. */
      unit: z.optional(label),
      cells: z.array(exportedCellSchema),
    }),
  ),
});

/** The figures shown as JSON, in both languages. */
export function figureJson(shown: ShownFigure): string {
  const { table, link } = shown;
  const zh = tableIn(shown, bothWords.zh);
  const en = tableIn(shown, bothWords.en);
  const english = new Map(en.notes.map(({ key, text }) => [key, text]));
  const content: z.infer<typeof figureJsonSchema> = {
    format: 'nianbao-figure/2',
    figure: table.figure,
    title: { zh: zh.title.line, en: en.title.line },
    unit: { zh: zh.unit, en: en.unit },
    definition: { zh: zh.definition, en: en.definition },
    source: { zh: zh.source, en: en.source },
    dataDate: table.dataDate,
    version: table.version,
    synthetic: table.synthetic,
    notes: notesIn(zh, 'sheet').map(({ key, text }) => ({ zh: text, en: english.get(key) ?? text })),
    link,
    rowHeading: { zh: zh.rowHeading, en: en.rowHeading },
    columns: zh.columns.map(({ key, label: name, unit, kind }, index) => ({
      key,
      label: { zh: name, en: en.columns[index]?.label ?? name },
      unit: { zh: unit, en: en.columns[index]?.unit ?? unit },
      kind,
    })),
    rows: zh.rows.map(({ key, label: name, unit, cells }, index) => ({
      key,
      label: { zh: name, en: en.rows[index]?.label ?? name },
      ...(unit === undefined ? {} : { unit: { zh: unit, en: en.rows[index]?.unit ?? unit } }),
      cells: zh.columns.map((_, c) => exportedCell(cells[c] ?? { state: 'notReported' })),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
