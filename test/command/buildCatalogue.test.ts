import { cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/openArchive.ts';
import { inlineSource } from '../../src/archive/source.ts';
import { buildCatalogue } from '../../src/command/buildCatalogue.ts';
import { derivedFiles } from '../../src/command/dataPlugin.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-data-'));
  mkdirSync(join(folder, 'agencies'));
  mkdirSync(join(folder, 'reports', '示例'), { recursive: true });
  cpSync('public/data/agencies/real.json', join(folder, 'agencies', 'real.json'));
  cpSync('public/data/reports/real', join(folder, 'reports', 'real'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function drop(file: string, content: unknown): void {
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
}
const minimal = {
  format: 'nianbao/1',
  agency: 'hegang',
  year: 2023,
  form: '2021',
  scope: 'own',
  period: null,
  published: '2031-05-06',
  source: { title: '鹤岗市' },
  tables: {},
  channels: [],
  totalDisclosed: null,
  claims: [],
};

test('the catalogue comes from the files, spelt out for the picker', () => {
  const { catalogue, packs } = buildCatalogue(folder);
  expect(catalogue.broken).toEqual([]);
  expect(catalogue.packs.map(({ name, url, reports }) => [name, url, reports.length])).toEqual([
    ['real', 'packs/real.json', 11],
  ]);
  expect([...packs.keys()]).toEqual(['packs/real.json']);
  const beishan = catalogue.agencies.find(({ id }) => id === 'suibin-beishan');
  expect(beishan?.spellings[0]).toEqual({ name: '北山乡', pinyin: 'beishanxiang', initials: 'bsx' });
});

test('the same files give the same version; another file another one, and its day counts', () => {
  const before = buildCatalogue(folder).catalogue;
  expect(buildCatalogue(folder).catalogue).toEqual(before);
  drop('reports/示例/h.json', minimal);
  const after = buildCatalogue(folder).catalogue;
  expect(after.version).not.toBe(before.version);
  expect(after.dataDate).toBe('2031-05-06');
  expect(after.packs.map(({ name }) => name)).toContain('示例');
  expect(after.packs.every(({ url }) => /^packs\/[a-z0-9-]+\.json$/.test(url))).toBe(true);
});

test.each([
  ['cut off', '{"format":', '不是有效的 JSON'],
  [
    'a word for a number',
    { ...minimal, tables: { disputes: { reconsideration: ['一', 0, 0, 0, 0] } } },
    '应为数字',
  ],
  ['an unknown agency', { ...minimal, agency: 'nowhere' }, 'agencies/'],
  ['an agency-year already there', { ...minimal, agency: 'hongze' }, 'hongze-2023.json'],
  ['made-up figures of a real agency', { ...minimal, synthetic: true }, '示例'],
])('%s: set aside with its reason, the rest stays', (_, content, reason) => {
  drop('reports/real/z.json', content);
  const { catalogue } = buildCatalogue(folder);
  expect(catalogue.broken.map(({ file }) => file)).toEqual(['reports/real/z.json']);
  expect(catalogue.broken[0]?.problems[0]?.message.zh).toContain(reason);
  expect(catalogue.packs[0]?.reports).toHaveLength(11);
});

test.each([
  ['not JSON', '[', '不是有效的 JSON'],
  ['another format', { format: 'x', agencies: [] }, '只能是'],
  ['an id listed twice', { format: 'nianbao-agencies/1', agencies: [agencyEntry('hegang')] }, '先列者'],
])('agencies that are %s', (_, content, reason) => {
  drop('agencies/z.json', content);
  const { catalogue } = buildCatalogue(folder);
  expect(catalogue.broken[0]?.problems[0]?.message.zh).toContain(reason);
  expect(catalogue.agencies.length).toBe(13);
});

function agencyEntry(id: string) {
  return {
    id,
    names: { official: id, short: id, en: id },
    kind: 'government',
    level: 'city',
    parent: null,
  };
}

test('what the plugin derives is what the page opens; broken files are told in both languages', async () => {
  drop('reports/real/z.json', { ...minimal, year: '2023' });
  const said: string[] = [];
  const files = derivedFiles(folder, (text) => said.push(text));
  expect(said.join('\n')).toMatch(/z\.json · year：应为.*\n.*z\.json · year: must be/);
  const held = [...files].map(([path, text]) => `${JSON.stringify(path)}:${text}`).join(',');
  const archive = await openArchive(inlineSource(`{${held}}`));
  expect(archive.reports).toHaveLength(11);
  expect(archive.quarantined).toMatchObject([{ file: 'data/reports/real/z.json' }]);
  expect(files.get('schema/nianbao-1.json')).toContain('"nianbao/1"');
});
