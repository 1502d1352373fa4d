import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { openPage, type Watched } from './openPage.ts';
import { routes } from './routes.ts';

type Shape = 'upright' | 'across';

/** What paper leaves for text, in px of CSS: A4 less the margins of the page. */
const textWidth: Readonly<Record<Shape, number>> = { upright: 688, across: 1017 };

async function openPrinted(hash: string, shape: Shape): Promise<Watched> {
  const watched = await openPage(hash);
  await watched.page.waitForSelector('aside.printed', { state: 'attached' });
  await watched.page.emulateMedia({ media: 'print' });
  await watched.page.setViewportSize({ width: textWidth[shape], height: 900 });
  return watched;
}

/** The numbers of a text, each as often as it stands there. */
function numbersIn(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [number] of texts.flatMap((text) => [...text.matchAll(/\d[\d,.]*%?/g)]))
    counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** The text of each page. */
async function pagesOf(pdf: Buffer): Promise<readonly string[]> {
  const file = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: true, verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const { items } = await (await file.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    }),
  );
}

const inBothLanguages = [...new Set(routes.map((route) => route.replace(/[?&]lang=en/, '')))].flatMap(
  (route) => [route, `${route}${route.includes('?') ? '&' : '?'}lang=en`],
);

test.each(inBothLanguages)('%s on paper: nothing cut, nothing to press, every number', async (hash) => {
  const { page, close } = await openPrinted(hash, 'upright');
  for (const shape of ['upright', 'across'] as const) {
    await page.setViewportSize({ width: textWidth[shape], height: 900 });
    const { cut, pressed, told } = await page.evaluate(() => {
      const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter((node) =>
        node.checkVisibility(),
      );
      const named = (node: Element) =>
        `${node.tagName}.${node.className} ${node.textContent.trim().slice(0, 30)}`;
      return {
        cut: shown
          .filter(
            (node) => !node.closest('svg, .visually-hidden') && getComputedStyle(node).display !== 'inline',
          )
          .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
          .map(named),
        pressed: shown
          .filter((node) => node.matches('button:not(th > button), select, input, textarea, .hint'))
          .map(named),
        told: shown.filter((node) => node.matches('td')).map((cell) => cell.innerText),
      };
    });
    expect({ shape, cut, pressed }).toEqual({ shape, cut: [], pressed: [] });
    const pages = await pagesOf(
      await page.pdf({ format: 'A4', landscape: shape === 'across', printBackground: true }),
    );
    const printed = numbersIn(pages);
    const lost = [...numbersIn(told)].filter(([number, count]) => (printed.get(number) ?? 0) < count);
    expect({ shape, lost }).toEqual({ shape, lost: [] });
    for (const [index, text] of pages.entries()) {
      const plain = text.replace(/\s+/g, '');
      // Some fonts' 页 reads back as the radical of its shape.
      const foot = hash.includes('lang=en')
        ? `Page${index + 1}of${pages.length}`
        : `第${index + 1}.共${pages.length}.`;
      expect(plain).toMatch(new RegExp(foot));
      expect(plain).toContain('/a/b/');
    }
  }
  await close();
});

test('a head stands again on every page its table goes on to, and its sums once', async () => {
  const { page, close } = await openPrinted('#/agency/demo-county', 'upright');
  const styles = await page.evaluate(() => ({
    heads: [...document.querySelectorAll('thead')].map((head) => getComputedStyle(head).display),
    feet: [...document.querySelectorAll('tfoot')].map((foot) => getComputedStyle(foot).display),
    stuck: [...document.querySelectorAll('main *')].filter(
      (node) => getComputedStyle(node).position === 'sticky',
    ).length,
  }));
  expect(styles.heads.length).toBeGreaterThan(2);
  expect(new Set(styles.heads)).toEqual(new Set(['table-header-group']));
  expect(styles.feet.filter((display) => display === 'table-footer-group')).toEqual([]);
  expect(styles.stuck).toBe(0);
  await close();
});

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

test('paper bears the address that is shown, not that of the arrival', async () => {
  const { page, close } = await openPrinted('#/agency/hongze', 'upright');
  await page.evaluate(() => (location.hash = '#/findings/suqian'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  const plain = (await pagesOf(await page.pdf({ format: 'A4' }))).join('').replace(/\s+/g, '');
  expect(plain).toContain('#/findings/suqian');
  expect(plain).not.toContain('#/agency/hongze');
  await close();
});
