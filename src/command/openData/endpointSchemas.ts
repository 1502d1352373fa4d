import * as z from 'zod/mini';
import { figureJsonSchema } from '../../exports/sheet/figureJson.ts';
import { exportedCellSchema } from '../../measures/exportedCell.ts';
import { agencySchema } from '../../report/agencySchema.ts';
import { forms } from '../../report/lineItems.ts';
import { reportSchema } from '../../report/report.ts';
import { writeJsonSchema } from '../reportJsonSchema.ts';
import { openDataFormat, openDataVersion } from './formats.ts';

const label = z.strictObject({ zh: z.string(), en: z.string() });
const path = z.string();
const stamp = {
  $schema: path,
  format: z.literal(openDataFormat),
  formatVersion: z.literal(openDataVersion),
  dataVersion: z.string(),
  dataDate: z.nullable(z.string()),
};

/** What each kind of JSON endpoint holds, and nothing else. */
export const endpoints = {
  index: z.strictObject({
    ...stamp,
    agencies: path,
    agency: z.array(z.strictObject({ id: z.string(), json: path, csv: path })),
    measure: z.array(z.strictObject({ id: z.string(), label, json: path, csv: path })),
    /** Name of a kind of file to its JSON Schema. */
    schemas: z.record(z.string(), path),
    /** W3C CSVW: all CSV files, and the columns of either family. */
    csvMetadata: z.strictObject({ files: path, agency: path, measure: path }),
    changelog: path,
    bulk: path,
    broken: z.array(path),
  }),
  agencies: z.strictObject({ ...stamp, agencies: z.array(agencySchema) }),
  agency: z.strictObject({ ...stamp, agency: agencySchema, reports: z.array(reportSchema) }),
  measure: z.strictObject({
    ...stamp,
    measure: z.strictObject({
      id: z.string(),
      label,
      definition: label,
      unit: label,
      kind: z.enum(['count', 'rate', 'money', 'stock']),
      source: label,
      forms: z.array(z.enum(forms)),
    }),
    rows: z.array(
      z.strictObject({
        agency: z.string(),
        year: z.int(),
        form: z.nullable(z.enum(forms)),
        synthetic: z.boolean(),
        ...exportedCellSchema.shape,
        comparable_with_previous_year: z.boolean(),
      }),
    ),
  }),
  changelog: z.strictObject({
    ...stamp,
    formats: z.array(
      z.strictObject({
        version: z.string(),
        date: z.string(),
        schemaSha256: z.string(),
        zh: z.string(),
        en: z.string(),
      }),
    ),
    data: z.array(
      z.strictObject({
        date: z.nullable(z.string()),
        added: z.array(z.string()),
        revised: z.array(z.strictObject({ report: z.string(), note: z.string(), cells: z.int() })),
      }),
    ),
  }),
} as const;
export type Endpoint = keyof typeof endpoints;

/** Where the schema of a kind of file lies, below the folder of the endpoints. */
export function schemaPath(kind: Endpoint | 'report' | 'figure'): string {
  return `schema/${kind}.json`;
}

/** Every JSON Schema of the open data, path to content: the endpoints', a report's, a figure download's. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemaOf = (kind: Endpoint | 'figure', schema: z.ZodMiniType) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
    const content = { $schema, $id: `${kind}.json`, title: `nianbao ${kind}, ${openDataFormat}`, ...rest };
    return [schemaPath(kind), `${JSON.stringify(content, null, 2)}\n`] as const;
  };
  return new Map([
    schemaOf('index', endpoints.index),
    schemaOf('agencies', endpoints.agencies),
    schemaOf('agency', endpoints.agency),
    schemaOf('measure', endpoints.measure),
    schemaOf('changelog', endpoints.changelog),
    schemaOf('figure', figureJsonSchema),
    [schemaPath('report'), writeJsonSchema()],
  ]);
}
