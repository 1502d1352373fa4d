import { describe, expect, inject, test } from 'vitest';
import { axeOf } from './axeOf.ts';
import { openPage, settled } from './openPage.ts';
import { routes } from './routes.ts';
import { widerThanPage } from './widerThanPage.ts';

describe('every page', () => {
  // One visit answers all questions: a page is opened once and looked at in both themes and at two widths.
  test.each(routes)('%s: own origin, no error, one heading, axe in both themes, 320 px', async (route) => {
    const { page, errors, requests, close } = await openPage(route, { colorScheme: 'light' });
    const home = inject('served');
    expect.soft(requests.filter((url) => !url.startsWith(home) && !url.startsWith('data:'))).toEqual([]);
    expect.soft(await page.locator('h1').count()).toBe(1);
    expect.soft(await axeOf(page), 'by day').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeOf(page), 'by night').toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    await settled(page);
    expect.soft(await widerThanPage(page)).toEqual([]);
    // Of an agency there is not, the browser says itself that its file was not found.
    const known = route.includes('nobody') ? errors.filter((error) => !error.includes('404')) : errors;
    expect.soft(known).toEqual([]);
    await close();
  });
});

describe('made-up data', () => {
  test('say so wherever they are shown, and are in no real figure', async () => {
    const shown = await openPage('#/agency/demo-jiahe');
    expect(await shown.page.getByRole('main').innerText()).toContain('合成');
    expect(await shown.page.getByText('合成数据，非真实').count()).toBeGreaterThan(3);
    await shown.close();
    const real = await openPage('#/');
    expect(await real.page.getByText('合成数据，非真实').count()).toBe(0);
    await real.close();
  });
});
