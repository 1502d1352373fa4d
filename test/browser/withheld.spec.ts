import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './openPage.ts';

/** Every script and style that the page itself asks for. */
async function filesOf(file: string): Promise<readonly string[]> {
  const html = await (await fetch(`${inject('served')}${file}`)).text();
  return [...html.matchAll(/(?:src|href)="\.\/([^"]*\.(?:js|css))"/g)].flatMap(([, path]) => path ?? []);
}

const gateway = '<!doctype html><title>认证</title><p>请先登录</p>';
const faults: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['lost', (route) => route.fulfill({ status: 404, body: '' })],
  ['replaced', (route) => route.fulfill({ contentType: 'text/html', body: gateway })],
  [
    'cut off',
    async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/javascript', body: `${body.slice(0, body.length / 2)}(` });
    },
  ],
];

async function withheld(page: Page, at: string, file: string, fault: (route: Route) => Promise<void>) {
  await page.evaluate(() => sessionStorage.clear());
  let asked = 0;
  await page.route(`**/${file}`, (route) => {
    asked += 1;
    return fault(route);
  });
  // From elsewhere, so that it is not a step within the page.
  await page.goto('about:blank');
  await page.goto(at);
  const told = page.locator('body > [role=alert]');
  await told.waitFor();
  const text = await page.locator('body').innerText();
  await page.unroute(`**/${file}`);
  return { asked, text };
}

describe('no white page', () => {
  test.each([
    ['index.html', '#/'],
    ['embed.html', '#/embed/hongze?figures=outcomes'],
  ])(
    '%s: whichever file is lost, replaced or cut off, it is asked for twice, then named; loading again works',
    async (file, hash) => {
      const files = (await filesOf(file)).filter((name) => name !== 'standby.js');
      expect(files.length).toBeGreaterThan(2);
      const at = `${inject('served')}${file}${hash}`;
      const { page, close } = await openPage(hash, { file });
      for (const [index, name] of files.entries()) {
        // Each file is lost once; the other faults take turns.
        for (const [said, fault] of index % 6 === 0 && name.endsWith('.js') ? faults : faults.slice(0, 1)) {
          const { asked, text } = await withheld(page, at, name, fault);
          expect(text, `${name} ${said}`).toContain('没有取到或已损坏');
          if (said === 'lost') expect(text).toContain(name.replace(/.*\//, ''));
          expect(asked, name).toBeGreaterThan(1);
        }
      }
      await page.getByRole('button', { name: '重新载入' }).click();
      await page.getByRole('figure').first().waitFor();
      await close();
    },
    400_000,
  );

  test.each(['index.html', 'embed.html'])(
    '%s without its stand-by, and without scripts, says what it is',
    async (file) => {
      const { page, close } = await openPage('', { file, settles: false, javaScriptEnabled: false });
      expect(await page.getByRole('heading').first().innerText()).toContain('年报');
      expect(await page.locator('body').innerText()).toContain('JavaScript');
      await close();
    },
  );
});
