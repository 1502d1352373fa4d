import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nianbao } from '../../src/command/nianbao.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-publish-'));
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'in/cache'));
  cpSync('public/data/agencies/real.json', join(folder, 'in/agencies/real.json'), { recursive: true });
  cpSync('public/data/reports/real', join(folder, 'in/reports/real'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const said: string[] = [];
const io = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
const publish = (...args: readonly string[]) => nianbao(['publish', join(folder, 'in'), ...args], io);
const read = (out: string) =>
  readdirSync(join(folder, out), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(join(folder, out).length), readFileSync(path, 'utf8')]);

test('the same files give the same bytes, in place of what was there, and nothing is left beside them', async () => {
  expect(await publish('--out', join(folder, 'one'))).toBe(0);
  expect(await publish('--out', join(folder, 'two'))).toBe(0);
  writeFileSync(join(folder, 'two/stale.json'), '{}');
  expect(await publish('--out', join(folder, 'two'))).toBe(0);
  expect(read('two')).toEqual(read('one'));
  expect(readdirSync(folder).sort()).toEqual(['in', 'one', 'two']);
});

test('a link is written through: it stays, and what it leads to is published', async () => {
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), join(folder, 'link'));
  expect(await publish('--out', join(folder, 'link'))).toBe(0);
  expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
  expect(readdirSync(join(folder, 'real'))).toContain('home.json');
});

test('a broken report is told and fails nothing', async () => {
  writeFileSync(join(folder, 'in/reports/real/zz.json'), '{');
  said.length = 0;
  expect(await publish('--out', join(folder, 'out'))).toBe(0);
  expect(said.join('')).toContain('zz.json');
});

test.each([
  ['other files', 'mine', () => writeFileSync(join(folder, 'mine/letter.txt'), 'x')],
  ['the reports themselves', 'in', () => {}],
  ['the reports further down', '.', () => {}],
  ['a place among the reports', 'in/reports/out', () => {}],
  ['a file', 'file', () => writeFileSync(join(folder, 'file'), 'x')],
])('%s: never replaced', async (_, out, prepare) => {
  mkdirSync(join(folder, 'mine'));
  prepare();
  const before = read('.');
  expect(await publish('--out', join(folder, out))).toBe(1);
  expect(said.at(-1)).toContain('left alone');
  expect(read('.')).toEqual(before);
});

test.each([[[]], [['--out']], [['--out', '']], [['--into', 'x']]])(
  '%j is a mistake of usage',
  async (args) => {
    expect(await publish(...args)).toBe(2);
  },
);

test('what was published stands where the new cannot be made', async () => {
  expect(await publish('--out', join(folder, 'out'))).toBe(0);
  const before = read('out');
  rmSync(join(folder, 'in'), { recursive: true });
  expect(await publish('--out', join(folder, 'out'))).toBe(1);
  expect(read('out')).toEqual(before);
});
