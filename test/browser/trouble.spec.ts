import type { Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage, settled } from './openPage.ts';
import { resealed } from './resealed.ts';

const hongze = '**/data/areas/hongze.json';
const home = '**/data/home.json';
const directory = '**/data/directory.json';

const faults = [
  ['broken', (route: Route) => route.fulfill({ body: '{"sha256":"0123456789abcdef","form' }), /校验值/],
  ['replaced', (route: Route) => route.fulfill({ body: '<!doctype html>' }), /网关/],
  ['missing', (route: Route) => route.fulfill({ status: 404, body: '' }), /HTTP 404/],
  ['unreachable', (route: Route) => route.abort(), /无法取得/],
] as const;

describe('data files in trouble', () => {
  test.each(faults)(
    'a %s file of an agency: its reason is told, the rest works',
    async (_, answer, reason) => {
      const { page, close } = await openPage('#/overview/demo-county?pick=hongze', {
        before: (page) => page.route(hongze, answer),
      });
      const told = page.getByText('1 个文件未能读取，不参与任何统计');
      await told.click();
      await expect.poll(() => page.getByRole('main').innerText()).toMatch(reason);
      expect(await page.getByRole('main').innerText()).toContain('data/areas/hongze.json');
      await page.getByRole('figure', { name: /示例县：\s*申请办理结果/ }).waitFor();
      expect(await page.getByRole('slider').count()).toBeGreaterThan(2);
      await close();
    },
  );

  test.each(['table', 'heat', 'lines', 'bars'])(
    'a lost file of an agency picked out of a comparison: as %s nobody takes it for not collected',
    async (layout) => {
      const { page, close } = await openPage(`#/compare/demo-county?as=${layout}&pick=hongze,demo-jiahe`, {
        before: (page) => page.route(hongze, (route) => route.fulfill({ status: 404, body: '' })),
      });
      await page.getByText('1 个文件未能读取，不参与任何统计').waitFor();
      const shown = page.locator(layout === 'table' ? 'main .table' : 'main figure');
      await expect.poll(() => shown.textContent()).toContain('甲河镇');
      expect(await shown.textContent()).not.toContain('洪泽区');
      // Whom the reader picked stays theirs, under its name.
      await expect.poll(() => page.locator('.chips').innerText()).toContain('洪泽区');
      await close();
    },
  );

  test('a digit altered after publishing: nothing of that file is shown, and no year is called missing', async () => {
    const { page, close } = await openPage('#/agency/hongze?year=2023', {
      before: (page) =>
        page.route(hongze, async (route) => {
          const text = await (await route.fetch()).text();
          await route.fulfill({ body: text.replace(/(\[)(\d+)(,)/, '$199$3') });
        }),
    });
    await page.getByRole('heading', { name: '数据没有取到' }).waitFor();
    await page.getByText('1 个文件未能读取').waitFor();
    expect(await page.getByRole('slider').count()).toBe(0);
    expect(await page.getByText('未收录年度报告').count()).toBe(0);
    await close();
  });

  test.each(faults)('a %s first file: what it means is told, and trying again works', async (_, answer) => {
    const { page, close } = await openPage('#/', { before: (page) => page.route(home, answer) });
    await page.getByRole('heading', { level: 1, name: '数据没有取到' }).waitFor();
    await page.unroute(home);
    await page.getByRole('button', { name: '重新读取' }).click();
    await page.getByRole('heading', { level: 1, name: '政府信息公开年度报告' }).waitFor();
    await settled(page);
    await close();
  });

  test.each(faults)('nor does the list of agencies come (%s): both are named', async (_, answer) => {
    const { page, close } = await openPage('#/', {
      before: async (page) => {
        await page.route(home, answer);
        await page.route(directory, answer);
      },
    });
    await page.getByRole('heading', { level: 1, name: '未能取得数据' }).waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('data/home.json');
    expect(text).toContain('data/directory.json');
    await page.unroute(home);
    await page.getByRole('button', { name: '重新读取' }).click();
    await page.getByRole('heading', { level: 1, name: '政府信息公开年度报告' }).waitFor();
    await close();
  });

  test('a figure whose code does not arrive leaves the others standing', async () => {
    const { page, close } = await openPage('#/agency/hongze', {
      before: (page) => page.route('**/agencyMore-*.js', (route) => route.abort()),
    });
    await page.getByText('这张图无法显示').first().waitFor();
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

  test('a file that never answers is given up after its time, and told', async () => {
    const { page, close } = await openPage('#/agency/hongze', {
      settles: false,
      before: async (page) => {
        await page.clock.install();
        await page.route(hongze, () => {});
      },
    });
    await page.locator('main[aria-busy="true"], main [aria-busy="true"]').first().waitFor();
    const given = page.getByRole('heading', { name: '数据没有取到' });
    await expect
      .poll(async () => {
        await page.clock.fastForward(21_000);
        return given.count();
      })
      .toBe(1);
    await page.getByText('1 个文件未能读取').click();
    await page.getByText('等了 20 秒').waitFor();
    await close();
  });

  test('an agency whose file did not arrive is not said to have filed nothing', async () => {
    const { page, close } = await openPage('#/agency/hongze', {
      before: (page) => page.route(hongze, (route) => route.abort()),
    });
    await page.getByRole('heading', { name: '数据没有取到' }).waitFor();
    expect(await page.getByText('未收录年度报告').count()).toBe(0);
    await page.unroute(hongze);
    await page.getByRole('button', { name: '重新读取' }).click();
    await page.getByRole('figure').first().waitFor();
    await close();
  });

  test('prose that does not come is said, the figures stand, and asking again brings it', async () => {
    const { page, close } = await openPage('#/agency/hongze', {
      before: (page) => page.route('**/data/texts/hongze.json', (route) => route.abort()),
    });
    expect(await page.getByRole('slider').count()).toBeGreaterThan(1);
    await page.locator('#text').getByRole('button').waitFor();
    await page.unroute('**/data/texts/hongze.json');
    await page.locator('#text').getByRole('button').click();
    await page.locator('#text h2').waitFor();
    expect(await page.locator('#text').getByRole('alert').count()).toBe(0);
    await close();
  });

  test('offline, what is loaded stays; back on line, what was missing comes', async () => {
    const { page, close } = await openPage('#/agency/hongze');
    await page.context().setOffline(true);
    await page.evaluate(() => (location.hash = '#/agency/suqian'));
    await page.getByText('数据没有取到').or(page.getByText('未能取得数据')).first().waitFor();
    await page.evaluate(() => (location.hash = '#/agency/hongze'));
    await page.getByRole('heading', { level: 1, name: '淮安市洪泽区人民政府' }).waitFor();
    await page.getByRole('figure').first().waitFor();
    await page.context().setOffline(false);
    await page.evaluate(() => (location.hash = '#/agency/suqian'));
    await page.getByRole('heading', { level: 1, name: '宿迁市人民政府' }).waitFor();
    await page.getByRole('figure').first().waitFor();
    await close();
  });

  test('the site published anew meanwhile: the new numbers are shown, and it is said', async () => {
    const { page, close } = await openPage('#/agency/hongze');
    for (const path of ['areas/jiangsu', 'directory', 'search'])
      await page.route(`**/data/${path}.json`, (route) =>
        resealed(route, (file) => ({ ...file, version: 'f00' })),
      );
    await page.evaluate(() => (location.hash = '#/overview/jiangsu'));
    await page.getByText('网站数据已更新').waitFor();
    await page.getByRole('button', { name: '重新载入' }).waitFor();
    await close();
  });
});

describe('an embed in trouble', () => {
  test('its data missing: exactly that, and reading again', async () => {
    const { page, close } = await openPage('#/embed/hongze?figures=outcomes', {
      file: 'embed.html',
      before: (page) => page.route(hongze, (route) => route.fulfill({ status: 404, body: '' })),
    });
    await page.getByRole('heading', { name: '数据没有取到' }).waitFor();
    expect(await page.getByText('没有可显示的').count()).toBe(0);
    await page.unroute(hongze);
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
