import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { strToU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatChanges, openDataFormat, openDataVersion } from '../../../src/command/openData/formats.ts';
import { bulkFile, openDataFiles } from '../../../src/command/openData/openDataFiles.ts';
import { endpoints, schemaFiles, type Endpoint } from '../../../src/command/openData/endpointSchemas.ts';
import { registry } from '../../../src/measures/registry.ts';
import { validateReport } from '../../../src/report/validate.ts';

const files = openDataFiles('public/data');
const kinds: readonly Endpoint[] = ['index', 'agencies', 'agency', 'measure', 'changelog'];

function text(path: string): string {
  const content = files.get(path);
  if (typeof content !== 'string') throw new Error(`no text at ${path}`);
  return content;
}

/** Byte by byte; an assertion over megabytes would describe every one of them. */
const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

function rowsOf(path: string): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text(path).replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('the published format', () => {
  test('a change of any schema has a version of its own', () => {
    const hash = createHash('sha256')
      .update([...schemaFiles().values()].join(''))
      .digest('hex');
    const last = formatChanges.at(-1);
    expect(
      last?.schemaSha256,
      'A published format has changed. Enter the change in src/command/openData/formats.ts under a new version.',
    ).toBe(hash);
    expect(last?.version).toBe(openDataVersion);
    expect(new Set(formatChanges.map(({ version }) => version)).size).toBe(formatChanges.length);
    expect(new Set(formatChanges.map(({ schemaSha256 }) => schemaSha256)).size).toBe(formatChanges.length);
  });

  test('versions ascend, and the first number is that of the format', () => {
    const order = formatChanges.map(({ version }) => version.split('.').map(Number));
    expect([...order].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)).toEqual(order);
    expect(openDataFormat).toBe(`nianbao-open-data/${openDataVersion.split('.')[0]}`);
  });
});

describe('endpoints', () => {
  test('the index names every file, and every file is there', () => {
    const index: {
      agency: { json: string; csv: string }[];
      measure: { json: string; csv: string }[];
      schemas: Record<string, string>;
      csvMetadata: Record<string, string>;
    } & Record<'agencies' | 'changelog' | 'bulk', string> = JSON.parse(text('index.json'));
    const named = [
      ...[...index.agency, ...index.measure].flatMap(({ json, csv }) => [json, csv]),
      ...[...Object.values(index.schemas), ...Object.values(index.csvMetadata)],
      ...[index.agencies, index.changelog, index.bulk, 'index.json', 'README.txt'],
    ];
    expect([...files.keys()].sort()).toEqual(named.sort());
    expect(index.measure.length).toBeGreaterThan(80);
  });

  test('every JSON file names its schema, says nothing else than it allows, and the schema is there', () => {
    const own = new Set([...schemaFiles().keys()]);
    for (const path of files.keys()) {
      if (!path.endsWith('.json') || own.has(path) || path.startsWith('csv-')) continue;
      const content: { $schema: string } = JSON.parse(text(path));
      const schema = posix.join(posix.dirname(path), content.$schema);
      expect(files.has(schema), `${path} → ${schema}`).toBe(true);
      const kind = kinds.find((one) => schema === `schema/${one}.json`);
      expect(kind && endpoints[kind].safeParse(content).error?.issues, path).toBeUndefined();
      expect(kind, path).toBeDefined();
    }
  });

  test('the metadata of the CSV files describe every file and its very columns', () => {
    const group: { tables: { url: string; tableSchema: string }[] } = JSON.parse(text('csv-metadata.json'));
    expect(group.tables.map(({ url }) => url).sort()).toEqual(
      [...files.keys()].filter((path) => path.endsWith('.csv')).sort(),
    );
    for (const { url, tableSchema } of group.tables) {
      const { columns }: { columns: { name: string }[] } = JSON.parse(text(tableSchema));
      const [head = ''] = text(url).replace('\uFEFF', '').split('\r\n');
      expect(columns.map(({ name }) => name).join(','), url).toBe(head);
    }
  });

  test('the reports of an agency are valid as they stand', () => {
    const { reports }: { reports: unknown[] } = JSON.parse(text('agencies/suqian.json'));
    expect(reports.map((report) => validateReport('suqian', report).ok)).toEqual([true, true]);
  });

  test('a blank cell is no zero, and a number of the prose keeps its qualifier', () => {
    const shanghai = rowsOf('agencies/shanghai-office.csv');
    const blank = shanghai.filter(({ status }) => status === 'blank');
    expect(blank.length).toBeGreaterThan(20);
    expect(new Set(blank.map(({ value, value_min }) => `${value}${value_min}`))).toEqual(new Set(['']));
    const boards = rowsOf('agencies/suibin-beishan.csv').filter(({ qualifier }) => qualifier === 'over');
    expect(boards.map(({ value, value_min, as_printed }) => [value, value_min, as_printed])).toContainEqual([
      '',
      '60',
      expect.stringContaining('60余'),
    ]);
  });

  test('every measure but channels nobody counted has its files', () => {
    const missing = registry.filter(({ id }) => !files.has(`measures/${id}.json`));
    expect(new Set(missing.map(({ group }) => group))).toEqual(new Set(['channels']));
  });

  const published = registry.map(({ id }) => id).filter((id) => files.has(`measures/${id}.json`));
  test.each(published)('%s: CSV and JSON say the same', (id) => {
    const { rows }: { rows: Record<string, unknown>[] } = JSON.parse(text(`measures/${id}.json`));
    const cells = rowsOf(`measures/${id}.csv`);
    const said = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
    expect(
      cells.map(({ agency, year, value, value_min, status }) => [agency, year, value, value_min, status]),
    ).toEqual(
      rows.map((row) => [row.agency, said(row.year), said(row.value), said(row.value_min), row.status]),
    );
  });

  test('made-up agencies are marked in every row', () => {
    for (const { agency, synthetic } of rowsOf('measures/requests.newlyReceived.csv'))
      expect(synthetic).toBe(String(agency?.startsWith('demo-')));
  });

  test('the zip holds the same files, and the same data are the same bytes', () => {
    const zip = files.get(bulkFile);
    if (!(zip instanceof Uint8Array)) throw new Error('no zip');
    const held = unzipSync(zip);
    expect(Object.keys(held).sort()).toEqual([...files.keys()].filter((path) => path !== bulkFile).sort());
    for (const [path, bytes] of Object.entries(held))
      expect(same(bytes, strToU8(text(path))), path).toBe(true);
    const again = openDataFiles('public/data').get(bulkFile);
    expect(again instanceof Uint8Array && same(again, zip)).toBe(true);
  });

  test('the changelog tells what came in when', () => {
    const { data }: { data: { date: string; added: string[] }[] } = JSON.parse(text('changelog.json'));
    expect(data.flatMap(({ added }) => added)).toContain('hongze-2023');
  });
});
