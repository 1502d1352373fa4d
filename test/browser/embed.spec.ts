import { describe, expect, test } from 'vitest';
import { openPage } from './openPage.ts';

describe('embed', () => {
  test('one figure, nothing round it, within its room', async () => {
    const { page, errors, requests, close } = await openPage('#/embed/hongze?figures=outcomes&lang=en', {
      file: 'embed.html',
      width: 420,
    });
    expect(await page.getByRole('figure').count()).toBe(1);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
    expect(requests.filter((url) => /Figure-/.test(url) && /Request|Channel|Compare/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
    const link = await page.getByRole('link', { name: /dashboard/ }).getAttribute('href');
    expect(link).toBe('index.html#/agency/hongze?lang=en');
    await close();
  });

  test.each([
    ['#/embed/hongze', /figures=/],
    ['#/embed/hongze?figures=pie', /figures=/],
    ['#/embed/nobody?figures=outcomes', /未找到该单位/],
  ])('%s gives a notice, not a blank frame', async (hash, said) => {
    const { page, close } = await openPage(hash, { file: 'embed.html' });
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(said);
    await close();
  });
});
