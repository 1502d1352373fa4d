import { describe, expect, test } from 'vitest';
import { openPage, settled } from './openPage.ts';

describe('where a newcomer arrives', () => {
  test('a phone’s first screen holds what this is, the search and one real figure', async () => {
    const { page, errors, close } = await openPage('#/', {
      width: 390,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    for (const part of [
      page.getByText('逐格照录，画成'),
      page.getByRole('combobox', { name: /拼音/ }),
      page.getByText(/已收录\d+个单位的\d+份年报/),
    ]) {
      const box = await part.boundingBox();
      expect((box?.y ?? 844) + (box?.height ?? 844)).toBeLessThan(844);
    }
    const picture = await page.locator('[data-figure="request-flow"] svg[role="img"]').boundingBox();
    expect(picture?.y).toBeLessThan(844 * 0.6);
    expect(errors).toEqual([]);
    await close();
  });

  test.each([
    ['hongze', '洪泽'],
    ['hzq', '洪泽'],
    ['宿迁', '宿迁'],
  ])('“%s” finds by short name, pinyin and initials, and Enter opens it', async (typed, name) => {
    const { page, close } = await openPage('#/');
    await page.getByRole('combobox', { name: /拼音/ }).fill(typed);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(name);
    await close();
  });

  test('three ways in, each to its page', async () => {
    const { page, close } = await openPage('#/');
    const hrefs = await page
      .getByRole('navigation', { name: '从这里开始' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(['#/agency', '#/compare', '#/intake']);
    await close();
  });

  test('the head of a page is two rows; years and settings open on a narrow one', async () => {
    const { page, close } = await openPage('#/agency/hongze', { width: 390 });
    expect((await page.locator('header').first().boundingBox())?.height).toBeLessThan(110);
    const years = page.getByRole('combobox', { name: '起始年度' });
    expect(await years.isVisible()).toBe(false);
    await page.getByRole('button', { name: '显示设置' }).click();
    expect(await years.isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect((await page.locator('header').first().boundingBox())?.height).toBeLessThan(110);
    expect(await years.isVisible()).toBe(true);
    await close();
  });
});
