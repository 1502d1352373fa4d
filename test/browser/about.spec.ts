import { describe, expect, inject, test } from 'vitest';
import { measureGroups } from '../../src/measures/measure.ts';
import { registry } from '../../src/measures/registry.ts';
import { rules } from '../../src/checks/finding.ts';
import zh from '../../src/words/zh/index.ts';
import { openPage } from './openPage.ts';

describe('the page of method', () => {
  test('is a press away and has every measure, rule and mark as the registries have them', async () => {
    const { page, errors, close } = await openPage('#/agency/hongze');
    await page.locator('footer').getByRole('link', { name: '方法与口径' }).click();
    await page.getByRole('heading', { level: 1, name: '方法与口径' }).waitFor();
    for (const group of measureGroups) {
      const shelf = page
        .locator('details')
        .filter({ has: page.locator('summary', { hasText: zh.measureGroups[group] }) })
        .first();
      if (!(await shelf.evaluate((one: HTMLDetailsElement) => one.open)))
        await shelf.locator('summary').click();
    }
    await expect.poll(() => page.locator('main tbody tr').count()).toBe(registry.length);
    const text = await page.locator('main').innerText();
    for (const rule of rules) expect(text).toContain(zh.findings.rules[rule].statement);
    for (const id of ['rates.refusal', 'requests.toHandle', 'totals.disclosed'])
      expect(text).toContain(zh.measure(id).definition);
    for (const meaning of [zh.measured.meanings.notReported, zh.measured.meanings.unpublished])
      expect(text).toContain(meaning);
    expect(await page.locator('main dl svg').count()).toBeGreaterThan(8);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the page of data', () => {
  test('leads to every file there is: none of them is missing', async () => {
    const { page, errors, close } = await openPage('#/data');
    await page.getByRole('link', { name: '一次下载全部（zip）' }).waitFor();
    const files = await page
      .locator('main a[href^="data/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(files.length).toBeGreaterThan(200);
    expect(new Set(files).size).toBe(files.length);
    const answers = await Promise.all(
      files.map(async (file) => [
        file,
        (await fetch(new URL(file, inject('served')), { method: 'HEAD' })).status,
      ]),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/数据版本：\s*[0-9a-f]{12}/);
    expect(text).toContain('洪泽区');
    expect(errors).toEqual([]);
    await close();
  });

  test('a site without open data says so', async () => {
    const { page, close } = await openPage('#/data', {
      before: (one) =>
        one.route('**/data/v2/index.json', (route) => route.fulfill({ status: 404, body: '' })),
    });
    await page.getByText('本站没有发布开放数据文件。').waitFor();
    await close();
  });
});
