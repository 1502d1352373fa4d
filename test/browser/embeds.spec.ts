import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hostPage, serveHostPages, type HostPages } from './hostPages.ts';
import { openPage } from './openPage.ts';

const widths = [320, 768, 1200];
const kinds = ['框架', '自适应框架', '自定义元素', '图片加链接'] as const;
const codes = new Map<(typeof kinds)[number], string>();
let host: HostPages;

const code = (kind: (typeof kinds)[number]): string => codes.get(kind) ?? '';
const withoutScripts = (html: string): string => html.replace(/<script.*?<\/script>/gs, '');
/** What README says a host must allow, and nothing more. */
const policy = (): string => {
  const { origin } = new URL(inject('served'));
  return `default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-src ${origin}; script-src ${origin}`;
};

beforeAll(async () => {
  host = await serveHostPages();
  // The codes as the builder gives them, with the picture it gives.
  const at = `${inject('served')}#/embed/demo-county?figures=outcomes`;
  const { page, errors, close } = await openPage('', { at, settles: false });
  // Measuring a figure at five widths takes its time.
  await page.getByRole('textbox', { name: '框架', exact: true }).waitFor({ timeout: 40_000 });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 SVG' }).click();
  host.put('outcomes.svg', readFileSync(await (await download).path(), 'utf8'));
  await page.getByLabel('图片在网站上的地址').fill('/outcomes.svg');
  await page.keyboard.press('Tab');
  for (const kind of kinds) {
    await page.locator('label', { hasText: new RegExp(`^${kind}$`) }).click();
    codes.set(kind, await page.getByRole('textbox', { name: kind, exact: true }).inputValue());
  }
  expect(errors).toEqual([]);
  await close();
});
afterAll(() => host.close());

interface Fit {
  /** By how much the frame is higher than what is in it. */
  readonly error: number;
  readonly isScrolled: boolean;
  readonly drawn: boolean;
  readonly scale: number;
}

async function fitOf(frame: Frame): Promise<Fit> {
  const element = await frame.frameElement();
  const box = await element.evaluate((node) => (node instanceof HTMLElement ? node.clientHeight : 0));
  return frame.evaluate((height) => {
    const root = document.documentElement;
    const inner = document.querySelector('main')?.getBoundingClientRect().height ?? 0;
    return {
      error: height - inner,
      isScrolled:
        root.scrollHeight > root.clientHeight ||
        root.scrollWidth > root.clientWidth ||
        root.dataset['framed'] === 'scroll',
      drawn: document.querySelector('figure svg') !== null,
      scale: Number(root.style.getPropertyValue('--fit') || '1'),
    };
  }, box);
}

/** Every frame of the page comes to fit what is in it, with type no smaller than this. */
async function everyFrameFits(page: Page, count: number, least = 1): Promise<void> {
  await expect
    .poll(
      async () => {
        const frames = page.frames().filter((frame) => frame.url().includes('embed.html'));
        const fits = await Promise.all(frames.map(fitOf));
        return fits.map(({ error, isScrolled, drawn, scale }) =>
          Math.abs(error) <= 1 && !isScrolled && drawn && scale >= least
            ? 'fits'
            : [error, isScrolled, scale],
        );
      },
      { timeout: 20_000 },
    )
    .toEqual(Array.from({ length: count }, () => 'fits'));
}

async function openHost(path: string, html: string, javaScriptEnabled = true) {
  const at = host.put(path, html, policy());
  return openPage('', { at, settles: false, javaScriptEnabled, width: 320 });
}

