import { describe, expect, inject, test } from 'vitest';
import { openPage } from './openPage.ts';
import { routes } from './routes.ts';

const elder = [
  '#/?elder=1',
  '#/agency/hongze?elder=1',
  '#/compare/demo-county?elder=1',
  '#/findings?elder=1',
];

describe('layout', () => {
  test.each([...routes, ...elder])('320 px, no sideways scroll: %s', async (route) => {
    const { page, close } = await openPage(route, { width: 320 });
    const wide = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= room) return [];
      return [...document.querySelectorAll('body *')]
        .filter(
          (node) =>
            node.getBoundingClientRect().right > room + 1 && !node.closest('.scroll, [role="region"]'),
        )
        .map(
          (node) =>
            `${node.tagName}.${node.getAttribute('class') ?? ''} ${node.getBoundingClientRect().right}`,
        )
        .slice(0, 5)
        .concat(`scrollWidth ${document.documentElement.scrollWidth}`);
    });
    expect(wide).toEqual([]);
    await close();
  });
});

describe('intranet', () => {
  test.each(routes)('only its own origin is asked: %s', async (route) => {
    const { requests, errors, close } = await openPage(route);
    const { origin } = new URL(inject('served'));
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((url) => !url.startsWith(`${origin}/a/b/`) && !url.startsWith('data:'))).toEqual(
      [],
    );
    expect(errors).toEqual([]);
    await close();
  });

  test('made-up data say so wherever they are shown, and are in no real figure', async () => {
    const shown = await openPage('#/agency/demo-jiahe');
    expect(await shown.page.getByRole('main').innerText()).toContain('合成');
    expect(await shown.page.getByText('合成数据，非真实').count()).toBeGreaterThan(3);
    await shown.close();
    const real = await openPage('#/');
    expect(await real.page.getByText('合成数据，非真实').count()).toBe(0);
    await real.close();
  });
});

describe('embed', () => {
  test('one figure, nothing round it, within its room', async () => {
    const { page, errors, requests, close } = await openPage('#/embed/hongze?figures=outcomes&lang=en', {
      file: 'embed.html',
      width: 420,
    });
    expect(await page.getByRole('figure').count()).toBe(1);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
    expect(requests.filter((url) => /Figure-/.test(url) && /Request|Channel|Compare/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
    const link = await page.getByRole('link', { name: /dashboard/ }).getAttribute('href');
    expect(link).toBe('index.html#/agency/hongze?lang=en');
    await close();
  });

  test.each([
    ['#/embed/hongze', /figures=/],
    ['#/embed/hongze?figures=pie', /figures=/],
    ['#/embed/nobody?figures=outcomes', /没有这个单位/],
  ])('%s gives a notice, not a blank frame', async (hash, said) => {
    const { page, close } = await openPage(hash, { file: 'embed.html' });
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(said);
    await close();
  });
});
