import { describe, expect, test } from 'vitest';
import { openPage, settled } from './openPage.ts';

describe('a county opens on its agencies side by side', () => {
  test('tab, sort and base year are pressed into the address, and the address shows the same', async () => {
    const { page, errors, close } = await openPage('#/overview/demo-county');
    await page.getByText('部门', { exact: true }).click();
    await page.getByRole('button', { name: /^不予公开率/ }).click();
    await page.getByLabel('增减起算').selectOption('2021');
    expect(new URL(page.url()).hash).toBe(
      '#/overview/demo-county?sort=-rates.refusal&among=departments&since=2021',
    );
    const names = () => page.locator('tbody th').allInnerTexts();
    const shown = await names();
    expect(shown).toContain('公安局');
    expect(shown).not.toContain('甲河镇');
    await page.reload();
    await settled(page);
    expect(await names()).toEqual(shown);
    expect(errors).toEqual([]);
    await close();
  });

  test('who refuses most is named without a press and leads to the printed cell in one', async () => {
    const { page, close } = await openPage('#/overview/demo-county?among=departments');
    const point = page.getByRole('listitem').filter({ hasText: '不予公开率最高的是' });
    const href = await point.getByRole('link').first().getAttribute('href');
    await point.getByRole('link').first().click();
    await settled(page);
    expect(new URL(page.url()).hash).toBe(href);
    expect(href).toMatch(/^#\/agency\/demo-[a-z]+\?year=2025&cell=requests\./);
    await page.locator('td.lit').first().waitFor();
    await close();
  });

  test('names stand under their head, figures at the end of their columns', async () => {
    const { page, close } = await openPage('#/overview/demo-county');
    // As it is built: of two rules of one weight in the source the build let the wrong one win.
    const aligned = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((cells) => [...new Set(cells.map((cell) => getComputedStyle(cell).textAlign))]);
    expect(await aligned('main table tbody th, main table tfoot th')).toEqual(['start']);
    expect(await aligned('main table tbody td')).toEqual(['end']);
    const [head, name] = await Promise.all(
      ['thead th button', 'tbody th a'].map((one) => page.locator(`main table ${one}`).first().boundingBox()),
    );
    expect(name?.x).toBeCloseTo(head?.x ?? -1, 0);
    await close();
  });

  test('a phone keeps the names in sight while the figures scroll under them', async () => {
    const { page, close } = await openPage('#/overview/demo-county?among=all', { width: 390 });
    const name = page.locator('tbody th').first();
    const before = await name.boundingBox();
    await page.getByRole('region', { name: /所辖单位对照/ }).evaluate((box) => box.scrollTo(200, 0));
    expect((await name.boundingBox())?.x).toBeCloseTo(before?.x ?? -1, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await close();
  });
});
