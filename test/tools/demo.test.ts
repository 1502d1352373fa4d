import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultSeed, demoFiles } from '../../tools/demo/demoFiles.ts';
import { planted } from '../../tools/demo/planted.ts';
import { randomFor } from '../../tools/demo/random.ts';
import { writeJson } from '../../tools/demo/writeJson.ts';
import { run } from '../../src/command/demo.ts';
import { nianbao } from '../../src/command/nianbao.ts';
import { requestColumns, requestRowEntries } from '../../src/report/lineItems.ts';
import { parseAddress, requestCell, requestRowsIn, valueAt, writeAddress } from '../../src/report/address.ts';
import type { Report } from '../../src/report/report.ts';
import { parseReport } from '../../src/report/validate.ts';
import { exactly } from '../../src/report/value.ts';

function reportsOf(seed: number): readonly Report[] {
  return [...demoFiles(seed)]
    .filter(([path]) => path.startsWith('reports/'))
    .map(([path, text]) => {
      const result = parseReport(path, text);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      return result.value;
    });
}
const reports = reportsOf(defaultSeed);

test('the committed county is what the default seed generates, byte for byte', () => {
  const files = demoFiles(defaultSeed);
  for (const [path, text] of files) expect(readFileSync(`public/data/${path}`, 'utf8'), path).toBe(text);
  const committed = readdirSync('public/data/reports/demo').map((name) => `reports/demo/${name}`);
  expect(committed.filter((path) => !files.has(path))).toEqual([]);
  expect(readFileSync('test/fixtures/demo-planted.json', 'utf8')).toBe(writeJson(planted));
});

test('another seed is another county, as valid, and the same again', () => {
  for (const seed of [1, 7, 42]) {
    expect(reportsOf(seed)).toHaveLength(reports.length);
    expect([...demoFiles(seed)]).toEqual([...demoFiles(seed)]);
  }
  expect(demoFiles(1).get('reports/demo/demo-county-2023.json')).not.toBe(
    demoFiles(2).get('reports/demo/demo-county-2023.json'),
  );
});

/** The columns in which a request identity fails, told without the checks room. */
function brokenRequests(report: Report): readonly string[] {
  const at = (
    row: Parameters<typeof requestCell>[0],
    column: (typeof requestColumns)[number],
  ): number | null => exactly(valueAt(report, requestCell(row, column)));
  const leaves = requestRowsIn(report).filter((row) => requestRowEntries[row].kind !== undefined);
  return requestColumns.flatMap((column) => {
    const [received, over, total, forward] = [
      at('newlyReceived', column),
      at('carriedOver', column),
      at('outcomeTotal', column),
      at('carriedForward', column),
    ];
    const parts = leaves.map((row) => at(row, column));
    const sum = parts.includes(null) ? null : parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    const key = `${report.agency} ${report.year} ${column}`;
    return [
      ...(received !== null && over !== null && total !== null && forward !== null
        ? received + over === total + forward
          ? []
          : [`${key} balance`]
        : []),
      ...(sum !== null && total !== null && sum !== total ? [`${key} sum`] : []),
    ];
  });
}

describe('errors', () => {
  test('stand only where they were planted', () => {
    expect(reports.flatMap(brokenRequests)).toEqual(
      [
        'demo-housing 2020 naturalPerson sum',
        'demo-housing 2020 total sum',
        'demo-housing 2022 naturalPerson balance',
        'demo-housing 2022 total balance',
        'demo-resources 2023 naturalPerson sum',
        'demo-resources 2023 total sum',
      ].sort(byReport),
    );
  });

  test('what is carried forward arrives next year, but for the planted one', () => {
    const broken = reports.flatMap((report) => {
      const before = reports.find((one) => one.agency === report.agency && one.year === report.year - 1);
      if (!before) return [];
      return requestColumns.flatMap((column) => {
        const forward = exactly(valueAt(before, requestCell('carriedForward', column)));
        const over = exactly(valueAt(report, requestCell('carriedOver', column)));
        return forward === over ? [] : [`${report.agency} ${report.year} ${column}`];
      });
    });
    expect(broken).toEqual(['demo-resources 2025 naturalPerson', 'demo-resources 2025 total']);
  });

  test('each is listed with cells its report has, and every rule has one', () => {
    expect(new Set(planted.map(({ rule }) => rule)).size).toBe(16);
    for (const { agency, year, cells } of planted) {
      const report = reports.find((one) => one.agency === agency && one.year === year);
      expect(report, `${agency} ${year}`).toBeDefined();
      for (const cell of cells) expect(cell.split('.')).toHaveLength(3);
    }
  });
});

/** In the order the files are written, which is that of the agencies. */
function byReport(a: string, b: string): number {
  const order = reports.map((report) => `${report.agency} ${report.year}`);
  const place = (text: string): number => order.indexOf(text.split(' ').slice(0, 2).join(' '));
  return place(a) - place(b);
}

