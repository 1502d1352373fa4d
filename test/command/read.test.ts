import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { run } from '../../src/command/read.ts';
import { howStatus } from '../../src/intake/how.ts';
import { readingStatuses } from '../../src/intake/how.ts';
import { validateReport } from '../../src/report/validate.ts';
import { hongze2023, hongze2024 } from '../fixtures/agencyYears.ts';
import { printReport } from '../intake/printedForm.ts';
import { asHtml, asText } from '../intake/textLayouts.ts';

/** The contract of the JSON: exactly these keys, in exactly these shapes. */
const entriesSchema = z.array(
  z.strictObject({
    file: z.string(),
    status: z.enum(['read', 'partial', 'rejected']),
    reason: z.nullable(z.string()),
    report: z.nullable(z.looseObject({ agency: z.string(), year: z.number() })),
    findings: z.array(z.looseObject({ rule: z.string(), kind: z.string() })),
    readings: z.array(
      z.strictObject({
        table: z.enum(['二', '三', '四']),
        row: z.string(),
        column: z.string(),
        value: z.nullable(z.number()),
        status: z.enum(readingStatuses),
        how: z.string(),
        where: z.nullable(z.string()),
      }),
    ),
  }),
);

let folder = '';
const at = (name: string): string => join(folder, name);
const name = '淮安市洪泽区人民政府';
const whole = asHtml(printReport(hongze2024, name), 'page');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-read-'));
  const write = (path: string, content: string): void => {
    mkdirSync(join(at(path), '..'), { recursive: true });
    writeFileSync(at(path), content);
  };
  write('whole/2024.html', whole);
  write('mixed/a/2023.txt', asText(printReport(hongze2023, name), 'tabs'));
  write('mixed/a/cut.html', whole.slice(0, whole.indexOf('不予公开')));
  write('mixed/b/again.htm', whole);
  write('mixed/b/data.json', '{}');
  write('mixed/b/~$again.docx', 'lock');
  write('mixed/legacy.doc', 'no report');
  write('nothing/data.json', '{}');
  write('strange/[2024] a,b.html', whole);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function call(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

async function entriesOf(...args: readonly string[]): Promise<z.infer<typeof entriesSchema>> {
  return entriesSchema.parse(JSON.parse((await call(...args)).out));
}

describe('nianbao read: JSON', () => {
  test('a whole report: every cell of the form, the report as the format has it, nothing but the array on standard output', async () => {
    const { code, out, err } = await call(at('whole/2024.html'));
    expect(code).toBe(0);
    expect(err).toBe('1 个文件：已识别 1，部分识别 0，不能读 0\n');
    const [entry, ...rest] = entriesSchema.parse(JSON.parse(out));
    expect(rest).toEqual([]);
    expect([entry?.file, entry?.status, entry?.reason]).toEqual([at('whole/2024.html'), 'read', null]);
    expect(validateReport('x', entry?.report)).toMatchObject({ ok: true });
    expect(entry?.report).toMatchObject({
      agency: 'hongze',
      year: 2024,
      form: '2021',
      tables: hongze2024.tables,
    });
    const { readings = [] } = entry ?? {};
    expect(new Set(readings.map(({ table, row, column }) => `${table} ${row} ${column}`)).size).toBe(
      readings.length,
    );
    const valueOf = (row: string, column: string): unknown =>
      readings.find((one) => one.row === row && one.column === column)?.value;
    expect(valueOf('行政规范性文件', '本年制发件数')).toBe(
      hongze2024.tables.disclosure?.normativeDocuments?.issued,
    );
    expect(valueOf('予以公开', '自然人')).toBe(hongze2024.tables.requests?.granted?.[0]);
    expect(valueOf('总计', '总计')).toBe(hongze2024.tables.requests?.outcomeTotal?.[6]);
    expect(valueOf('结转下年度继续办理', '总计')).toBe(hongze2024.tables.requests?.carriedForward?.[6]);
    expect(valueOf('复议后起诉', '结果维持')).toBe(hongze2024.tables.disputes?.suedAfterReconsideration?.[0]);
    expect(readings.every(({ where }) => where !== null)).toBe(true);
  });

  test('a folder: one entry each, in order; the rest of the batch goes on; a report broken off is partial', async () => {
    const { code, out } = await call(at('mixed'));
    expect(code).toBe(1);
    const entries = entriesSchema.parse(JSON.parse(out));
    expect(entries.map(({ file, status }) => [file.slice(folder.length + 7), status])).toEqual([
      ['a/2023.txt', 'read'],
      ['a/cut.html', 'partial'],
      ['b/again.htm', 'read'],
      ['legacy.doc', 'rejected'],
    ]);
    const [printed, cut, , refused] = entries;
    expect(
      printed?.findings.filter(({ kind, rule }) => kind === 'error' && rule === 'disputes-sum'),
    ).toHaveLength(2);
    expect(cut?.readings.filter(({ status }) => status === 'read').length).toBeGreaterThan(20);
    expect(
      cut?.readings
        .filter(({ table }) => table === '四')
        .every(({ value, status }) => value === null && status === 'absent'),
    ).toBe(true);
    expect(cut?.reason).toContain('中断');
    expect([refused?.report, refused?.readings, refused?.findings]).toEqual([null, [], []]);
    expect(refused?.reason).toBeTruthy();
  });

  test('--agency and --year stand over what the document says, and the conflict is told', async () => {
    const [entry] = await entriesOf(at('whole/2024.html'), '--agency', 'some-town', '--year', '2022');
    expect(entry?.report).toMatchObject({ agency: 'some-town', year: 2022 });
    expect(JSON.stringify(entry?.report?.['remarks'])).toContain('文件写作 2024 年');
  });

  test('the document can be known again by its bytes', async () => {
    const [first, second] = await entriesOf(at('whole/2024.html'), at('mixed/b/again.htm'));
    expect(first?.report?.['source']).toEqual(second?.report?.['source']);
    expect(first?.report?.['source']).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('how a figure was found is one of the known ways', async () => {
    const [entry] = await entriesOf(at('mixed/a/cut.html'));
    for (const { how, status } of entry?.readings ?? [])
      expect(new Map<string, string>(Object.entries(howStatus)).get(how)).toBe(status);
  });
});

describe('nianbao read: files', () => {
  test.each([
    ['*.htm', ['again.htm']],
    ['**/*.{html,txt}', ['2023.txt', 'cut.html']],
    ['?/[ac]*.htm*', ['cut.html', 'again.htm']],
    ['a/[!c]*', ['2023.txt']],
  ])('glob %s', async (pattern, names) => {
    const base = pattern === '*.htm' ? at('mixed/b') : at('mixed');
    const entries = await entriesOf(join(base, pattern));
    expect(entries.map(({ file }) => file.replace(/^.*\//, ''))).toEqual(names);
  });

  test('a file is itself whatever its name, and each is read once', async () => {
    const path = at('strange/[2024] a,b.html');
    expect((await entriesOf(path, at('strange'))).map(({ file }) => file)).toEqual([path]);
  });

  test('--out writes reports as the data folder names them, the same again the second time', async () => {
    const out = at('out');
    expect((await call(at('mixed'), '--out', out)).err).toContain(`重复：${at('mixed/b/again.htm')}`);
    expect(readdirSync(out).sort()).toEqual(['hongze-2023.json', 'hongze-2024.2.json', 'hongze-2024.json']);
    const written = readFileSync(join(out, 'hongze-2023.json'), 'utf8');
    expect(validateReport('x', JSON.parse(written))).toMatchObject({ ok: true });
    await call(at('mixed'), '--out', out);
    expect(readFileSync(join(out, 'hongze-2023.json'), 'utf8')).toBe(written);
    expect(readdirSync(out)).toHaveLength(3);
  });

  test('what a person corrected is not written over', async () => {
    const out = at('kept');
    mkdirSync(out);
    const corrected = {
      ...hongze2024,
      reviews: [{ finding: 'x', verdict: 'confirmed', reason: '核对过' }],
    };
    writeFileSync(join(out, 'hongze-2024.json'), JSON.stringify(corrected));
    const { err } = await call(at('whole/2024.html'), '--out', out);
    expect(err).toContain('hongze-2024.json');
    expect(JSON.parse(readFileSync(join(out, 'hongze-2024.json'), 'utf8'))).toEqual(corrected);
    expect(existsSync(join(out, 'hongze-2024.2.json'))).toBe(true);
  });
});

describe('nianbao read: text', () => {
  test('what to act on, and the counts at the end', async () => {
    const { code, out, err } = await call(at('mixed'), '--format', 'text');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(`${at('mixed/a/2023.txt')}  [已识别]\n  淮安市洪泽区人民政府 (hongze)，2023`);
    expect(out).toContain('  报告有误  表四·行政复议：10+1+0+0=11，报告填列为 0\n');
    expect(out).toContain(`与 ${at('mixed/a/cut.html')} 是同一机关同一年的报告`);
    expect(out.endsWith('4 个文件：已识别 2，部分识别 1，不能读 1；重复 1\n')).toBe(true);
  });

  test('in English without a Chinese sentence', async () => {
    const { out } = await call(at('mixed/legacy.doc'), at('whole'), '--format', 'text', '--lang', 'en');
    expect(out).toContain('[rejected]');
    expect(out).not.toMatch(/\p{Script=Han}{4}/u);
  });
});

describe('nianbao read: usage', () => {
  test.each([
    [[]],
    [['nowhere.html']],
    [['nowhere/*.html']],
    [['--format', 'xml', 'a.html']],
    [['--year', '20x4', 'a.html']],
    [['--year', '1999', 'a.html']],
    [['--agency', 'No Such', 'a.html']],
    [['--unknown', 'a.html']],
  ])('%j exits 2 and reads nothing', async (args) => {
    const { code, out, err } = await call(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  test('a folder without documents is told', async () => {
    expect((await call(at('nothing'))).code).toBe(2);
  });

  test('--help', async () => {
    const { code, out } = await call('--help');
    expect(code).toBe(0);
    expect(out).toContain('nianbao read FILE…');
  });
});

test('the command has the character maps for PDFs that do not carry their fonts', async () => {
  const [entry] = await entriesOf('test/fixtures/refused/unembedded-font.pdf');
  expect([entry?.status, entry?.report?.year]).toEqual(['partial', 2023]);
});

describe('the executable', () => {
  const bin = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['src/command/nianbao.mjs', 'read', ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });

  test('prints the array and exits 0, 1 and 2', () => {
    const good = bin(at('whole/2024.html'), '--format', 'json');
    expect([good.status, entriesSchema.parse(JSON.parse(good.stdout)).length]).toEqual([0, 1]);
    expect(bin(at('mixed/legacy.doc')).status).toBe(1);
    expect(bin('nowhere.html').status).toBe(2);
  });
});
