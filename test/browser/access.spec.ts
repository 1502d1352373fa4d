import { describe, expect, test } from 'vitest';
import { axeOf } from './axeOf.ts';
import { openPage } from './openPage.ts';
import { widerThanPage } from './widerThanPage.ts';

describe('accessibility', () => {
  test('axe finds nothing in the open picker; skip link first', async () => {
    const { page, close } = await openPage('#/findings');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(new URL(page.url()).hash).toBe('#/findings');
    await page.getByRole('button', { name: '选择单位' }).click();
    await page.keyboard.type('示例');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    expect(await axeOf(page)).toEqual([]);
    await close();
  });

  test.each([
    ['#/', 24],
    ['#/compare/demo-county?pick=demo-jiahe', 24],
    ['#/findings', 24],
    ['#/?elder=1', 60],
    ['#/agency/hongze?elder=1', 60],
    ['#/compare/demo-county?pick=demo-jiahe&elder=1', 60],
  ])(
    '%s: every button and switch is at least %i px high, and nothing too wide at 320 px',
    async (route, least) => {
      const { page, close } = await openPage(route, { width: 320 });
      const small = await page.evaluate(
        (height) =>
          [...document.querySelectorAll('header button, header select, main button, main select, nav a')]
            .filter((node) => node.checkVisibility() && node.getBoundingClientRect().height < height)
            .map((node) => `${node.tagName} ${node.textContent} ${node.getBoundingClientRect().height}`),
        least - 0.5,
      );
      expect.soft(small).toEqual([]);
      expect.soft(await widerThanPage(page)).toEqual([]);
      await close();
    },
  );
});
