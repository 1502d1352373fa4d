import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { openBook } from '../exports/openBook.ts';
import { openDeck } from '../exports/openDeck.ts';

async function downloaded(
  page: Page,
  press: () => Promise<unknown>,
): Promise<{ name: string; content: Buffer }> {
  const [download]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** Width and height that a PNG's header states. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('a figure leaves the page', () => {
  test('as shares, sorted, by keyboard: every file says what the page shows', async () => {
    const { page, errors, requests, close } = await openPage('#/agency/hongze');
    const figure = page.locator('[data-figure="outcomes"]');
    await figure.getByText('占比', { exact: true }).click();
    await figure.getByRole('button', { name: '显示表格' }).click();
    await figure.locator('thead button').nth(1).click();
    const shown = await figure
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.querySelector('th')?.textContent ?? ''));
    await figure.getByRole('button', { name: '下载' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('img').waitFor();

    const csv = await downloaded(page, () =>
      dialog.getByRole('button', { name: 'CSV', exact: true }).click(),
    );
    expect(csv.content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const { data } = Papa.parse<Record<string, string>>(csv.content.toString('utf8').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect([...new Set(data.map((row) => row['行']))]).toEqual(shown);
    expect(data.some((row) => row['单位'] === '%' && Number(row['分母']) > 0)).toBe(true);
    await dialog.getByRole('checkbox').uncheck();
    const bare = await downloaded(page, () =>
      dialog.getByRole('button', { name: 'CSV', exact: true }).click(),
    );
    expect(bare.content.subarray(0, 3).toString('utf8')).toBe('行');

    const json = await downloaded(page, () =>
      dialog.getByRole('button', { name: 'JSON', exact: true }).click(),
    );
    const read: { rows: { key: string }[] } = JSON.parse(json.content.toString('utf8'));
    expect(read.rows.map(({ key }) => key)).toEqual(shown);

    const xlsx = await downloaded(page, () => dialog.getByRole('button', { name: /XLSX/ }).click());
    const table = (await openBook(xlsx.content))[3];
    expect(shown.map((_, index) => table?.at(index + 2, 1))).toEqual(shown);

    expect(errors).toEqual([]);
    expect(
      requests.filter((url) => !url.startsWith(new URL(page.url()).origin) && !/^(data|blob):/.test(url)),
    ).toEqual([]);
    await page.keyboard.press('Escape');
    expect(
      await figure.getByRole('button', { name: '下载' }).evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await close();
  });

  test('as pictures: SVG that opens alone and offline, PNG of the very size, a copy to paste', async () => {
    const { page, errors, close } = await openPage('#/agency/demo-county', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('[data-figure="outcomes"]').getByRole('button', { name: '下载' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('img').waitFor();
    const svg = await downloaded(page, () => dialog.getByRole('button', { name: /SVG/ }).click());
    expect(svg.name).toContain('合成数据');
    const deck = await downloaded(page, () => dialog.getByRole('button', { name: /PPTX/ }).click());
    expect(deck.name).toBe(svg.name.replace(/svg$/, 'pptx'));
    expect((await openDeck(deck.content))[0]?.charts).toHaveLength(1);
    for (const [scale, width, height] of [
      ['1×', 960, 540],
      ['2×', 1920, 1080],
      ['4×', 3840, 2160],
    ] as const) {
      await dialog.getByText(scale, { exact: true }).click();
      const png = await downloaded(page, () => dialog.getByRole('button', { name: 'PNG' }).click());
      expect(sizeOf(png.content)).toEqual([width, height]);
    }
    await dialog.getByText('方形', { exact: true }).click();
    await dialog.locator('img[width="800"]').waitFor();
    await dialog.getByText('1×', { exact: true }).click();
    await dialog.getByRole('button', { name: '复制图片' }).click();
    await dialog.getByText('图片已复制').waitFor();
    const kinds = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types }) => types),
    );
    expect(kinds).toContain('image/png');
    expect(errors).toEqual([]);

    // In a window of its own, without the net: all words are there, and nothing is asked for.
    const alone = await page.context().newPage();
    await alone.context().setOffline(true);
    const asked: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.content.toString('utf8'))}`;
    await alone.goto(address);
    const said = await alone.evaluate(() =>
      [...document.querySelectorAll('text')].map((text) => text.textContent).join('\n'),
    );
    for (const words of [
      '申请办理结果',
      '合成数据，非真实',
      '单位：件',
      '来源：',
      '数据日期：',
      '#/agency/demo-county',
    ])
      expect(said).toContain(words);
    const outside = await alone.evaluate(() =>
      [...document.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < 0 || box.right > 960 || box.top < 0 || box.bottom > 540;
        })
        .map((text) => text.textContent),
    );
    expect(outside).toEqual([]);
    expect(asked.filter((url) => url !== address)).toEqual([]);
    await close();
  });

  test('large tables, the comparison and the findings as spreadsheets', async () => {
    const { page, errors, close } = await openPage('#/agency/demo-county?year=2024');
    await page.locator('[data-figure="official-table"]').getByRole('button', { name: '下载' }).click();
    const large = await downloaded(page, () =>
      page.getByRole('dialog').getByRole('button', { name: /XLSX/ }).click(),
    );
    expect((await openBook(large.content))[4]?.rows.length).toBeGreaterThan(1000);
    await page.goto(`${page.url().split('#')[0]}#/findings/demo-county?kind=error`);
    const list = await downloaded(page, () =>
      page.getByRole('group', { name: '下载清单' }).getByRole('button', { name: 'CSV' }).click(),
    );
    const { data } = Papa.parse<Record<string, string>>(list.content.toString('utf8').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.length).toBeGreaterThan(0);
    expect(data.every((row) => row['类别'] === '报告有误')).toBe(true);
    expect(data.slice(0, 5).map((row) => row['说明'])).toEqual(
      await page
        .locator('[data-finding]')
        .evaluateAll((items) =>
          items.slice(0, 5).map((item) => item.querySelector('p:not(.head)')?.textContent ?? ''),
        ),
    );
    expect(errors).toEqual([]);
    await close();
  });
});
