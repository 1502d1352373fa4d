import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/command/pack.ts';
import { openPage, settled } from './openPage.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Requests that leave the page: what it unpacks from itself is none. */
const abroad = (requests: readonly string[]): readonly string[] =>
  requests.filter((url) => !/^(blob|data):/.test(url));

test('one file of 21 agencies and seven years opens from the disk with the network off, whole and linked deep', async () => {
  const out = join(folder, 'county.html');
  const words: string[] = [];
  const io = { out: (text: string) => words.push(text), err: (text: string) => words.push(text) };
  const template = '.cache/journeys/pack.html';
  expect([
    await run(['--area', 'demo-county', '--template', template, '--out', out], io),
    words.join(''),
  ]).toEqual([0, expect.stringContaining('21 agencies')]);
  expect(statSync(out).size).toBeLessThanOrEqual(1_500_000);
  // The program's own styles, and no others.
  const [, styles = ''] = /<style>([^]*?)<\/style>/.exec(readFileSync(out, 'utf8')) ?? [];
  const assets = '.cache/journeys/assets';
  const sheets = readdirSync(assets).filter((name) => name.endsWith('.css'));
  const own = sheets.map((name) => readFileSync(join(assets, name), 'utf8').trim());
  expect(styles.replaceAll('\n', '').length).toBe(own.join('').replaceAll('\n', '').length);

  const at = pathToFileURL(out).href;
  const { page, errors, requests, close } = await openPage('#/overview/demo-county', { at, offline: true });
  await page.getByRole('heading', { level: 1, name: /示例县/ }).waitFor();
  expect(await page.getByRole('slider').count()).toBeGreaterThan(2);
  expect(await page.getByText('合成数据').first().isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: '录入' }).count()).toBe(0);

  await page.getByRole('slider').first().focus();
  await page.keyboard.press('End');
  await expect
    .poll(() => page.getByRole('slider').first().getAttribute('aria-valuetext'))
    .toMatch(/^(?!1 \/)\d+ \/ \d+$/);

  await page.goto(`${at}#/agency/demo-jiahe?year=2023&cell=requests.newlyReceived.total`);
  await settled(page);
  await expect.poll(() => page.locator('td.lit, [aria-current="true"]').count()).toBeGreaterThan(0);
  await page.goBack();
  await settled(page);
  await page.getByRole('heading', { level: 1, name: /示例县/ }).waitFor();
  expect(abroad(requests).filter((url) => !url.startsWith(at))).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('the button of a page saves what it shows as such a file', async () => {
  const { page, close } = await openPage('#/agency/hongze');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为单个文件' }).click();
  const out = join(folder, 'hongze.html');
  await (await saving).saveAs(out);
  await close();

  const at = pathToFileURL(out).href;
  const opened = await openPage('#/agency/hongze?year=2023', { at, offline: true });
  await opened.page.getByRole('heading', { level: 1, name: /洪泽区/ }).waitFor();
  expect(await opened.page.getByRole('main').innerText()).toContain('10+1+0+0=11');
  expect(opened.errors).toEqual([]);
  await opened.close();
});
