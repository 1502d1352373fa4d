import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAll } from '../../../src/checks/checkAll.ts';
import { nianbao } from '../../../src/command/nianbao.ts';
import { readDataFolder } from '../../../src/command/readDataFolder.ts';
import { queryText } from '../../../src/command/table/exportTable.ts';
import { openTable } from '../../../src/command/table/openTable.ts';
import { exactNumberOf } from '../../../src/measures/measured.ts';
import { registry } from '../../../src/measures/registry.ts';
import { agencyTree } from '../../../src/report/agencyTree.ts';
import { defaultSeed } from '../../../tools/demo/demoFiles.ts';
import { demoProvinces } from '../../../tools/demo/demoProvinces.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-sql-'));
const data = join(folder, 'data');
const out = join(folder, 'table');
afterAll(() => rmSync(folder, { recursive: true }));

const said: string[] = [];
const io = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
const call = async (...args: readonly string[]) => {
  said.length = 0;
  return { code: await nianbao(args, io), said: said.join('') };
};

/** All that is published, and the first reports of a made-up province. */
beforeAll(async () => {
  cpSync('public/data/agencies', join(data, 'agencies'), { recursive: true });
  cpSync('public/data/reports', join(data, 'reports'), { recursive: true });
  let count = 0;
  for (const [path, text] of demoProvinces(defaultSeed, 1)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
    if ((count += 1) > 400) break;
  }
  expect((await call('export', data, '--parquet', out)).code).toBe(0);
}, 60_000);

async function asked(query: string): Promise<readonly (readonly unknown[])[]> {
  const table = await openTable(out);
  // The tests need what `npm ci` installs; only a user may go without.
  if (table === null) throw new Error('DuckDB is not installed');
  const answer = await table.query(query);
  if ('cause' in answer) throw new Error(answer.cause);
  return answer.rows;
}

describe('SQL over the table of all figures', () => {
  const held = () => readDataFolder(data);

  test('every measure of every report is ours to the last figure', async () => {
    const rows = await asked(queryText('measures'));
    const found = new Map(
      rows.map(([, agency, year, measure, ...numbers]) => [`${agency} ${year} ${measure}`, numbers]),
    );
    const { reports } = held();
    expect(reports.length).toBeGreaterThan(500);
    let exact = 0;
    const seen = new Set<string>();
    for (const { report } of reports)
      for (const { id, measure } of registry) {
        const measured = measure(report);
        const ours = exactNumberOf(measured);
        const ratio = 'ratio' in measured ? measured.ratio : undefined;
        const [value = null, n = null, N = null] = found.get(`${report.agency} ${report.year} ${id}`) ?? [];
        if (value !== ours) expect.fail(`${report.agency} ${report.year} ${id}: ${ours}, in SQL ${value}`);
        if (ours !== null && ratio) expect({ id, n, N }).toEqual({ id, ...ratio });
        if (ours === null) continue;
        exact += 1;
        seen.add(id);
      }
    expect(exact).toBeGreaterThan(40_000);
    // Every measure was compared where it is exact; of channels those that somebody counted.
    expect(
      registry
        .filter(({ id, group }) => group !== 'channels' && !id.startsWith('totals.channels') && !seen.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('every identity of the tables that is broken is the one we find', async () => {
    const rows = await asked(queryText('identities'));
    const found = rows.map(
      ([, agency, year, rule, place, left, right]) => `${agency} ${year} ${rule} ${place}: ${left} ${right}`,
    );
    const { agencies, reports } = held();
    const tree = agencyTree(agencies);
    const rules = [
      'requests-balance',
      'requests-handled-sum',
      'requests-applicant-sum',
      'disputes-sum',
      'carry-over',
    ];
    const due = checkAll({ tree, reports: reports.map(({ report }) => report) })
      .filter(({ rule, kind }) => rules.includes(rule) && kind === 'error')
      .map(({ agency, year, rule, cells: [cell], left, right }) => {
        const place = rule === 'requests-applicant-sum' || rule === 'disputes-sum' ? cell?.row : cell?.column;
        return `${agency} ${year} ${rule} ${place}: ${left?.value} ${right?.value}`;
      });
    expect(new Set(due.map((one) => one.split(' ')[2]))).toEqual(new Set(rules));
    expect([...found].sort()).toEqual([...due].sort());
  });

  test('what is not known is no number', async () => {
    const [[wrong] = []] = await asked(
      `select count(*) from figures where (status in ('number', 'zero')) <> (value is not null)
         or (value is not null and (lower_bound <> value or upper_bound <> value)) or (value is null and upper_bound is not null)`,
    );
    expect(wrong).toBe(0);
    const states = await asked('select distinct status from figures order by status');
    expect(states.flat()).toEqual(expect.arrayContaining(['approximate', 'blank', 'number', 'zero']));
  });

  test('the columns are those that schema.json describes, in both languages', async () => {
    const schema: { fields: { name: string; type: string; meaning: { zh: string; en: string } }[] } =
      JSON.parse(readFileSync(join(out, 'schema.json'), 'utf8'));
    const described = await asked('describe figures');
    expect(schema.fields.map(({ name }) => name).sort()).toEqual(described.map(([name]) => name).sort());
    for (const { meaning } of schema.fields) expect([meaning.zh, meaning.en]).not.toContain('');
    expect(readdirSync(out).filter((name) => name.startsWith('province='))).toContain('province=jiangsu');
  });
});

describe('nianbao export and sql', () => {
  test('the same reports give the same bytes, in place of what was there', async () => {
    const file = join(out, 'province=shanghai/year=2019/figures.parquet');
    const before = readFileSync(file);
    writeFileSync(join(out, 'stale'), '');
    expect((await call('export', data, '--parquet', out)).code).toBe(0);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(out)).not.toContain('stale');
  });

  test('another folder is left alone', async () => {
    const { code, said: told } = await call('export', data, '--parquet', join(data, 'agencies'));
    expect(code).toBe(1);
    expect(told).toContain('left alone');
  });

  const query =
    "select year, count(distinct agency) as agencies from figures where agency_name like '上海%' group by year order by year";
  test.each([
    ['csv', 'year,agencies\r\n2019,1\r\n'],
    ['json', '"agencies": 1'],
    ['table', '2019  1\n'],
  ])('an answer as %s', async (format, due) => {
    const { code, said: told } = await call('sql', query, '--data', out, '--format', format);
    expect(code).toBe(0);
    expect(told).toContain(due);
  });

  test('a data folder is answered of as it stands', async () => {
    const { said: told } = await call('sql', query, '--data', 'public/data', '--format', 'csv');
    expect(told).toContain('2019,1');
  });

  test.each([
    ['no query', [], 2, 'nianbao sql'],
    ['another format', ['select 1', '--format', 'xml'], 2, 'nianbao sql'],
    ['a mistake in the query', ['selec 1', '--data', out], 1, 'syntax error'],
    ['a file that is not there', ['nowhere.sql'], 1, 'nowhere.sql'],
    ['a folder that is not there', ['select 1', '--data', join(folder, 'nowhere')], 1, 'no such file'],
  ])('%s: told', async (_, args, code, due) => {
    const answer = await call('sql', ...args);
    expect(answer.code).toBe(code);
    expect(answer.said).toContain(due);
  });
});
