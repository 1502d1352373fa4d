import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';

test.each(['#/overview/demo-county?theme=dark', '#/briefing/demo-county?theme=dark'])(
  '%s: the dark theme never prints',
  async (hash) => {
    const { page, close } = await openPage(hash);
    const ink = () =>
      page.evaluate(() => {
        const words = document.querySelector('figure svg[role="img"] text');
        const [red = 0] = (words ? getComputedStyle(words).fill : '').match(/\d+/g)?.map(Number) ?? [];
        return red;
      });
    await expect.poll(ink).toBeGreaterThan(128);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(ink).toBeLessThan(128);
    await close();
  },
);
