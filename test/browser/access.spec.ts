import axe, { type AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { routes } from './routes.ts';

const themes = ['light', 'dark'] as const;
const cases = themes.flatMap((theme) => routes.map((route) => [theme, route] as const));

describe('accessibility', () => {
  test.each(cases)('axe finds nothing: %s %s', async (theme, route) => {
    const { page, errors, close } = await openPage(route, { colorScheme: theme, reducedMotion: 'reduce' });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
    ).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  test('the open picker too', async () => {
    const { page, close } = await openPage('#/');
    await page.getByRole('button', { name: '选择单位' }).click();
    await page.keyboard.type('示例');
    await page.getByRole('option').first().waitFor();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
      [],
    );
    await close();
  });

  test.each([
    ['#/', 24],
    ['#/compare/demo-county?pick=demo-jiahe', 24],
    ['#/findings', 24],
    ['#/?elder=1', 60],
  ])('%s: every button and switch is at least %i px high', async (route, least) => {
    const { page, close } = await openPage(route);
    const small = await page.evaluate(
      (height) =>
        [...document.querySelectorAll('header button, header select, main button, main select, nav a')]
          .filter((node) => node.checkVisibility() && node.getBoundingClientRect().height < height)
          .map((node) => `${node.tagName} ${node.textContent} ${node.getBoundingClientRect().height}`),
      least - 0.5,
    );
    expect(small).toEqual([]);
    await close();
  });

  test('skip link first; it leads to the content without changing the address', async () => {
    const { page, close } = await openPage('#/findings');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(new URL(page.url()).hash).toBe('#/findings');
    await close();
  });
});
