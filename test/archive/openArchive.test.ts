import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/openArchive.ts';
import { fetchSource, inlineSource, type FetchText } from '../../src/archive/source.ts';

const agency = {
  id: 'a',
  names: { official: '甲乡人民政府', short: '甲乡', en: 'Jia' },
  kind: 'government',
  level: 'township',
  parent: null,
  spellings: [{ name: '甲乡', pinyin: 'jiaxiang', initials: 'jx' }],
};
function report(year: number): Record<string, unknown> {
  return {
    format: 'nianbao/1',
    agency: 'a',
    year,
    form: '2021',
    scope: 'own',
    period: null,
    published: null,
    source: { title: '甲乡年度报告' },
    tables: { disputes: { reconsideration: [10, 1, 0, 0, 0] } },
    channels: [],
    totalDisclosed: null,
    claims: [],
  };
}
function listed(year: number, area: string) {
  return { agency: 'a', year, file: `reports/${area}/a-${year}.json`, synthetic: false };
}
function pack(name: string, years: readonly number[], reports: readonly unknown[]) {
  return {
    format: 'nianbao-pack/1',
    name,
    reports: years.map((year, index) => ({ file: `reports/${name}/a-${year}.json`, report: reports[index] })),
  };
}
const whole: Readonly<Record<string, unknown>> = {
  'catalogue.json': {
    format: 'nianbao-catalogue/1',
    version: 'abc',
    dataDate: '2024-01-09',
    agencies: [agency],
    packs: [
      { name: 'one', url: 'packs/one.json', reports: [listed(2022, 'one'), listed(2023, 'one')] },
      { name: 'two', url: 'packs/two.json', reports: [listed(2024, 'two')] },
    ],
    broken: [],
  },
  'packs/one.json': pack('one', [2022, 2023], [report(2022), report(2023)]),
  'packs/two.json': pack('two', [2024], [report(2024)]),
};

const base = 'https://office.example/a/b/data/';
/** A server over files; a number is the status it answers with, an Error a network that fails. */
function server(files: Readonly<Record<string, unknown>>, seen: string[] = []): FetchText {
  return (url) => {
    seen.push(url);
    const held = files[url.slice(base.length)];
    if (held instanceof Error) return Promise.reject(held);
    const status = typeof held === 'number' ? held : held === undefined ? 404 : 200;
    const text = typeof held === 'string' ? held : JSON.stringify(held);
    return Promise.resolve({ ok: status < 400, status, text: () => Promise.resolve(text) });
  };
}
const open = (files: Readonly<Record<string, unknown>>) => openArchive(fetchSource(server(files), base));

describe('a whole archive', () => {
  test('is read below the page it belongs to, packs once each', async () => {
    const seen: string[] = [];
    const archive = await openArchive(fetchSource(server(whole, seen), base));
    expect(archive).toMatchObject({
      state: 'whole',
      version: 'abc',
      dataDate: '2024-01-09',
      quarantined: [],
    });
    expect(archive.agencies.map(({ id }) => id)).toEqual(['a']);
    expect(archive.reports.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
    expect(seen.sort()).toEqual([`${base}catalogue.json`, `${base}packs/one.json`, `${base}packs/two.json`]);
  });

  test('carried inside the page reads the same as fetched', async () => {
    expect(await openArchive(inlineSource(JSON.stringify(whole)))).toEqual(await open(whole));
  });
});

describe('each failure is told by itself and hides only its own', () => {
  test.each([
    ['HTTP 503', 503, '503'],
    ['no network', new Error('Failed to fetch'), 'Failed to fetch'],
    ['an error page', '<html>', 'JSON'],
    ['another format', { format: 'x' }, '数据包'],
  ])('pack: %s', async (_, held, told) => {
    const archive = await open({ ...whole, 'packs/one.json': held });
    expect(archive.state).toBe('partial');
    expect(archive.reports.map(({ year }) => year)).toEqual([2024]);
    expect(archive.quarantined).toHaveLength(1);
    const [failure] = archive.quarantined;
    expect(failure?.file).toBe('data/packs/one.json');
    expect(failure?.reason.zh).toContain(told);
    expect(failure?.reason.en).not.toBe('');
    expect(failure?.hides).toEqual([
      { agency: 'a', year: 2022 },
      { agency: 'a', year: 2023 },
    ]);
  });

  test.each([
    ['HTTP 404', undefined, '404'],
    ['no network', new Error('offline'), 'offline'],
    ['cut off', '{"format":', 'JSON'],
    ['another format', { format: 'nianbao-catalogue/9' }, '目录'],
  ])('catalogue: %s', async (_, held, told) => {
    const archive = await open({ ...whole, 'catalogue.json': held });
    expect(archive).toMatchObject({ state: 'unreachable', agencies: [], reports: [], dataDate: null });
    expect(archive.quarantined[0]?.file).toBe('data/catalogue.json');
    expect(archive.quarantined[0]?.reason.zh).toContain(told);
  });

  test('report that does not fit the format: its cell is named, its neighbour is read', async () => {
    const bad = { ...report(2023), tables: { disputes: { reconsideration: [1, 'x', 0, 0, 1] } } };
    const archive = await open({
      ...whole,
      'packs/one.json': pack('one', [2022, 2023], [report(2022), bad]),
    });
    expect(archive.reports.map(({ year }) => year)).toEqual([2022, 2024]);
    expect(archive.quarantined).toHaveLength(1);
    expect(archive.quarantined[0]).toMatchObject({
      file: 'data/reports/one/a-2023.json',
      hides: [{ agency: 'a', year: 2023 }],
    });
    expect(archive.quarantined[0]?.problems[0]).toMatchObject({
      path: 'tables.disputes.reconsideration[1]',
      place: { zh: '表四·行政复议·结果纠正' },
    });
  });

  test('report listed but not in its pack', async () => {
    const archive = await open({ ...whole, 'packs/one.json': pack('one', [2022], [report(2022)]) });
    expect(archive.reports.map(({ year }) => year)).toEqual([2022, 2024]);
    expect(archive.quarantined.map(({ file }) => file)).toEqual(['data/reports/one/a-2023.json']);
  });

  test('file already found broken when the catalogue was made', async () => {
    const problem = { file: 'reports/one/z.json', path: '', found: '}', message: { zh: '坏', en: 'bad' } };
    const broken = [{ file: 'reports/one/z.json', agency: 'a', year: 2021, problems: [problem] }];
    const catalogue = { ...Object(whole['catalogue.json']), broken };
    const archive = await open({ ...whole, 'catalogue.json': catalogue });
    expect(archive.state).toBe('partial');
    expect(archive.reports).toHaveLength(3);
    expect(archive.quarantined).toMatchObject([
      { file: 'data/reports/one/z.json', problems: [problem], hides: [{ agency: 'a', year: 2021 }] },
    ]);
  });

  test('data inside the page that is damaged, or lacks a file', async () => {
    expect(await openArchive(inlineSource('{"catalogue.json"'))).toMatchObject({ state: 'unreachable' });
    const { 'packs/two.json': left, ...rest } = whole;
    expect(left).toBeDefined();
    const archive = await openArchive(inlineSource(JSON.stringify(rest)));
    expect(archive.reports).toHaveLength(2);
    expect(archive.quarantined[0]?.file).toBe('data/packs/two.json');
  });
});
