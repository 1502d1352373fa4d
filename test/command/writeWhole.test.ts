import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { dataPlace } from '../../src/archive/packPage.ts';
import { nianbao } from '../../src/command/nianbao.ts';
import { hongze2024 } from '../fixtures/agencyYears.ts';
import { printReport } from '../intake/printedForm.ts';
import { asHtml } from '../intake/textLayouts.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-write-'));
  mkdirSync(at('data'));
  cpSync('public/data/agencies', at('data/agencies'), { recursive: true });
  cpSync('public/data/reports/real', at('data/reports/real'), { recursive: true });
  writeFileSync(at('a.html'), asHtml(printReport(hongze2024, '淮安市洪泽区人民政府'), 'page'));
  writeFileSync(at('template.html'), `<p>${dataPlace}</p>`);
  writeFileSync(at('file'), 'of somebody');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What lies below a folder, hidden files too. */
const below = (path: string): readonly string[] =>
  existsSync(path)
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort()
    : [];

async function call(...args: readonly string[]): Promise<{ code: number; err: string }> {
  let err = '';
  const code = await nianbao(args, { out: () => {}, err: (text) => void (err += text) });
  return { code, err };
}

/** The command where no file may grow beyond 1024 bytes: what a full disk does, on any machine. */
const limited = (...args: readonly string[]) =>
  spawnSync('bash', ['-c', 'ulimit -f 1; exec node src/command/nianbao.mjs "$@"', '-', ...args], {
    encoding: 'utf8',
  });

describe('a target that cannot be: one sentence with file and cause in both languages, exit 1', () => {
  test.each([
    ['read', ['read', 'a.html', '--out', 'file/out'], 'file/out'],
    [
      'pack into a folder',
      ['pack', '--data', 'data', '--template', 'template.html', '--out', 'data'],
      'data',
    ],
    [
      'pack below a file',
      ['pack', '--data', 'data', '--template', 'template.html', '--out', 'file/x'],
      'file',
    ],
    ['demo', ['demo', '--out', 'file'], 'file/'],
    ['a template that is not there', ['pack', '--data', 'data', '--template', 'none.html'], 'none.html'],
    ['data that are not there', ['freeze', 'nowhere'], 'nowhere'],
  ])('%s', async (_, args, named) => {
    const { code, err } = await call(
      ...args.map((word) =>
        /^(--|\w+$)/.test(word) && !existsSync(at(word)) && word !== 'nowhere' ? word : at(word),
      ),
    );
    expect(code).toBe(1);
    expect(err).toContain(at(named));
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).not.toContain('    at ');
    expect(readFileSync(at('file'), 'utf8')).toBe('of somebody');
  });
});

describe.skipIf(process.platform === 'win32')('a disk that fills up', () => {
  test('pack: the earlier good pack stays, nothing half-written beside it', () => {
    mkdirSync(at('packs'));
    writeFileSync(at('packs/good.html'), 'the earlier pack');
    const pack = [
      'pack',
      '--data',
      at('data'),
      '--template',
      at('template.html'),
      '--out',
      at('packs/good.html'),
    ];
    const { status, stderr } = limited(...pack);
    expect(status).toBe(1);
    expect(stderr).toContain(`写不下 ${at('packs/good.html')}：超过允许的文件大小`);
    expect(below(at('packs'))).toEqual(['good.html']);
    expect(readFileSync(at('packs/good.html'), 'utf8')).toBe('the earlier pack');
  });

  test('freeze: no catalogue, so that the version is not taken for kept', () => {
    expect(limited('freeze', at('data')).status).toBe(1);
    expect(below(at('data/versions'))).toEqual([]);
  });

  test('read: told, the batch goes on to its end, nothing half-written', () => {
    const { status, stderr, stdout } = limited('read', at('a.html'), '--out', at('out'));
    expect(status).toBe(1);
    expect(stderr).toContain(`写不下 ${at('out/hongze-2024.json')}`);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(below(at('out'))).toEqual([]);
  });
});

test('a file an earlier run broke off is written again; any other broken one is a person’s and stays', async () => {
  await call('read', at('a.html'), '--out', at('again'));
  const path = at('again/hongze-2024.json');
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, whole.slice(0, 300));
  await call('read', at('a.html'), '--out', at('again'));
  expect(readFileSync(path, 'utf8')).toBe(whole);
  const mistyped = whole.slice(0, 300).replace('hongze', '洪泽');
  writeFileSync(path, mistyped);
  await call('read', at('a.html'), '--out', at('again'));
  expect(readFileSync(path, 'utf8')).toBe(mistyped);
  expect(readFileSync(at('again/hongze-2024.2.json'), 'utf8')).toBe(whole);
});

test.skipIf(process.platform === 'win32')('Ctrl-C: exit 130, every file that is there is whole', async () => {
  const out = at('many');
  const running = spawn('node', ['src/command/nianbao.mjs', 'demo', '--provinces', '30', '--out', out]);
  let err = '';
  running.stderr.on('data', (text) => void (err += String(text)));
  const ended = new Promise<number | null>((done) => running.on('exit', done));
  while (below(out).length < 60 && running.exitCode === null)
    await new Promise((next) => setTimeout(next, 20));
  running.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(err).toContain('已中断');
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.filter(({ name }) => !name.endsWith('.json'))).toEqual([]);
  for (const { parentPath, name } of files)
    expect(() => JSON.parse(readFileSync(join(parentPath, name), 'utf8'))).not.toThrow();
});
