import type { Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, settled } from './openPage.ts';

const real = '**/data/packs/real.json';
const catalogue = '**/data/catalogue.json';

describe('data files in trouble', () => {
  test.each([
    ['broken', (route: Route) => route.fulfill({ body: '{"format": "nianbao-pack/1", "repo' }), /JSON/],
    ['missing', (route: Route) => route.fulfill({ status: 404, body: '' }), /HTTP 404/],
    ['unreachable', (route: Route) => route.abort(), /无法取得/],
  ])('a %s pack is set aside with its reason; the rest works', async (_, answer, reason) => {
    const { page, close } = await openPage('#/overview/demo-county', {
      before: (page) => page.route(real, answer),
    });
    const told = page.getByText('1 个文件未能读取，不参与任何统计');
    await told.click();
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(reason);
    await page.getByRole('heading', { name: /示例县：\s*申请办理结果/ }).waitFor();
    expect(await page.getByRole('slider').count()).toBeGreaterThan(2);
    await close();
  });

  test('one bad report in a pack hides itself alone, and its year is not called missing', async () => {
    const { page, close } = await openPage('#/agency/hongze?year=2023', {
      before: (page) =>
        page.route(real, async (route) => {
          const text = await (await route.fetch()).text();
          await route.fulfill({
            body: text.replace('"year":2023,"form":"2021"', '"year":2023,"form":"1984"'),
          });
        }),
    });
    await page.getByText('1 个文件未能读取').waitFor();
    await close();
  });

  test.each([
    ['broken', (route: Route) => route.fulfill({ body: 'not json' })],
    ['missing', (route: Route) => route.fulfill({ status: 404, body: '' })],
    ['unreachable', (route: Route) => route.abort()],
  ])('a %s catalogue: what it means is told, and trying again works', async (_, answer) => {
    const { page, close } = await openPage('#/', { before: (page) => page.route(catalogue, answer) });
    await page.getByRole('heading', { level: 1, name: '未能取得数据' }).waitFor();
    await expect.poll(() => page.getByRole('main').innerText()).toContain('data/catalogue.json');
    await page.unroute(catalogue);
    await page.getByRole('button', { name: '重新读取' }).click();
    await page.getByRole('heading', { level: 1, name: '全部单位' }).waitFor();
    await settled(page);
    await close();
  });

  test('a figure whose code does not arrive leaves the others standing', async () => {
    const { page, close } = await openPage('#/', {
      before: (page) => page.route('**/ChannelsFigure-*.js', (route) => route.abort()),
    });
    await page.getByText('这张图无法显示').waitFor();
    expect(await page.getByRole('slider').count()).toBeGreaterThan(1);
    await close();
  });
});
