import type { Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
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
    await page.getByRole('figure', { name: /示例县：\s*申请办理结果/ }).waitFor();
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
    await page.getByRole('heading', { level: 1, name: '政府信息公开年度报告' }).waitFor();
    await settled(page);
    await close();
  });

  test('a figure whose code does not arrive leaves the others standing', async () => {
    const { page, close } = await openPage('#/agency/hongze', {
      before: (page) => page.route('**/OfficialTableFigure-*.js', (route) => route.abort()),
    });
    await page.getByText('这张图无法显示').waitFor();
    expect(await page.getByRole('slider').count()).toBeGreaterThan(1);
    await close();
  });

  test('a part of the app that is gone after an update of the site: said, with a way on', async () => {
    const { page, close } = await openPage('#/');
    await page.route('**/Findings-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.locator('a[href*="#/findings"]').first().click();
    await page.getByText('或网站刚更新过').waitFor();
    await page.unroute('**/Findings-*.js');
    await page.getByRole('button', { name: '重新载入' }).click();
    await page.getByText('这个页面打不开').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await close();
  });

  test.each([
    ['real', real, '#/overview/demo-county', /示例县：\s*申请办理结果/],
    ['demo', '**/data/packs/demo.json', '#/agency/hongze', /申请办理结果/],
  ])('a pack (%s) that never answers holds up nothing else, and is told', async (_, pack, hash, drawn) => {
    const { page, close } = await openPage(hash, {
      settles: false,
      before: (page) => page.route(pack, () => {}),
    });
    await page.getByRole('figure', { name: drawn }).first().waitFor();
    await page.getByText('1 个文件未能读取').click();
    await page.getByText('仍在等候').waitFor();
    await close();
  });

  test('an agency whose pack did not arrive is not said to have filed nothing', async () => {
    const { page, close } = await openPage('#/agency/hongze', {
      before: (page) => page.route(real, (route) => route.abort()),
    });
    await page.getByRole('heading', { name: '数据没有取到' }).waitFor();
    expect(await page.getByText('未收录年度报告').count()).toBe(0);
    await close();
  });
});

describe('an embed in trouble', () => {
  test('its pack missing: exactly that, and reading again', async () => {
    const { page, close } = await openPage('#/embed/hongze?figures=outcomes', {
      file: 'embed.html',
      before: (page) => page.route(real, (route) => route.fulfill({ status: 404, body: '' })),
    });
    await page.getByRole('heading', { name: '数据没有取到' }).waitFor();
    expect(await page.getByText('没有可显示的').count()).toBe(0);
    await page.unroute(real);
    await page.getByRole('button', { name: '重新读取' }).click();
    await page.getByRole('figure').waitFor();
    await close();
  });

  test('frozen, and a number was altered since: told, never shown', async () => {
    const latest: unknown = await (await fetch(`${inject('served')}data/versions/latest.json`)).json();
    const version = String(Reflect.get(Object(latest), 'version'));
    const { page, close } = await openPage(`#/embed/hongze?figures=outcomes&version=${version}`, {
      file: 'embed.html',
      before: (page) =>
        page.route(`**/versions/${version}/packs/real.json`, async (route) => {
          const text = await (await route.fetch()).text();
          await route.fulfill({ body: text.replace(/(\[)(\d+)(,)/, '$199$3') });
        }),
    });
    await page.getByRole('heading', { name: '数据版本与当初不符' }).waitFor();
    expect(await page.getByRole('figure').count()).toBe(0);
    await close();
  });
});
