import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, settled } from './openPage.ts';
import { resealed } from './resealed.ts';

const thrice = 'scale=share&scale=count&scale=share';

/** Answers data files with their own content changed, sealed as if published so. */
async function changed(page: Page, file: string, change: (body: unknown) => unknown): Promise<void> {
  await page.route(`**/data/${file}`, (route) =>
    resealed(route, (sealed) => ({ ...sealed, body: change(sealed.body) })),
  );
}

/** The columns of an area's reports with these members in each. */
function withMembers(body: unknown, members: object): unknown {
  const text = JSON.stringify(body, (key, value: unknown) =>
    key === 'about'
      ? {
          ...Object(value),
          ...Object.fromEntries(Object.entries(members).map(([name, one]) => [name, [one, [], []]])),
        }
      : value,
  );
  return JSON.parse(text);
}

/** The JSON with a list twice over in every object that has it, and more members beside it. */
function twice(json: unknown, list: string): unknown {
  const text = JSON.stringify(json, (_, value: unknown) => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, list) : null;
    return Array.isArray(found) ? Object.assign({}, value, { [list]: [...found, ...found] }) : value;
  });
  return JSON.parse(text);
}

const cell = 'requests.newlyReceived.naturalPerson';
const change = { cell, from: 1, to: 2 };
const revision = { date: '2024-05-01', note: '补登一格', changes: [change, change] };
const correction = { ...change, reason: '笔误' };
const remark = { zh: '原表缺一行', en: 'a row is missing in print' };

describe('what stands twice in an address or in data', () => {
  test.each([
    ['dashboard', `#/agency/hongze?${thrice}`, ''],
    ['embed', `#/embed/hongze?figures=outcomes&${thrice}`, 'embed.html'],
  ])('a parameter three times: the %s says so once and shows the rest', async (_, hash, file) => {
    const { page, errors, close } = await openPage(hash, { file });
    await page.getByRole('figure').first().waitFor();
    expect(await page.getByText('出现多次').count()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  test('forty parameters that mean nothing are told in five lines', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `no${index}=1`).join('&');
    const { page, close } = await openPage(`#/agency/hongze?${many}`);
    expect(await page.locator('.notices p').count()).toBe(5);
    expect(await page.getByText('链接中另有 36 处').count()).toBe(1);
    await close();
  });

  test('two own reports of one file name that no longer fit are both told on every later visit', async () => {
    const { page, errors, close } = await openPage('#/');
    await page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('nianbao-own', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('reports');
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('reports', 'readwrite');
            for (const key of ['hongze-2022', 'hongze-2023'])
              writing
                .objectStore('reports')
                .put({ key, report: { format: 'of old' }, agencyName: null, file: '年报.docx' }, key);
            writing.oncomplete = () => done();
          };
        }),
    );
    await page.reload();
    await settled(page);
    await page.getByText('2 个文件未能读取').click();
    expect(await page.getByText('年报.docx').count()).toBeGreaterThan(1);
    await page.goto(page.url().replace(/#.*/, '#/intake'));
    await expect.poll(() => page.locator('[data-kept]').count()).toBe(2);
    expect(errors).toEqual([]);
    await close();
  });

  test('two like revisions, corrections and remarks stand in the box of the source', async () => {
    const { page, errors, close } = await openPage('#/agency/hongze?year=2023', {
      before: (page) =>
        changed(page, 'areas/hongze.json', (body) =>
          withMembers(body, {
            ...{ revisions: [revision, revision], corrections: [correction, correction] },
            remarks: [remark, remark],
          }),
        ),
    });
    expect(await page.getByText('补登一格').count()).toBe(2);
    expect(await page.getByText('笔误').count()).toBe(2);
    expect(errors).toEqual([]);
    await close();
  });

  test('two like remarks in a report laid open for review', async () => {
    const { page, errors, close } = await openPage('#/intake');
    const report = {
      ...{ format: 'nianbao/1', agency: 'hongze', year: 2023, form: '2021', scope: 'own', period: null },
      ...{ published: null, source: { title: '年报' }, tables: {}, channels: [], totalDisclosed: null },
      ...{ claims: [], remarks: [remark, remark] },
    };
    await page
      .locator('input[type=file]')
      .setInputFiles([
        { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(report)) },
      ]);
    await expect.poll(() => page.getByText('原表缺一行').count()).toBe(2);
    expect(errors).toEqual([]);
    await close();
  });

  test.each(['#/', '#/agency/hongze', '#/findings', '#/compare', '#/briefing/hongze', '#/intake'])(
    'files that list every agency and every finding twice: %s stands',
    async (hash) => {
      const { page, errors, close } = await openPage(hash, {
        before: async (page) => {
          for (const file of ['home.json', 'directory.json', 'areas/*.json'])
            await changed(page, file, (body) => twice(twice(body, 'findings'), 'agencies'));
        },
      });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('button', { name: '选择单位' }).first().click();
      await page.getByRole('dialog').getByRole('combobox').fill('洪泽');
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(errors).toEqual([]);
      await close();
    },
  );
});

describe('what goes wrong all the same', () => {
  test('outside every part: the page says so and leads to the first page and on', async () => {
    const { page, close } = await openPage('#/agency/hongze?lang=zh', {
      settles: false,
      before: (page) =>
        page.addInitScript(() => {
          const { join } = Array.prototype;
          Array.prototype.join = function (by) {
            if (by === ' · ' && location.hash.includes('hongze')) throw new Error('broken on purpose');
            return join.call(this, by);
          };
        }),
    });
    await page.getByText('页面出错').waitFor();
    await page.getByText('broken on purpose').waitFor();
    await page.getByRole('button', { name: '回到首页' }).click();
    await page.getByRole('heading', { level: 1, name: '政府信息公开年度报告' }).waitFor();
    await close();
  });
});
