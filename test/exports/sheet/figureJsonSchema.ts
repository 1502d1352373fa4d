import * as z from 'zod/mini';

const label = z.strictObject({ zh: z.string(), en: z.string() });
const number = z.nullable(z.number());

const cell = z.strictObject({
  value: number,
  status: z.enum([
    'number',
    'zero',
    'approximate',
    'atLeast',
    'undefined',
    'blank',
    'notApplicable',
    'unreadable',
    'notInForm',
    'notReported',
  ]),
  qualifier: z.nullable(z.enum(['over', 'at_least', 'approx'])),
  valueMin: number,
  valueAbout: number,
  n: number,
  N: number,
  asPrinted: z.nullable(z.string()),
});

/** What a figure's JSON download holds, and nothing else. */
export const figureJsonSchema = z.strictObject({
  format: z.literal('nianbao-figure/1'),
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
  rows: z.array(z.strictObject({ key: z.string(), label, cells: z.array(cell) })),
});
