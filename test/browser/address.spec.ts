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
    await page.getByRole('heading', { level: 1, name: '政府信息公开年度报告' }).waitFor();
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

  test('a link that chat programs mangled opens what was sent and stands mended in the address bar', async () => {
    for (const [arrived, sent] of [
      ['?from=singlemessage&isappinstalled=0#/agency/hongze%3Fyears=2023', '#/agency/hongze?years=2023'],
      ['?from=timeline%23/agency/hongze', '#/agency/hongze'],
      ['#%2Fagency%2Fhongze&from=singlemessage', '#/agency/hongze'],
      ['#/agency/hongze）。请看', '#/agency/hongze'],
    ]) {
      const { page, errors, close } = await openPage(arrived ?? '');
      await page.getByRole('heading', { level: 1, name: /洪泽区/ }).waitFor();
      const { search, hash } = new URL(page.url());
      expect(search + hash).toBe(sent);
      expect(await page.locator('.notices').count()).toBe(0);
      // Mended in its place: the back button does not lead to the mangled one.
      expect(await page.evaluate(() => history.length)).toBe(2);
      await page.evaluate(() => (location.hash = '#/agency/suqian%3Fyears=2024。'));
      await page.getByRole('heading', { level: 1, name: /宿迁市/ }).waitFor();
      expect(new URL(page.url()).hash).toBe('#/agency/suqian?years=2024');
      expect(errors).toEqual([]);
      await close();
    }
  });

  test('is copied short and whole, or selected where there is no clipboard', async () => {
    const hash = '#/compare/demo-county?pick=demo-jiahe,demo-yishan&theme=dark&elder=1';
    const { page, close } = await openPage(hash, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByText('已复制', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^http:\/\/[^\s,]+\/a\/b\/#\/compare\/demo-county\?pick=demo-jiahe%2Cdemo-yishan$/,
    );
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: '复制链接' }).click();
    const field = page.getByRole('textbox', { name: '复制链接' });
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(copied);
    expect(await field.inputValue()).toBe(copied);
    await page.goto(copied);
    await settled(page);
    expect(await page.locator('.chips li').count()).toBe(2);
    await close();
  });

  test('that picks an agency this site does not have says so', async () => {
    const { page, close } = await openPage('#/compare/demo-county?pick=demo-jiahe,long-gone');
    await expect.poll(() => page.locator('.notices').innerText()).toMatch(/“long-gone”本站没有/);
    expect(await page.locator('.notices p').count()).toBe(1);
    await close();
  });
});
