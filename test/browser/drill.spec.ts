import { describe, expect, test } from 'vitest';
import { openPage, settled } from './openPage.ts';

describe('from everything to a cell', () => {
  test('province, city, county, report, lit cell, with the sentence beside it', async () => {
    const { page, errors, close } = await openPage('#/');
    for (const name of ['江苏省', '淮安市', '洪泽区']) {
      await page.getByRole('main').getByRole('link', { name, exact: true }).click();
      await settled(page);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await page
        .getByRole('heading', { level: 1 })
        .filter({ hasText: name.slice(0, 2) })
        .waitFor();
    }
    await page.getByRole('main').getByRole('link', { name: '2023', exact: true }).first().click();
    await page
      .getByRole('link', { name: /看所在单元格/ })
      .first()
      .click();
    await settled(page);
    const cell = page.locator('[id="cell-disputes.reconsideration.total"]');
    await expect.poll(() => cell.innerText()).toMatch(/^0/);
    await expect
      .poll(async () => {
        const box = await cell.boundingBox();
        return box !== null && box.y >= 0 && box.y + box.height <= 900;
      })
      .toBe(true);
    const table = page.getByRole('region', { name: /表四/ });
    await expect.poll(() => table.innerText()).toContain('10+1+0+0=11，报告填列为 0');
    expect(page.url()).toContain('cell=disputes.reconsideration.total');
    expect(errors).toEqual([]);
    await close();
  });

  test('a finding on the overview leads to its cell in one press, and back again', async () => {
    const { page, close } = await openPage('#/overview/jiangsu');
    await page
      .getByRole('link', { name: /看所在单元格/ })
      .first()
      .click();
    await page.locator('[id^="cell-"]').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '江苏省' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/overview/jiangsu');
    await close();
  });
});
