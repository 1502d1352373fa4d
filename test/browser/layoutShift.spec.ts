import { describe, expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { routes } from './routes.ts';

declare global {
  var shifted: string[];
  var shiftedBy: number;
}

describe('what comes later pushes nothing that is seen', () => {
  // A place that names a cell scrolls to it at once, while what is above it still comes.
  test.each(routes.filter((route) => !route.includes('cell=')))(
    '%s: layout shift at most 0.02, wide and narrow',
    async (route) => {
      for (const width of [1200, 390]) {
        const { page, close } = await openPage(route, {
          width,
          before: (page) =>
            page.addInitScript(() => {
              globalThis.shifted = [];
              globalThis.shiftedBy = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) {
                  globalThis.shiftedBy += Number(Reflect.get(entry, 'value'));
                  globalThis.shifted.push(JSON.stringify(entry));
                }
              }).observe({ type: 'layout-shift', buffered: true });
            }),
        });
        const { by, what } = await page.evaluate(() => ({
          by: globalThis.shiftedBy,
          what: globalThis.shifted,
        }));
        expect.soft(by, `${width} px: ${what.join(', ')}`).toBeLessThanOrEqual(0.02);
        await close();
      }
    },
  );
});
