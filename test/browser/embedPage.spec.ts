import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './openPage.ts';

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<AxeResults>('axe.run({ iframes: false })');
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const file = 'embed.html';

describe('the embed page', () => {
  test.each([
    ['light', '#/embed/demo-county?figures=outcomes&selectors=1'],
    ['dark', '#/embed/hongze?figures=official-table&title=0'],
    ['dark', '#/embed/demo-county?figures=compare-lines&pick=demo-jiahe&selectors=1&elder=1'],
    ['light', '#/embed/hongze?figures=pie'],
    ['light', '#/embed/hongze?figures=outcomes&version=000000000000'],
  ])('axe finds nothing: %s %s', async (colorScheme, hash) => {
    const scheme = colorScheme === 'dark' ? 'dark' : 'light';
    const { page, close } = await openPage(hash, { file, colorScheme: scheme, width: 600 });
    await page.locator('h1').waitFor({ state: 'attached' });
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('with selectors the reader chooses; locked there is nothing to choose', async () => {
    const hash = '#/embed/demo-county?figures=compare-bars';
    const { page, errors, close } = await openPage(`${hash}&selectors=1`, { file });
    await page.getByRole('combobox', { name: '指标' }).selectOption('requests.outcomeTotal');
    await page.getByRole('combobox', { name: '截止年度' }).selectOption('2023');
    await page.getByRole('heading', { level: 1, name: /2023/ }).waitFor();
    expect(new URL(page.url()).hash).toBe(
      '#/embed/demo-county?years=2019-2023&measure=requests.outcomeTotal&figures=compare-bars&selectors=1',
    );
    expect(errors).toEqual([]);
    await page.evaluate((to) => (location.hash = to), hash);
    await expect.poll(() => page.getByRole('combobox').count()).toBe(0);
    await close();
  });

  test('frozen: the date is said, other data on the site too, and a version not kept is never replaced', async () => {
    const latest = await fetch(`${inject('served')}data/versions/latest.json`);
    const now: unknown = await latest.json();
    const version = String(Reflect.get(Object(now), 'version'));
    const hash = `#/embed/hongze?figures=outcomes&version=${version}`;
    const { page, errors, close } = await openPage(hash, {
      file,
      before: (opened) =>
        opened.route('**/versions/latest.json', (route) =>
          route.fulfill({
            json: { format: 'nianbao-version/1', version: '1'.repeat(12), dataDate: '2027-02-01' },
          }),
        ),
    });
    await page
      .getByText(new RegExp(`数据固定在 .*${version}.*现有数据与此不同（截至 2027-02-01）`, 's'))
      .waitFor();
    expect(await page.getByRole('figure').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.evaluate(() => (location.hash = location.hash.replace(/version=.*/, 'version=000000000000')));
    await page.getByRole('heading', { name: '此图的数据版本未保存' }).waitFor();
    expect(await page.getByRole('figure').count()).toBe(0);
    await page.getByRole('link', { name: '改看最新数据' }).click();
    await page.getByRole('figure').waitFor();
    await close();
  });

  test('a figure offers to be embedded, and the builder has it as it was', async () => {
    const { page, errors, close } = await openPage('#/compare/demo-county?as=lines&pick=demo-jiahe');
    await page.getByRole('button', { name: '下载' }).first().click();
    await page.getByRole('link', { name: '嵌入网页' }).click();
    const code = page.getByRole('textbox', { name: '框架', exact: true });
    await code.waitFor({ timeout: 40_000 });
    expect(await code.inputValue()).toContain(
      'embed.html#/embed/demo-county?pick=demo-jiahe&amp;figures=compare-lines',
    );
    await page.getByText('深色', { exact: true }).last().click();
    await code.waitFor({ timeout: 40_000 });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
