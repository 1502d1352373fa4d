/*
 * How long a county's four figures take to arrive and to answer a press, against a bare Svelte + d3 page with four
 * figures, measured in turn in one run: `npm run bench [ROUNDS]`. Ratios are what counts; machines differ.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from 'playwright-core';
import { build, createServer } from 'vite';
import { browserArgs } from '../browserArgs.mjs';
import { findBrowser } from '../browserPath.mjs';
import { serveDist } from '../serveDist.mjs';

const rounds = Number(process.argv[2] ?? 7);
process.env.NODE_ENV = 'production';
const folders = { floor: '.cache/bench/floor', app: '.cache/bench/app' };
const built = { logLevel: 'error', mode: 'production' };
await build({
  ...{ ...built, configFile: false, root: 'test/bench/floor', base: './', plugins: [svelte()] },
  build: { outDir: `../../../${folders.floor}`, emptyOutDir: true, target: 'es2022' },
});
await build({ ...built, build: { outDir: folders.app, emptyOutDir: true } });
const loader = await createServer({ ...built, configFile: false, server: { middlewareMode: true } });
const { floorData } = await loader.ssrLoadModule('/test/bench/floor/floorData.ts');
await writeFile(`${folders.floor}/floor.json`, JSON.stringify(floorData()));
await loader.close();

const floor = await serveDist({ folder: folders.floor, path: '/', compress: true });
const app = await serveDist({ folder: folders.app, path: '/', compress: true });
const pages = {
  floor: { url: floor.url, last: 'select[aria-label="年度"]' },
  ours: { url: `${app.url}#/overview/demo-county`, last: 'select[aria-label="截止年度"]' },
};
const slow4G = { latency: 150, downloadThroughput: (1.6e6 / 8) | 0, uploadThroughput: (750e3 / 8) | 0 };
const conditions = {
  '1×': { cpu: 1, network: null },
  '4× CPU': { cpu: 4, network: null },
  'slow 4G': { cpu: 1, network: slow4G },
  'slow 4G, 4× CPU': { cpu: 4, network: slow4G },
};
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: browserArgs });

/** Watches for the fourth drawn figure and remembers when the frame after it began. */
function watch() {
  const drawn = () =>
    [...document.querySelectorAll('figure')].filter((one) =>
      [...one.querySelectorAll('svg')].some((svg) => svg.querySelectorAll('path, rect, text').length > 5),
    ).length;
  const look = () => {
    if (window.ready === undefined && drawn() >= 4)
      requestAnimationFrame(() => (window.ready ??= performance.now()));
    else if (window.ready === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** One fresh visit and six presses of the year. Times in ms, CPU in ms of the main thread's tasks. */
async function visit({ url, last }, { cpu, network }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 3200 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Performance.enable');
  if (network) await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network });
  if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.ready !== undefined, null, { timeout: 120_000 });
  const ready = await page.evaluate(() => window.ready);
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < window.ready)
      .map(({ name }) => name),
  );
  await page.waitForLoadState('networkidle');
  const tasks = async () =>
    (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
  const presses = [];
  const before = await tasks();
  for (let press = 0; press < 6; press += 1) {
    const took = await page.evaluate(
      ([selector, year]) =>
        new Promise((done) => {
          const select = document.querySelector(selector);
          select.value = year;
          const start = performance.now();
          select.dispatchEvent(new Event('change', { bubbles: true }));
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
        }),
      [last, press % 2 === 0 ? '2024' : '2025'],
    );
    presses.push(took);
    await page.waitForTimeout(60);
  }
  const perPress = (1000 * ((await tasks()) - before)) / presses.length;
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
  await context.close();
  return { ready, press: median(presses), cpu: perPress, heap, fetched: scripts, requests: requests.length };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Bytes of brotli of what was fetched before the fourth figure, by ending. */
function sizeOf(home, folder, urls, ending) {
  const files = [...new Set(urls)].filter(
    (url) => url.startsWith(home) && url.split(/[?#]/)[0].endsWith(ending),
  );
  return files.reduce(
    (sum, url) =>
      sum + brotliCompressSync(readFileSync(`${folder}/${url.slice(home.length).split(/[?#]/)[0]}`)).length,
    0,
  );
}

console.log(`${rounds} rounds, interleaved; medians; ms unless said otherwise`);
console.log(
  'condition         | ready floor | ready ours | ratio | press floor | press ours | ratio | CPU ratio',
);
let sizes;
for (const [name, condition] of Object.entries(conditions)) {
  const seen = { floor: [], ours: [] };
  for (let round = 0; round <= rounds; round += 1)
    for (const [which, page] of Object.entries(pages)) {
      const one = await visit(page, condition);
      // The first round warms the disk and the compressor.
      if (round > 0) seen[which].push(one);
    }
  const of = (which, what) => median(seen[which].map((one) => one[what]));
  const ratio = (what) => (of('ours', what) / of('floor', what)).toFixed(2);
  const cells = [
    name.padEnd(17),
    ...['ready', 'press'].flatMap((what) => [
      of('floor', what).toFixed(0).padStart(11),
      of('ours', what).toFixed(0).padStart(10),
      ratio(what).padStart(5),
    ]),
    ratio('cpu').padStart(9),
  ];
  console.log(cells.join(' | '));
  sizes ??= Object.fromEntries(
    Object.entries(seen).map(([which, visits]) => {
      const home = which === 'floor' ? floor.url : app.url;
      const folder = which === 'floor' ? folders.floor : folders.app;
      const { fetched } = visits[0];
      const kB = (ending) =>
        `${(sizeOf(home, folder, fetched, ending) / 1000).toFixed(1)} kB ${ending.slice(1)}`;
      return [which, `${fetched.length + 1} requests, ${kB('.js')}, ${kB('.css')}, ${kB('.json')} (brotli)`];
    }),
  );
}
for (const [which, text] of Object.entries(sizes)) console.log(`${which}: to four figures ${text}`);
await browser.close();
await floor.close();
await app.close();
