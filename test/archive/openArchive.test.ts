import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/openArchive.ts';
import { describeProblem } from '../../src/report/problem.ts';
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

  test.each([
    ['another agency', { agency: 'b' }, 'agency', '目录所列为 "a"；现为 "b"'],
    ['another year', { year: 2021 }, 'year', '目录所列为 2023；现为 2021'],
    ['made up', { synthetic: true }, 'synthetic', '目录所列为 false；现为 true'],
  ])('report that is not what the catalogue says: %s', async (_, change, path, told) => {
    const unlike = { ...report(2023), ...change };
    const archive = await open({
      ...whole,
      'packs/one.json': pack('one', [2022, 2023], [report(2022), unlike]),
    });
    expect(archive.reports.map(({ year }) => year)).toEqual([2022, 2024]);
    const [failure] = archive.quarantined;
    expect(failure).toMatchObject({
      file: 'data/reports/one/a-2023.json',
      hides: [{ agency: 'a', year: 2023 }],
      problems: [{ path }],
    });
    expect(failure?.problems[0] && describeProblem(failure.problems[0]).zh).toContain(told);
  });

  const catalogueWith = (changes: object) => ({ ...Object(whole['catalogue.json']), ...changes });

  test('two reports of one agency and year: the first of the catalogue stands, the other is told', async () => {
    const packs = [
      { name: 'one', url: 'packs/one.json', reports: [listed(2023, 'one')] },
      { name: 'two', url: 'packs/two.json', reports: [listed(2023, 'two')] },
    ];
    const second = { ...report(2023), source: { title: '又一份' } };
    const files = {
      'catalogue.json': catalogueWith({ packs }),
      'packs/one.json': pack('one', [2023], [report(2023)]),
      'packs/two.json': pack('two', [2023], [second]),
    };
    const archive = await open(files);
    expect(archive.reports.map(({ source }) => source.title)).toEqual(['甲乡年度报告']);
    expect(archive.quarantined).toMatchObject([
      {
        file: 'data/reports/two/a-2023.json',
        problems: [{ message: { zh: expect.stringContaining('one/a-2023') } }],
      },
    ]);
    // The first that can be read stands: where the first is broken the second is not lost.
    const broken = await open({ ...files, 'packs/one.json': pack('one', [2023], [{}]) });
    expect(broken.reports.map(({ source }) => source.title)).toEqual(['又一份']);
    // A pack listed twice is the same case.
    const twice = await open({ ...files, 'catalogue.json': catalogueWith({ packs: [packs[0], packs[0]] }) });
    expect([twice.reports.length, twice.quarantined.length]).toEqual([1, 1]);
  });

  test('report of an agency the catalogue does not know', async () => {
    const archive = await open({ ...whole, 'catalogue.json': catalogueWith({ agencies: [] }) });
    expect(archive).toMatchObject({ state: 'partial', reports: [] });
    expect(archive.quarantined).toHaveLength(3);
    expect(archive.quarantined[0]?.reason.zh).toContain('目录中没有这份报告的机构');
  });

  test('a ring of parents: its agencies stay, and it is told', async () => {
    const archive = await open({
      ...whole,
      'catalogue.json': catalogueWith({ agencies: [{ ...agency, parent: 'a' }] }),
    });
    expect(archive.reports).toHaveLength(3);
    expect(archive.quarantined).toMatchObject([
      { file: 'data/catalogue.json', problems: [{ path: 'agencies[0].parent' }] },
    ]);
  });

  test.each([
    'https://elsewhere.example/p.json',
    '//elsewhere/p.json',
    '../p.json',
    'a/../../p.json',
    'data:,x',
    '\\x',
    '',
  ])('a pack is never fetched from %j', async (url) => {
    const packs = [{ name: 'one', url, reports: [] }];
    const seen: string[] = [];
    const files = { ...whole, 'catalogue.json': catalogueWith({ packs }) };
    const archive = await openArchive(fetchSource(server(files, seen), base));
    expect(archive.state).toBe('unreachable');
    expect(seen).toEqual([`${base}catalogue.json`]);
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
