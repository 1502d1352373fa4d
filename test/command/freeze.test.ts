import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/openArchive.ts';
import { inlineSource } from '../../src/archive/source.ts';
import { readLatest, versionSource } from '../../src/archive/versions.ts';
import { derivedFiles } from '../../src/command/dataPlugin.ts';
import { nianbao } from '../../src/command/nianbao.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-freeze-'));
  mkdirSync(join(folder, 'reports'));
  cpSync('public/data/agencies', join(folder, 'agencies'), { recursive: true });
  cpSync('public/data/reports/real', join(folder, 'reports/real'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The data folder of a built site: what is derived over what lies there. */
function site(kept: Readonly<Record<string, string>> = {}) {
  const files = { ...kept, ...Object.fromEntries(derivedFiles(folder, () => undefined)) };
  const held = Object.entries(files).map(([path, text]) => [path, JSON.parse(text)] as const);
  return inlineSource(JSON.stringify(Object.fromEntries(held)));
}

test('the build has the present data under their version, and says which that is', async () => {
  const source = site();
  const now = await openArchive(source);
  const latest = await readLatest(source);
  expect(latest).toEqual({ format: 'nianbao-version/1', version: now.version, dataDate: now.dataDate });
  expect(await openArchive(versionSource(source, now.version ?? ''))).toEqual(now);
});

test('a version kept by nianbao freeze outlives a change of the data', async () => {
  const before = await openArchive(site());
  const version = before.version ?? '';
  const said: string[] = [];
  const io = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
  expect(await nianbao(['freeze', folder], io)).toBe(0);
  expect(said.join('')).toContain(version);
  const kept = Object.fromEntries(
    ['catalogue.json', 'packs/real.json'].map((file) => {
      const path = `versions/${version}/${file}`;
      return [path, readFileSync(join(folder, path), 'utf8')];
    }),
  );

  rmSync(join(folder, 'reports/real/suqian-2023.json'));
  const now = site(kept);
  expect((await readLatest(now))?.version).not.toBe(version);
  expect(await openArchive(versionSource(now, version))).toEqual(before);
  expect((await openArchive(versionSource(site(), version))).state).toBe('unreachable');
});

test('what lies in versions/ is no report and changes no version', async () => {
  const { version } = await openArchive(site());
  mkdirSync(join(folder, 'versions'), { recursive: true });
  writeFileSync(join(folder, 'versions/broken.json'), '{');
  expect((await openArchive(site())).version).toBe(version);
});

test('freeze told wrongly is exit 2', async () => {
  const said: string[] = [];
  const io = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
  expect(await nianbao(['freeze', '--help'], io)).toBe(2);
  expect(said.join('')).toContain('nianbao freeze');
});
