import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';

/** Pairs of words of one drawing that lie on each other by more than two pixels both ways. */
function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll('figure svg')) {
      const texts = [...svg.querySelectorAll('text')]
        .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
        .filter(({ text, box }) => text.trim() !== '' && box.width > 0);
      texts.forEach((one, index) => {
        for (const other of texts.slice(index + 1)) {
          const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // The line box of a text is taller than its characters.
          if (wide > 2 && high > 5)
            found.push(`${one.text} | ${other.text} (${Math.round(wide)} × ${Math.round(high)})`);
        }
      });
    }
    return found;
  });
}

const hashes = [
  '#/overview/jiangsu',
  '#/overview/demo-county',
  '#/agency/hongze',
  '#/agency/demo-county',
  '#/compare/demo-county?pick=demo-jiahe,demo-yishan,demo-dinghu',
  '#/compare/demo-county?as=lines&pick=demo-jiahe,demo-yishan,demo-dinghu',
  '#/compare/demo-county?as=slope&pick=demo-jiahe,demo-yishan',
  '#/compare/demo-county?as=heat&measure=rates.disclosure',
  '#/compare/demo-county?as=multiples',
  '#/findings/jiangsu',
];

test.each(hashes)(
  '%s: no words lie on others in a drawing, at three widths and in both languages',
  async (hash) => {
    for (const language of ['zh', 'en']) {
      const { page, close } = await openPage(`${hash}${hash.includes('?') ? '&' : '?'}lang=${language}`);
      for (const width of [1440, 768, 320]) {
        await page.setViewportSize({ width, height: 900 });
        // Figures below the fold are drawn when they come near.
        for (const figure of await page.getByRole('figure').all()) await figure.scrollIntoViewIfNeeded();
        await page.waitForTimeout(200);
        expect(await overlaps(page), `${language} ${width}`).toEqual([]);
      }
      await close();
    }
  },
  60_000,
);
