import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/command/read.ts';
import { ReadPool } from '../../src/command/read/readPool.ts';
import { refusals } from '../../src/intake/refusal.ts';
import { hongze2024 } from '../fixtures/agencyYears.ts';
import { printReport } from '../intake/printedForm.ts';
import { asHtml } from '../intake/textLayouts.ts';

describe('a reader that a document brings down', () => {
  const pool = new ReadPool(new URL('./hangingReader.mjs', import.meta.url));
  const read = (name: string) => pool.read({ name, path: Buffer.from(name) }, { agency: null, year: null });

  test('is ended, the file named with the cause, and every other file is read', async () => {
    const names = ['a', 'hang', 'b', 'eat', 'c', 'die', 'd', 'grow', 'e', 'wait', 'f'];
    const entries = await Promise.all(names.map(read));
    expect(entries.map(({ file }) => file)).toEqual(names);
    expect(
      entries
        .filter(({ status }) => status === 'read')
        .map(({ file }) => file)
        .join(''),
    ).toBe('abcdef');
    const cause = new Map(entries.map(({ file, reason }) => [file, reason?.zh]));
    expect(Object.fromEntries([...cause].filter(([, why]) => why !== undefined))).toEqual({
      hang: refusals.tookTooLong.zh,
      eat: refusals.tookTooMuch.zh,
      die: refusals.readerEnded.zh,
      grow: refusals.tookTooMuch.zh,
      wait: refusals.tookTooLong.zh,
    });
  });

  test('that cannot even start leaves nobody waiting', async () => {
    const broken = new ReadPool(new URL('./noSuchReader.mjs', import.meta.url));
    const path = Buffer.from('a');
    const entry = await broken.read({ name: 'a', path }, { agency: null, year: null });
    expect(entry.reason).toBe(refusals.readerEnded);
  });
});

test('a batch of many files comes in their order, each once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-batch-'));
  const html = asHtml(printReport(hongze2024, '淮安市洪泽区人民政府'), 'page');
  const names = Array.from({ length: 60 }, (_, index) => `${String(index).padStart(2, '0')}.html`);
  for (const [index, name] of names.entries())
    writeFileSync(join(folder, name), index % 3 === 0 ? html : '<p>没有表</p>');
  let out = '';
  const code = await run([folder], { out: (text) => void (out += text), err: () => {} });
  rmSync(folder, { recursive: true });
  const entries: readonly { file: string; status: string }[] = JSON.parse(out);
  expect(code).toBe(1);
  expect(entries.map(({ file }) => file)).toEqual(names.map((name) => join(folder, name)));
  expect(entries.map(({ status }) => status)).toEqual(
    names.map((_, index) => (index % 3 === 0 ? 'read' : 'rejected')),
  );
});
