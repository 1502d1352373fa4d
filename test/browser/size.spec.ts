import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { firstFigureMark } from '../../src/views/controls/firstFigureFirst.ts';
import { openPage } from './openPage.ts';

interface Chunk {
  readonly name: string;
  readonly bytes: number;
}

/** Each script as large as a host sends it with brotli, the largest first. */
async function chunksOf(urls: readonly string[]): Promise<readonly Chunk[]> {
  const chunks = await Promise.all(
    [...new Set(urls)].map(async (url) => ({
      name: url.slice(url.lastIndexOf('/') + 1),
      bytes: brotliCompressSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length,
    })),
  );
  return chunks.sort((a, b) => b.bytes - a.bytes);
}

/** What is over a budget, with the largest chunks by name for whoever has to make them smaller. */
function over(chunks: readonly Chunk[], budget: number): string {
  const total = chunks.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= budget) return '';
  const largest = chunks.slice(0, 8).map(({ name, bytes }) => `${name} ${bytes}`);
  return `${total} bytes > ${budget}: ${largest.join(', ')}`;
}

describe('code that travels, in bytes of brotli', () => {
  test.each([
    ['#/', 'first'],
    ['#/overview/demo-county', 'first'],
    ['#/agency/hongze', 'agency'],
    ['#/compare/demo-county', 'compare'],
  ])('%s: at most 106 kB in at most 12 files to its first chart, itself included', async (hash, chunk) => {
    const { page, requests, close } = await openPage(hash);
    expect(await page.getByRole('slider').count()).toBeGreaterThan(0);
    const fetched = await page.evaluate((mark) => {
      const [arrival] = performance.getEntriesByName(mark);
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < (arrival?.startTime ?? 0))
        .map((entry) => ({
          ...{ url: entry.name, start: entry.startTime },
          end: entry instanceof PerformanceResourceTiming ? entry.responseEnd : 0,
        }));
    }, firstFigureMark);
    const files = fetched.map(({ url }) => url);
    expect(files.length).toBeLessThanOrEqual(12);
    // The data are one file, that of the place.
    expect(files.filter((url) => url.includes('/data/'))).toHaveLength(1);
    const waitedFor = files.filter((url) => url.endsWith('.js'));
    // The first figure's code is among them; it and the words were asked for before the code that wants them had come.
    const nameOf = (url: string) => url.replace(/.*\/|-.*/g, '');
    const code = fetched.find(({ url }) => nameOf(url) === 'first');
    const ahead = fetched.filter(({ start }) => start < (code?.end ?? 0)).map(({ url }) => nameOf(url));
    expect(ahead).toEqual(expect.arrayContaining([chunk, 'zh']));
    // The log of the browser knows no more than the page does.
    expect(requests).toEqual(expect.arrayContaining(waitedFor));
    expect(over(await chunksOf(waitedFor), 106_000)).toBe('');
    // Who keeps no reports is spared what reads them.
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    await close();
  });

  test('an embed: at most 52 kB before its first chart', async () => {
    const home = inject('served');
    const html = await (await fetch(`${home}embed.html`)).text();
    // Vite names the whole closure of static imports in the page.
    const scripts = [...html.matchAll(/(?:src|href)="(?:\.\/)?([^"]*\.js)"/g)].map(
      ([, path]) => `${home}${path}`,
    );
    expect(scripts.length).toBeGreaterThan(1);
    expect(over(await chunksOf(scripts), 52_000)).toBe('');
  });
});

test('what a host is given beside the data: at most 5 MB, with each reader in it once', () => {
  const folder = '.cache/journeys';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !path.startsWith('data') && statSync(join(folder, path)).isFile(),
  );
  const bytes = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeLessThanOrEqual(5_000_000);
  expect(files.filter((path) => /\/readHtml-[^/]*\.js$/.test(path))).toHaveLength(1);
});
