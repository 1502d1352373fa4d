import Papa from 'papaparse';
import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { figureCsv } from '../../../src/exports/sheet/figureCsv.ts';
import { figureMetadata } from '../../../src/exports/sheet/figureMetadata.ts';
import { shownCounty } from '../shownCounty.ts';

const both = z.object({ 'zh-CN': z.string(), en: z.string() });
const csvw = z.object({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.object({ '@language': z.string() })]),
  url: z.string(),
  'dc:title': both,
  'dc:source': both,
  'dc:date': z.string(),
  notes: z.array(both),
  tableSchema: z.object({
    primaryKey: z.array(z.string()),
    columns: z.array(z.object({ name: z.string(), titles: both, datatype: z.string() })),
  }),
});

test.each(['zh', 'en'] as const)('beside the CSV (%s) lies what its columns are', (language) => {
  const shown = shownCounty('channels', {}, language);
  const read = csvw.parse(JSON.parse(figureMetadata(shown, 'x.csv')));
  const [head] = Papa.parse<string[]>(figureCsv(shown, false)).data;
  const { columns, primaryKey } = read.tableSchema;
  expect(columns.map(({ titles }) => titles[language === 'zh' ? 'zh-CN' : 'en'])).toEqual(head);
  expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(primaryKey));
  expect(read.url).toBe('x.csv');
  expect(read.notes[0]?.['zh-CN']).toContain('合成');
  expect(read['dc:date']).toBe('2026-04-01');
});
