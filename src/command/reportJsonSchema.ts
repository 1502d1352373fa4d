import * as z from 'zod/mini';
import { reportFormat, reportSchema } from '../report/report.ts';
import { siteFormat, siteSchema } from '../report/siteSchema.ts';
import { lineText, nameText } from '../report/bounds.ts';
import { cellSchema, countCell, moneyCell } from '../report/cellSchema.ts';

/** Where the JSON Schema is published, below the data folder. */
export const schemaFile = 'schema/nianbao-1.json';

/** The report format as JSON Schema (draft 2020-12), generated from the one schema everything is checked by. */
export function reportJsonSchema(): Record<string, unknown> {
  const metadata = z.registry<{ id: string }>();
  const shared = { cell: cellSchema, countCell, moneyCell, nameText, lineText };
  for (const [id, schema] of Object.entries(shared)) metadata.add(schema, { id });
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12', metadata });
  return {
    $schema,
    $id: 'nianbao-1.json',
    title: `政府信息公开工作年度报告 ${reportFormat}`,
    description: 'One annual report on open government information of one agency for one year.',
    ...rest,
  };
}

/** Where that of `site.json` is. */
export const siteSchemaFile = 'schema/nianbao-site-1.json';

export function writeSiteJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(siteSchema, { target: 'draft-2020-12' });
  const told = {
    $id: 'nianbao-site-1.json',
    title: `site.json ${siteFormat}`,
    description: 'Whose site this is.',
  };
  return `${JSON.stringify({ $schema, ...told, ...rest }, null, 2)}\n`;
}

/** As it is printed and published: two spaces, one line end. */
export function writeJsonSchema(): string {
  return `${JSON.stringify(reportJsonSchema(), null, 2)}\n`;
}
