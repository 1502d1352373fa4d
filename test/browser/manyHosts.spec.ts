import type { Frame, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { measuredWidths } from '../../src/exports/embed/frameHeight.ts';
import { snippet, type Embedded } from '../../src/exports/embed/snippets.ts';
import { hostPage, serveHostPages } from './hostPages.ts';
import { openPage } from './openPage.ts';

const kinds = ['iframe', 'growing', 'element'] as const;
const widths = [320, 480, 768, 1200] as const;
const looks = ['light', 'dark'].flatMap((theme) =>
  ['zh-CN', 'en'].flatMap((lang) => [false, true].map((elder) => ({ theme, lang, elder }))),
);
type Look = (typeof looks)[number];
/** Far frames of another origin are not drawn until they come near, so all are near. */
const tall = 24_000;
const alike = ({ lang, elder }: Look) => `${lang} ${elder}`;

function embedded({ theme, lang, elder }: Look, sizes: Embedded['sizes']): Embedded {
  const home = inject('served');
  const options = `theme=${theme}${elder ? '&elder=on' : ''}`;
  const place = `#/embed/demo-county?figures=fees&${options}${lang === 'en' ? '&lang=en' : ''}`;
  return {
    ...{ frame: `${home}embed.html${place}`, script: `${home}embed-size.js`, dashboard: home },
    ...{ figure: 'fees', agency: 'demo-county', options, lang, title: lang, alt: lang, sizes },
  };
}

const script = /<script.*?<\/script>/s;
const framesOf = (page: Page) => page.frames().filter((frame) => frame.url().includes('embed.html'));

/** What is wrong with a frame; empty where it fits. */
async function faultOf(frame: Frame): Promise<string> {
  const element = await frame.frameElement();
  const height = await element.evaluate((node) => (node instanceof HTMLElement ? node.clientHeight : 0));
  return frame.evaluate((given) => {
    const root = document.documentElement;
    const inner = document.querySelector('main')?.getBoundingClientRect().height ?? 0;
    const error = Math.abs(given - inner);
    const isScrolled = root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth;
    const smallest = Math.min(
      ...[...document.querySelectorAll('main *')]
        .filter((node) => [...node.childNodes].some((one) => one.nodeType === 3 && one.nodeValue?.trim()))
        .map((node) => parseFloat(getComputedStyle(node).fontSize)),
    );
    if (!document.querySelector('figure svg')) return 'not drawn';
    if (isScrolled || root.dataset['framed'] === 'scroll') return `scrolls at ${location.hash} in ${given}`;
    if (error > 1) return `${error} px off at ${location.hash}`;
    return smallest < 11 ? `type of ${smallest} px` : '';
  }, height);
}

const eager = (html: string) => html.replace(/ loading="lazy"/g, '');

async function everyFrameIsRight(page: Page, count: number): Promise<void> {
  await expect
    .poll(
      async () => {
        const frames = framesOf(page);
        const faults = (await Promise.all(frames.map(faultOf))).filter((fault) => fault !== '');
        return [frames.length, ...faults];
      },
      { timeout: 15_000 },
    )
    .toEqual([count]);
}

test('400 pages of others: height right to a pixel, nothing scrolls, type of 11 px or more', async () => {
  const host = await serveHostPages();
  const { origin } = new URL(inject('served'));
  const policies = ['unsafe-inline', 'none'].map(
    (styles) => `default-src 'none'; style-src '${styles}'; frame-src ${origin}; script-src ${origin}`,
  );
  // What the builder measures for those frames that cannot ask.
  const sizes = new Map<string, Embedded['sizes']>();
  const measured = looks.filter(({ theme }) => theme === 'light');
  const rows = measured.map((look) => snippet('growing', embedded(look, []), null).replace(script, ''));
  const loaded = `<script src="${inject('served')}embed-size.js" async></script>`;
  const first = await openPage('', {
    at: host.put('measured', eager(hostPage(...rows, loaded)).replace('<body>', '<body style="margin:0">')),
    settles: false,
  });
  for (const width of measuredWidths) {
    await first.page.setViewportSize({ width, height: tall });
    await everyFrameIsRight(first.page, rows.length);
    const heights = await first.page
      .locator('iframe')
      .evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
    measured.forEach((look, index) =>
      sizes.set(alike(look), [...(sizes.get(alike(look)) ?? []), { width, height: heights[index] ?? 0 }]),
    );
  }
  await first.close();

  let seen = 0;
  for (const [number, policy] of policies.entries())
    for (const isHidden of [false, true]) {
      const codes = kinds.flatMap((kind) =>
        looks.map((look) => {
          const code = snippet(kind, embedded(look, sizes.get(alike(look)) ?? []), null).replace(script, '');
          return isHidden ? `<details><summary>图</summary>${code}</details>` : code;
        }),
      );
      const { page, errors, close } = await openPage('', {
        at: host.put(`${number}-${isHidden}`, eager(hostPage(...codes, loaded)), policy),
        settles: false,
        viewport: { width: 320, height: tall },
      });
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      for (const width of widths) {
        await page.setViewportSize({ width, height: tall });
        await everyFrameIsRight(page, codes.length);
        seen += codes.length;
      }
      expect(errors.filter((error) => !error.includes('style'))).toEqual([]);
      await close();
    }

  // Without an origin no module comes: the frame says so, with a way on.
  const apart = (['iframe', 'growing'] as const).flatMap((kind) =>
    looks.map((look) =>
      snippet(kind, embedded(look, sizes.get(alike(look)) ?? []), null)
        .replace(script, '')
        .replace(' allow-same-origin', ''),
    ),
  );
  const { page, close } = await openPage('', {
    at: host.put('apart', eager(hostPage(...apart, loaded))),
    settles: false,
    viewport: { width: 768, height: tall },
  });
  for (const frame of framesOf(page)) {
    const note = frame.getByRole('alert');
    expect(await note.innerText()).toContain('没有 allow-same-origin 的沙箱框');
    expect(await note.getByRole('link').getAttribute('href')).toBe('index.html');
    seen += 1;
  }
  await close();
  expect(seen).toBe(400);
  await host.close();
}, 240_000);
