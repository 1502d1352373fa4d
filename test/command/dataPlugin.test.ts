import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/openArchive.ts';
import { fetchSource } from '../../src/archive/source.ts';
import { nianbaoData } from '../../src/command/dataPlugin.ts';
import { openDataPlugin } from '../../src/command/openDataPlugin.ts';

const data = resolve('public/data');
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao-site-'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>x</title>');
});
afterEach(() => rmSync(root, { recursive: true }));

test('the build carries catalogue, packs and schema, under any base', async () => {
  const result = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    build: { write: false },
    plugins: [nianbaoData(data)],
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const files = outputs.flatMap(({ output }) => output.map(({ fileName }) => fileName));
  expect(files).toEqual(
    expect.arrayContaining(['data/catalogue.json', 'data/packs/real.json', 'data/schema/nianbao-1.json']),
  );
});

test('the dev server serves them under its base, and anew when a file changes', async () => {
  const folder = join(root, 'data');
  for (const below of ['agencies', 'reports']) mkdirSync(join(folder, below), { recursive: true });
  const agencies = { format: 'nianbao-agencies/1', agencies: [] };
  writeFileSync(join(folder, 'agencies', 'a.json'), JSON.stringify(agencies));
  const server = await createServer({
    root,
    base: '/a/b/',
    configFile: false,
    logLevel: 'silent',
    server: { port: 0 },
    plugins: [nianbaoData(folder), openDataPlugin(folder)],
  });
  try {
    await server.listen();
    const base = `${server.resolvedUrls?.local[0] ?? ''}data/`;
    const open = () => openArchive(fetchSource((url) => fetch(url), base));
    expect(await open()).toMatchObject({ state: 'whole', reports: [] });
    const openData = async () => (await fetch(new URL('v2/index.json', base))).json();
    expect(await openData()).toMatchObject({ format: 'nianbao-open-data/2', broken: [] });
    writeFileSync(join(folder, 'reports', 'z.json'), '{');
    server.watcher.emit('add', join(folder, 'reports', 'z.json'));
    expect(await open()).toMatchObject({ state: 'partial', quarantined: [{ file: 'data/reports/z.json' }] });
    expect(await openData()).toMatchObject({ broken: ['reports/z.json'] });
  } finally {
    await server.close();
  }
});
