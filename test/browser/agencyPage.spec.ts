import { describe, expect, test } from 'vitest';
import { openPage } from './openPage.ts';

describe('the page of an agency', () => {
  test('every part is one press away, always in reach, and the address stays', async () => {
    const { page, errors, close } = await openPage('#/agency/demo-jiahe');
    const before = page.url();
    const parts = page.getByRole('navigation', { name: '本页各部分' });
    for (const part of ['法定表格', '公开渠道', '文字对照']) {
      await parts.getByRole('button', { name: part }).click();
      expect(await parts.isVisible()).toBe(true);
      const at = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
      expect(at).toBeGreaterThan(0);
      expect(at).toBeLessThan(450);
    }
    expect(page.url()).toBe(before);
    expect(errors).toEqual([]);
    await close();
  });

  test('headline figures name the median of their peers and how many those are', async () => {
    const { page, close } = await openPage('#/agency/demo-jiahe');
    await page
      .getByText(/同级\d+个单位中位数\d+件/)
      .first()
      .waitFor();
    expect(await page.getByRole('region', { name: '主要数字' }).locator('svg').count()).toBeGreaterThan(0);
    await close();
  });

  test('nothing but zeros is one line that says so, and opens', async () => {
    const { page, close } = await openPage('#/agency/demo-jiahe');
    expect(await page.locator('[data-figure="disputes"]').count()).toBe(0);
    const line = page.locator('.folded', { hasText: '行政复议与行政诉讼' });
    expect(await line.innerText()).toContain('2019—2025年各项均为0');
    await line.getByRole('button', { name: '显示图' }).click();
    await page.locator('[data-figure="disputes"] svg[role="img"]').waitFor();
    await close();
  });
});
