import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../src/report/siteSchema.ts';
import { axeOf } from './axeOf.ts';
import { openPage } from './openPage.ts';
import { resealed } from './resealed.ts';

const site: Site = {
  format: 'nianbao-site/1',
  organisation: { zh: '甲县政务公开办公室', en: 'Openness Office of Jia County' },
  logo: 'embed-still.svg',
  home: 'suqian',
  contact: 'gongkai@example.gov.cn',
  footer: { zh: '本站由甲县主办。', en: 'Run by Jia County.' },
  filing: { number: '甲ICP备00000000号', url: 'https://beian.example.cn/' },
  links: [{ label: { zh: '甲县政府网', en: 'Jia County' }, url: 'https://www.example.gov.cn/' }],
  peerGroups: [{ name: { zh: '两市', en: 'Both cities' }, agencies: ['suqian', 'huaian'] }],
};

/** As if the data had been published with this `site.json`. */
const publishedWith =
  (whose: Partial<Site>) =>
  async (page: Page): Promise<void> => {
    const change = (pattern: string) =>
      page.route(pattern, (route) =>
        resealed(route, (file) => ({ ...file, body: { ...Object(file.body), site: { ...site, ...whose } } })),
      );
    await change('**/data/home.json');
    await change('**/data/areas/*.json');
  };

describe('a site that says whose it is', () => {
  test.each([
    ['zh', '甲县政务公开办公室', '本站由甲县主办。'],
    ['en', 'Openness Office of Jia County', 'Run by Jia County.'],
  ])(
    '%s: its name stands at the head, its words and links at the foot, and it opens with its area',
    async (lang, name, foot) => {
      const { page, errors, close } = await openPage(lang === 'zh' ? '' : `#/overview/suqian?lang=${lang}`, {
        before: publishedWith({}),
      });
      await expect.poll(() => page.locator('header .name').innerText()).toContain(name);
      expect(
        await page.locator('header .name img').evaluate((img: HTMLImageElement) => img.offsetHeight),
      ).toBe(32);
      const footer = page.locator('footer');
      expect(await footer.innerText()).toContain(foot);
      expect(
        await footer.locator('.own a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      ).toEqual([
        'https://www.example.gov.cn/',
        'mailto:gongkai@example.gov.cn',
        'https://beian.example.cn/',
      ]);
      expect(page.url()).toContain('#/overview/suqian');
      expect(await axeOf(page)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );

  test.each([
    ['gongkai@example.gov.cn', /^mailto:gongkai@example\.gov\.cn\?subject=[^&]+&body=/],
    [
      'https://www.example.gov.cn/error?from=nianbao',
      /^https:\/\/www\.example\.gov\.cn\/error\?from=nianbao&subject=/,
    ],
  ])('an error goes to %s with figure, agency, year and version of the data', async (contact, due) => {
    const { page, errors, close } = await openPage('#/agency/suqian?years=2023-2024', {
      before: publishedWith({ contact }),
    });
    await page.getByRole('button', { name: '下载' }).first().click();
    const href = await page.getByRole('link', { name: '报告错误' }).getAttribute('href');
    expect(href).toMatch(due);
    const told = decodeURIComponent(href?.replaceAll('+', ' ') ?? '');
    for (const part of ['宿迁市', '2024', '#/agency/suqian', '数据版本']) expect(told).toContain(part);
    expect(errors).toEqual([]);
    await close();
  });
});

test('a site that says nothing offers nothing that leads nowhere', async () => {
  const { page, close } = await openPage('#/agency/suqian');
  await page.getByRole('button', { name: '下载' }).first().click();
  await page.getByRole('dialog').getByRole('button').first().waitFor();
  expect(await page.getByRole('link', { name: '报告错误' }).count()).toBe(0);
  expect(await page.locator('footer .own').count()).toBe(0);
  await close();
});