describe('the county has what real data has', () => {
  const of = (agency: string, year: number): Report | undefined =>
    reports.find((report) => report.agency === agency && report.year === year);

  test('it is marked as made up, everywhere', () => {
    expect(reports.every(({ synthetic }) => synthetic === true)).toBe(true);
    expect(
      demoFiles(defaultSeed)
        .get('agencies/demo.json')
        ?.match(/"synthetic": true/g),
    ).toHaveLength(21);
  });

  test('both forms, one kept too long; （六） as one row', () => {
    expect(of('demo-jiahe', 2020)?.form).toBe('2019');
    expect(of('demo-jiahe', 2021)?.form).toBe('2021');
    expect(of('demo-xingou', 2022)?.form).toBe('2019');
    expect(of('demo-wuling', 2023)?.tables.requests?.otherwiseHandled).toBeDefined();
  });

  test('missing, late and undated reports, a merger, a later founding, a former name', () => {
    expect(of('demo-market', 2020)).toBeUndefined();
    expect(of('demo-chouba', 2022)).toBeDefined();
    expect(of('demo-chouba', 2023)).toBeUndefined();
    expect(of('demo-approval', 2020)).toBeUndefined();
    expect(of('demo-rentan', 2022)?.published).toBeNull();
    expect(of('demo-jiahe', 2023)?.published).toBe('2024-02-21');
    expect(of('demo-dinghu', 2021)?.source.title).toContain('丁湖乡');
    expect(of('demo-dinghu', 2022)?.source.title).toContain('丁湖镇');
    expect(of('demo-zigang', 2020)?.source.title).toContain('子岗乡');
  });

  test('mostly empty township tables, absent cells of three kinds, approximate and masked counts', () => {
    const townships = reports.filter(({ agency }) => /gengping|xingou|guiquan|zigang/.test(agency));
    const received = townships.map((report) => exactly(valueAt(report, requestCell('newlyReceived'))));
    expect(received.every((count) => count === 0)).toBe(true);
    const states = new Set(
      reports.flatMap((report) =>
        planted
          .filter(
            ({ agency, year, rule }) =>
              rule === 'blank-cell' && agency === report.agency && year === report.year,
          )
          .flatMap(({ cells }) => cells)
          .map((text) => stateOf(report, text)),
      ),
    );
    expect([...states].sort()).toEqual(['blank', 'notApplicable', 'unreadable']);
    const channels = reports.flatMap((report) => report.channels);
    expect(new Set(channels.map(({ qualifier }) => qualifier))).toEqual(new Set(['exact', 'over', 'approx']));
    expect(channels.filter(({ count }) => count === null)).toHaveLength(1);
    expect(new Set(channels.map(({ unit }) => unit)).size).toBeGreaterThan(7);
  });

  test('prose kept from year to year, and once with the year before left in', () => {
    expect(of('demo-bingqiao', 2024)?.prose?.problems).toMatch(/^2023年/);
    const kept = reports.filter((report) => {
      const before = of(report.agency, report.year - 1)?.prose?.problems?.slice(5);
      return before !== undefined && before === report.prose?.problems?.slice(5);
    });
    expect(kept.length).toBeGreaterThan(5);
  });

  test('the consolidated report is at least its units in every request cell', () => {
    for (const county of reports.filter(({ scope }) => scope === 'consolidated'))
      for (const row of requestRowsIn(county))
        for (const column of requestColumns) {
          const cell = requestCell(row, column);
          const units = reports.filter(({ scope, year }) => scope === 'own' && year === county.year);
          const sum = units.reduce((all, unit) => all + (exactly(valueAt(unit, cell)) ?? 0), 0);
          const own = exactly(valueAt(county, cell)) ?? 0;
          expect(own, `${county.year} ${writeAddress(cell)}`).toBeGreaterThanOrEqual(sum);
        }
  });
});

function stateOf(report: Report, text: string): string {
  const address = parseAddress(text);
  if (!address) throw new Error(text);
  return valueAt(report, address).state;
}

describe('nianbao demo', () => {
  const said: string[] = [];
  const io = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };

  test('writes the county, in place of an earlier one, and leaves other files alone', async () => {
    const out = mkdtempSync(join(tmpdir(), 'nianbao-demo-'));
    const list = join(out, 'planted.json');
    expect(await run(['--out', out, '--seed', '3'], io)).toBe(0);
    const stale = join(out, 'reports/demo/demo-nowhere-2020.json');
    writeFileSync(stale, '{}');
    writeFileSync(join(out, 'reports/demo/mine.json'), '{}');
    expect(await run(['--out', out, '--planted', list], io)).toBe(0);
    expect(existsSync(stale)).toBe(false);
    expect(existsSync(join(out, 'reports/demo/mine.json'))).toBe(true);
    expect(readFileSync(list, 'utf8')).toBe(writeJson(planted));
    expect(readdirSync(join(out, 'reports/demo'))).toHaveLength(reports.length + 1);
    rmSync(out, { recursive: true });
  });

  test.each([[['--seed', 'x']], [['--colour']], [['extra']]])('%j is a usage error', async (args) => {
    expect(await run(args, io)).toBe(2);
    expect(said.at(-1)).toContain('nianbao demo');
  });

  test('a folder that cannot be written is told, not thrown', async () => {
    expect(await nianbao(['demo', '--out', 'package.json/x'], io)).toBe(1);
    expect(said.at(-1)).toContain('package.json/x');
  });
});

test('chance is the same for the same seed and key, within its bounds', () => {
  const drawn = (seed: number, key: string) => {
    const random = randomFor(seed, key);
    return Array.from({ length: 200 }, () => random.between(2, 5));
  };
  expect(drawn(1, 'a')).toEqual(drawn(1, 'a'));
  expect(drawn(1, 'a')).not.toEqual(drawn(1, 'b'));
  expect(new Set(drawn(1, 'a'))).toEqual(new Set([2, 3, 4, 5]));
});
