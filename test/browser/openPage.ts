import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { browserArgs } from '../browserArgs.mjs';
import { findBrowser } from '../browserPath.mjs';

/** What does not come within this never comes; a test then says so soon. */
const patience = 10_000;

let browser: Browser | undefined;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: browserArgs });
});
afterAll(async () => {
  await browser?.close();
});

/** What went wrong or abroad while a page was open. */
export interface Watched {
  readonly page: Page;
  /** Exceptions and console errors, refusals of the content security policy among them. */
  readonly errors: string[];
  readonly requests: string[];
  close(): Promise<void>;
}

export interface PageOptions extends BrowserContextOptions {
  readonly width?: number;
  /** Called before the page loads, to break its data. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly file?: string;
  /** A page elsewhere than in the served build, such as a file on the disk. */
  readonly at?: string;
  /** `false` for a page that is not the app's, or is waited for otherwise. */
  readonly settles?: boolean;
}

/** Opens the built app at an address, watched, and waits until its figures are drawn. */
export async function openPage(
  hash: string,
  { width = 1200, before, file = '', at, settles = true, ...options }: PageOptions = {},
): Promise<Watched> {
  if (!browser) throw new Error('the browser has not started');
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await before?.(page);
  await page.goto(`${at ?? `${inject('served')}${file}`}${hash}`);
  if (settles) await settled(page);
  return { page, errors, requests, close: () => context.close() };
}

/** Waits until the app says that nothing loads any more, and has drawn at the width there is. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('main') && !document.querySelector('[aria-busy="true"], [data-layer="waiting"]'),
  );
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
