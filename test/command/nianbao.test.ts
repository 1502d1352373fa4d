import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAll } from '../../src/checks/checkAll.ts';
import { run as check } from '../../src/command/check.ts';
import { readDataFolder } from '../../src/command/readDataFolder.ts';
import { agencyTree } from '../../src/report/agencyTree.ts';
import { nianbao } from '../../src/command/nianbao.ts';
import { agenciesFormat } from '../../src/report/agencySchema.ts';
import { hongze2023, hongze2024, shanghaiOffice2019 } from '../fixtures/agencyYears.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const agencies = {
  format: agenciesFormat,
  agencies: [
    {
      id: 'hongze',
      names: { official: '淮安市洪泽区人民政府', short: '洪泽区', en: 'Hongze District' },
      kind: 'government',
      level: 'county',
      parent: null,
    },
  ],
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-check-'));
  const write = (name: string, content: unknown): void => {
    mkdirSync(join(at(name), '..'), { recursive: true });
    writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  };
  write('all/agencies/one.json', agencies);
  write('all/reports/hongze/2023.json', hongze2023);
  write('all/reports/hongze/2024.json', hongze2024);
  write('all/catalogue.json', { format: 'nianbao-catalogue/1' });
  write('sound/2024.json', `\uFEFF${JSON.stringify(hongze2024)}`);
  write('open/2019.json', shanghaiOffice2019);
  write('twice/a.json', hongze2024);
  write('twice/b.json', hongze2024);
  write('broken/not.json', '{"format": ');
  write('broken/row.json', {
    ...hongze2024,
    tables: { requests: { granted: [0, 0, 0, 0, 0, 0, 'five'] } },
  });
  write('empty/read.txt', 'no reports here');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function call(
  run: typeof nianbao,
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

describe('nianbao check', () => {
  test('errors by agency and year, counts at the end, exit 1', async () => {
    const { code, out, err } = await call(check, at('all'));
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toContain(
      '淮安市洪泽区人民政府 2023\n  报告有误  表四·行政复议：10+1+0+0=11，报告填列为 0\n',
    );
    expect(out).toContain('  存疑  表二·行政许可·本年处理决定数量：2023年 550，2024年 9487（×17.2）');
    expect(out).toContain('2 个报告文件：报告有误 2，存疑 2，无法核对 2\n');
  });

  test('English, and agencies by their id where no agency file is given', async () => {
    const { code, out, err } = await call(check, at('all/reports'), '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain(
      'hongze 2023\n  Error in the report  Table 4, administrative reconsideration: 10+1+0+0 = 11',
    );
    expect(err).toContain('No agency file lists hongze: deadlines and consolidation were not checked');
    expect(out).not.toMatch(/报告有误|存疑/);
  });

  test('a report without errors exits 0; what cannot be checked is counted, with --all listed', async () => {
    const few = await call(check, at('open'));
    expect(few.code).toBe(0);
    expect(few.out).toMatch(/无法核对 {2}\d+ 项，--all 逐项列出/);
    expect(few.out).not.toContain('已填部分 821+35+2+1=859');
    const all = await call(check, at('open'), '--all');
    expect(all.out).toContain('已填部分 821+35+2+1=859，报告填列为 859');
    // A byte order mark is no fault of the report.
    expect((await call(check, at('sound/2024.json'))).code).toBe(0);
  });

  test('broken files are told in both languages and count as errors', async () => {
    const { code, out } = await call(check, at('broken'));
    expect(code).toBe(1);
    expect(out).toContain(
      `${at('broken/row.json')} · tables.requests.granted[6]（表三·予以公开·总计）：应为数字`,
    );
    expect(out).toContain('(table 3, granted, total): must be a number');
    expect(out).toContain(`${at('broken/not.json')}：不是有效的 JSON`);
    expect(out).toContain('文件问题 2');
    const twice = await call(check, at('twice'));
    expect(twice.code).toBe(1);
    expect(twice.out).toContain(`${at('twice/a.json')} 已是这个机构这一年的报告`);
  });

  test('--format json is one array of findings and problems', async () => {
    const { code, out } = await call(check, at('all'), at('broken'), '--format', 'json');
    expect(code).toBe(1);
    const list: unknown = JSON.parse(out);
    expect(list).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: 'hongze-2023:disputes-sum:disputes.reconsideration.total',
          kind: 'error',
        }),
        expect.objectContaining({ file: at('broken/not.json'), message: expect.anything() }),
      ]),
    );
  });

  test('--format ndjson is the same, an item a line; on all cores nothing is found that is not found at once', async () => {
    const { code, out } = await call(check, 'public/data', at('broken'), '--format', 'ndjson');
    const lines: readonly unknown[] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const list = await call(check, 'public/data', at('broken'), '--format', 'json');
    expect(lines).toEqual(JSON.parse(list.out));
    expect(code).toBe(1);
    const { agencies, reports } = readDataFolder('public/data');
    const tree = agencyTree(agencies);
    const due = checkAll({ tree, reports: reports.map(({ report }) => report) }).map(({ id }) => id);
    expect(
      lines.flatMap((line) => (typeof line === 'object' && line && 'id' in line ? [line.id] : [])),
    ).toEqual(due);
  });

  test.each([
    { args: [] },
    { args: ['--nope', 'x'] },
    { args: ['no/such/path'] },
    { args: ['.', '--format', 'xml'] },
    { args: ['.', '--lang', 'fr'] },
  ])('exit 2 and the reason for $args', async ({ args }) => {
    const { code, out, err } = await call(check, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.length).toBeGreaterThan(10);
  });

  test('a folder without reports says so', async () => {
    expect(await call(check, at('empty'))).toEqual({ code: 0, out: '0 个报告文件：没有发现\n', err: '' });
  });
});

describe('nianbao', () => {
  test('help names every command in both languages', async () => {
    const { code, out } = await call(nianbao, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/check +核对报告文件[^\n]*\n +check report files/);
    expect(out).toContain('schema');
  });

  test.each([[[]], [['no-such-command']]])('%j is usage: exit 2 on the error stream', async (args) => {
    const { code, out, err } = await call(nianbao, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('check');
  });

  // The real executable, as `npx nianbao` starts it.
  const bin = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['src/command/nianbao.mjs', ...args], { encoding: 'utf8' });
  test('the executable runs and hands on exit codes', () => {
    expect(bin('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    expect(bin('check', at('sound')).status).toBe(0);
    const wrong = bin('check', at('all'), '--lang', 'en');
    expect(wrong.status).toBe(1);
    expect(wrong.stdout).toContain('10+1+0+0 = 11, the report prints 0');
    expect(bin('check').status).toBe(2);
  });

  test('an old Node is told what is needed', () => {
    const old = spawnSync(
      process.execPath,
      [
        '--import',
        'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.0"})',
        'src/command/nianbao.mjs',
        'check',
      ],
      { encoding: 'utf8' },
    );
    expect(old.status).toBe(2);
    expect(old.stderr).toContain('nianbao needs Node 20.19 or later; this is 18.20.0');
  });
});
