import { describe, expect, test } from 'vitest';
import { openPage, settled } from './openPage.ts';

describe('the address', () => {
  test('holds the whole view: reload and a second reader see the same', async () => {
    const hash =
      '#/compare/demo-county?years=2021-2024&measure=rates.handling&as=heat&pick=demo-jiahe,demo-yishan&lang=en&theme=dark&elder=1';
    const one = await openPage(hash);
    const first = await one.page.getByRole('main').innerText();
    await one.page.reload();
    await settled(one.page);
    expect(await one.page.getByRole('main').innerText()).toBe(first);
    const other = await openPage(new URL(one.page.url()).hash);
    expect(await other.page.getByRole('main').innerText()).toBe(first);
    expect(await other.page.evaluate(() => document.documentElement.outerHTML.slice(0, 120))).toMatch(
      /lang="en".*data-theme="dark".*data-elder/,
    );
    await one.close();
    await other.close();
  });

  test('switches write it; the back button steps through pages, not through switches', async () => {
    const { page, close } = await openPage('#/');
    await page.getByRole('main').getByRole('link', { name: '江苏省', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '江苏省' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Jiangsu Province' }).waitFor();
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
    await page.getByLabel('First year').selectOption('2023');
    expect(new URL(page.url()).hash).toBe('#/overview/jiangsu?years=2023-2025&lang=en&theme=dark');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '全部单位' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/');
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Jiangsu Province' }).waitFor();
    await close();
  });

  test('what it does not understand is told beside the default', async () => {
    const { page, errors, close } = await openPage('#/compare?measure=nonsense&colour=red');
    expect(await page.getByRole('status').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/measure=nonsense/)]),
    );
    await page.getByRole('heading', { level: 1, name: '各单位比较' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
