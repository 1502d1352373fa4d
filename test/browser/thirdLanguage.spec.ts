import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDist } from '../serveDist.mjs';
import { openPage } from './openPage.ts';
import { widerThanPage } from './widerThanPage.ts';

/*
 * A language is a folder. The project is copied, the folder put beside the others, and the build of that looked at: no
 * other file is touched, and what it shows is said by the folder alone, from right to left.
 */

const root = resolve('.cache/thirdLanguage');
const taken = [
  'src',
  'tools',
  'public',
  'index.html',
  'embed.html',
  'package.json',
  'vite.config.ts',
  'LICENSE',
];
let served: Awaited<ReturnType<typeof serveDist>> | undefined;

beforeAll(async () => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const one of taken) cpSync(one, `${root}/${one}`, { recursive: true });
  for (const one of ['browserArgs.mjs', 'browserPath.mjs']) cpSync(`test/${one}`, `${root}/test/${one}`);
  cpSync('test/words/qug', `${root}/src/words/qug`, { recursive: true });
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ root, logLevel: 'error', mode: 'production' });
  process.env.NODE_ENV = NODE_ENV;
  served = await serveDist({ folder: `${root}/dist`, path: '/' });
}, 180_000);
afterAll(async () => {
  await served?.close();
  rmSync(root, { recursive: true, force: true });
});

/** What a page may hold in Latin or Chinese letters: the version, the other languages, what is quoted from a report. */
const allowed = /\b[0-9a-f]{12}\b|English|中文|“[^”]*”|丁湖乡/g;

const routes = [
  'overview/demo-county',
  'compare/demo-county',
  'compare/demo-county?as=slope',
  'findings/demo-county',
];

describe('a made-up third language, from right to left', () => {
  test.each(routes.flatMap((route) => [1200, 390].map((width) => [route, width] as const)))(
    '%s at %i px',
    async (route, width) => {
      const hash = `#/${route}${route.includes('?') ? '&' : '?'}lang=qug`;
      const { page, errors, close } = await openPage(hash, { width, at: served?.url ?? '' });
      expect(
        await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang]),
      ).toEqual(['rtl', 'ug']);
      const text = await page.evaluate(() => document.body.innerText);
      const foreign = text.replace(allowed, '').match(/[^\n]*([A-Za-z]{2,}|\p{Script=Han})[^\n]*/gu) ?? [];
      expect(foreign).toEqual([]);
      expect(text).toMatch(/\p{Script=Arabic}/u);
      expect(await widerThanPage(page)).toEqual([]);
      // The page begins at the right: the name of the site stands on that side of its settings.
      const [name, settings] = await page.evaluate(() =>
        ['header a', 'header select'].map(
          (one) => document.querySelector(one)?.getBoundingClientRect().left ?? 0,
        ),
      );
      if (width > 1000) expect(name).toBeGreaterThan(settings ?? 0);
      for (const figure of await page.locator('svg[role="img"]').all()) {
        const words = await figure.locator('text').allTextContents();
        expect(words.join('')).toMatch(/\p{Script=Arabic}/u);
        const [left, right, from, to] = await figure.evaluate((svg) => {
          const box = svg.getBoundingClientRect();
          const all = [...svg.querySelectorAll('text')].map((one) => one.getBoundingClientRect());
          return [
            box.left,
            box.right,
            Math.min(...all.map((one) => one.left)),
            Math.max(...all.map((one) => one.right)),
          ];
        });
        expect(from).toBeGreaterThan((left ?? 0) - 12);
        expect(to).toBeLessThan((right ?? 0) + 12);
      }
      expect(errors).toEqual([]);
      await close();
    },
  );
});
