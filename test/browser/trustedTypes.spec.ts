import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage } from './openPage.ts';

/** The policy as SECURITY.md tells hosts to send it. */
const policy = /^Content-Security-Policy: (.*)$/m.exec(readFileSync('SECURITY.md', 'utf8'))?.[1] ?? '';

const enforced = (page: Page): Promise<unknown> =>
  page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });

test('the policy of SECURITY.md enforces Trusted Types', () => {
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test.each([
  ['index.html', '#/'],
  ['index.html', '#/agency/hongze'],
  ['index.html', '#/compare/demo-county'],
  ['index.html', '#/findings'],
  ['index.html', '#/briefing/hongze'],
  ['embed.html', '#/embed/hongze?figures=outcomes&selectors=1'],
])('%s%s runs under it', async (file, hash) => {
  const { page, errors, close } = await openPage(hash, { file, before: enforced });
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(errors).toEqual([]);
  await close();
});

test('a document is read in its worker under it', async () => {
  const { page, errors, close } = await openPage('#/intake', { file: 'index.html', before: enforced });
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page
    .locator('input[type=file]')
    .setInputFiles([
      'test/fixtures/documents/2021-chrome-wide.pdf',
      'test/fixtures/documents/2021-libreoffice.docx',
    ]);
  await expect
    .poll(() => page.locator('[data-entry] .outcome').allInnerTexts(), { timeout: 30_000 })
    .toEqual(['已识别', '已识别']);
  expect(workers.some((url) => url.startsWith(inject('served')))).toBe(true);
  expect(errors).toEqual([]);
  await close();
});

test('what is shipped is shipped with its licences', async () => {
  const texts = await (await fetch(`${inject('served')}LICENSES.md`)).text();
  for (const name of ['svelte', 'd3-array', 'zod', 'pdfjs-dist', 'parse5'])
    expect(texts).toMatch(new RegExp(`^## ${name} - [\\d.]+`, 'm'));
  expect(await (await fetch(`${inject('served')}LICENSE`)).text()).toContain('MIT');
  const pack = await (await fetch(`${inject('served')}pack.html`)).text();
  for (const name of ['nianbao', 'svelte', 'd3-array', 'zod'])
    expect(pack).toMatch(new RegExp(`^## ${name} `, 'm'));
});