describe('pages of others', () => {
  test('several figures share one script; no inner scrollbar, height exact, at every width', async () => {
    const other = withoutScripts(code('自适应框架')).replace('figures=outcomes', 'figures=disputes');
    const html = hostPage(other, withoutScripts(code('自定义元素')), code('自适应框架'));
    const { page, errors, requests, close } = await openHost('growing.html', html);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 3000 });
      await everyFrameFits(page, 3);
    }
    expect(requests.filter((url) => url.endsWith('embed-size.js'))).toHaveLength(1);
    for (const frame of await page.locator('iframe').all()) {
      expect(await frame.getAttribute('title')).toContain('合成数据，非真实');
      expect(await frame.getAttribute('lang')).toBe('zh-CN');
      expect(await frame.getAttribute('loading')).toBe('lazy');
    }
    expect(errors).toEqual([]);
    await close();
  });

  test('without any script of ours the frame still fits, at measured widths and between', async () => {
    const html = hostPage(code('框架'), withoutScripts(code('自适应框架')));
    const { page, errors, close } = await openHost('plain.html', html);
    for (const width of [...widths, 560]) {
      await page.setViewportSize({ width, height: 3000 });
      await everyFrameFits(page, 2, 0.92);
    }
    expect(errors).toEqual([]);
    await close();
  });

  test('styles stripped too: the frame has a height and its content is within', async () => {
    const html = hostPage(withoutScripts(code('框架')).replace(/ style="[^"]*"/g, ''));
    const { page, close } = await openHost('bare.html', html);
    await everyFrameFits(page, 1, 0.92);
    await close();
  });

  test('the picture is there and leads to the dashboard', async () => {
    const { page, errors, close } = await openHost('picture.html', hostPage(code('图片加链接')));
    const picture = page.getByRole('link').getByRole('img');
    expect(await picture.getAttribute('alt')).toMatch(/合成数据，非真实.*2025 86件/s);
    await expect
      .poll(() => picture.evaluate((node) => node instanceof HTMLImageElement && node.naturalWidth))
      .toBeGreaterThan(500);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.getByRole('link').getAttribute('href')).toBe(`${inject('served')}#/agency/demo-county`);
    expect(errors).toEqual([]);
    await close();
  });

  test('JavaScript off: an image and a link in every way', async () => {
    const html = hostPage(...kinds.map(code));
    const { page, close } = await openHost('off.html', html, false);
    const links = page.locator('a[href*="#/agency/demo-county"]');
    expect(await links.count()).toBe(kinds.length);
    for (const link of await links.all()) {
      await link.scrollIntoViewIfNeeded();
      expect(await link.locator('img').isVisible()).toBe(true);
    }
    await close();
  });

  test('scripts off inside the frame: words, an image and a link, no blank', async () => {
    const html = hostPage(code('框架').replace('allow-scripts ', ''));
    const { page, close } = await openHost('inner.html', html);
    // Waiting for an element takes scripts inside the frame; looking at what is there does not.
    const told = () =>
      page
        .frames()
        .at(-1)
        ?.evaluate(() => {
          const words = document.querySelector('noscript p');
          return {
            words: words?.checkVisibility() === true && words.textContent.includes('绘图需要 JavaScript'),
            picture: (document.querySelector('noscript img')?.getBoundingClientRect().width ?? 0) > 0,
            link: document.querySelector('noscript a')?.getAttribute('href'),
          };
        });
    await page.locator('iframe').first().scrollIntoViewIfNeeded();
    await expect.poll(told).toEqual({ words: true, picture: true, link: 'index.html' });
    await close();
  });

  test('sizes and greetings from elsewhere are not heard', async () => {
    const stranger = `<!doctype html><title>x</title><script>
      const told = [];
      addEventListener('message', (event) => told.push(event.data));
      setInterval(() => {
        parent.postMessage({ nianbao: 'size', width: 300, height: 5000 }, '*');
        parent.frames[0].postMessage({ nianbao: 'hello' }, '*');
      }, 20);
    </script>`;
    const address = host.put('stranger.html', stranger);
    const page = hostPage(code('自适应框架'), `<iframe title="x" src="${address}"></iframe>`);
    const opened = await openPage('', { at: host.put('strange.html', page), settles: false, width: 768 });
    await everyFrameFits(opened.page, 1);
    const beside = opened.page.frames().find((frame) => frame.url() === address);
    await expect.poll(() => beside?.evaluate('told.length')).toBe(0);
    // The host itself is no frame of its own either.
    await opened.page.evaluate(() => postMessage({ nianbao: 'size', width: 300, height: 5000 }, '*'));
    await everyFrameFits(opened.page, 1);
    await opened.close();
  });
});
