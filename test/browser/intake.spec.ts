import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { parseReport } from '../../src/report/validate.ts';
import type { PrintedReport } from '../intake/printedForm.ts';
import { asHtml, asText } from '../intake/textLayouts.ts';
import { axeOf } from './axeOf.ts';
import { agency, bring, downloadBy, file, misprint, print, total } from './drafts.ts';
import { openPage, settled } from './openPage.ts';
import { widerThanPage } from './widerThanPage.ts';

async function wordFile({ title, head, sections, agency, date }: PrintedReport): Promise<Buffer> {
  const line = (text: string): Paragraph => new Paragraph(text);
  const children = sections.flatMap(({ heading, text, table }) => [
    line(heading),
    ...(text === '' ? [] : [line(text)]),
    ...(table
      ? [
          new Table({
            rows: table.map(
              (row) =>
                new TableRow({
                  children: row.map(
                    (cell) =>
                      new TableCell({
                        columnSpan: cell.wide,
                        rowSpan: cell.high,
                        children: [line(cell.text)],
                      }),
                  ),
                }),
            ),
          }),
        ]
      : []),
  ]);
  return Packer.toBuffer(
    new Document({
      sections: [{ children: [line(title), line(head), ...children, line(agency), line(date)] }],
    }),
  );
}

const cellOf = (page: Page, address: string) => page.locator(`[data-cell="${address}"] button`);

describe('reading documents in the browser', () => {
  test('many files, one corrected and judged, into the dashboard and out again; nothing leaves the page', async () => {
    const { page, errors, close } = await openPage('#/intake');
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await bring(page, [
      file('错.html', asHtml(misprint, 'page')),
      file('报告.docx', await wordFile(print)),
      file('报告.txt', asText(print, 'tabs')),
      file('旧.doc', ole),
    ]);
    const list = page.locator('[data-entry]');
    expect(await list.locator('.outcome').allInnerTexts()).toEqual(['已识别', '已识别', '已识别', '未读']);
    expect(await list.nth(3).innerText()).toContain('另存为 .docx');
    expect(await list.nth(1).innerText()).toContain('与 错.html、报告.txt 是同一机关同一年度');
    expect(await page.locator('.summary').innerText()).toBe('共 4 份：已识别 3，部分识别 0，未读 1');

    // Findings first; the walk lights the figure and its place in the document.
    const walk = page.getByRole('region', { name: '待核事项' });
    expect(await walk.innerText()).toContain('第 1/2 处');
    // Whether it can go out, and what is in its way with its equation, which leads to its cell.
    const verdict = page.locator('section', { has: page.locator('#verdict-title') }).last();
    expect(await verdict.innerText()).toMatch(/^\d 处待核，核对后再发布/);
    expect(await verdict.getByRole('listitem').first().innerText()).toMatch(/=\d+/);
    await walk.getByRole('button', { name: '下一处' }).click();
    expect(await walk.innerText()).toContain(`报告填列为 ${total + 1}`);
    await walk.getByRole('button', { name: '查看原文' }).click();
    const source = page.locator('[data-source][aria-pressed="true"]');
    expect(await source.innerText()).toBe(`${total + 1}`);
    expect(await cellOf(page, 'requests.granted.total').getAttribute('aria-pressed')).toBe('true');

    // Keyboard alone: one stop in each panel, arrows within, and the light follows to the other side.
    await cellOf(page, 'requests.granted.total').focus();
    await page.keyboard.press('ArrowDown');
    expect(await cellOf(page, 'requests.partlyGranted.total').getAttribute('aria-pressed')).toBe('true');
    await source.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => source.innerText()).toBe(`${total + 1}`);
    expect(await page.locator('[data-cell] button[tabindex="0"]').count()).toBe(1);

    // A correction needs a reason; the reading is kept.
    const card = page.getByRole('region', { name: '单元格' });
    await card.getByLabel('改为').fill(`${total}`);
    await card.getByRole('button', { name: '更正' }).click();
    expect(await card.innerText()).toContain('请写明理由');
    await card.getByLabel('理由').fill('原件为此数');
    await page.keyboard.press('Enter');
    await expect.poll(() => card.innerText()).toMatch(new RegExp(`原读数\\s+${total + 1}`));
    expect(await walk.innerText()).toContain('没有存疑的读数');

    // Another finding is judged, and the word is in the file.
    await page.getByLabel('年度', { exact: true }).fill('2022');
    await page.getByRole('button', { name: '确定' }).click();
    await walk.getByText('报告有误').waitFor();
    await walk.getByLabel('理由').fill('题名有误');
    await walk.getByRole('button', { name: '非问题' }).click();
    await walk.getByText('已判为非问题：题名有误').waitFor();
    const saved = parseReport('saved', (await downloadBy(page, /^下载 JSON/)).toString('utf8'));
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    expect(saved.value.corrections).toMatchObject([
      { cell: 'requests.granted.total', from: total + 1, to: total, reason: '原件为此数' },
    ]);
    expect(saved.value.reviews).toMatchObject([{ verdict: 'dismissed', reason: '题名有误' }]);
    const zip = unzipSync(await downloadBy(page, /zip/));
    expect(Object.keys(zip)).toHaveLength(3);
    for (const [name, bytes] of Object.entries(zip))
      expect(parseReport(name, strFromU8(bytes)).ok, name).toBe(true);

    // In the dashboard at once, marked, also after a reload; gone when removed.
    await page.getByRole('button', { name: '加入看板', exact: true }).click();
    await page.getByRole('link', { name: '在看板中查看' }).click();
    await page.getByRole('heading', { level: 1, name: agency }).waitFor();
    await page.reload();
    await settled(page);
    await page.getByRole('heading', { level: 1, name: agency }).waitFor();
    expect(await page.getByRole('note').innerText()).toContain('仅在本浏览器');
    expect(await page.getByText('含本机录入的报告').count()).toBeGreaterThan(3);
    await page.getByRole('link', { name: '管理本机录入的报告' }).click();
    await page.locator('[data-kept]').getByRole('button', { name: /移除/ }).click();
    await page.getByText('还没有。').waitFor();

    const home = inject('served');
    expect(asked.filter((one) => !one.startsWith(`GET ${home}`) && !one.startsWith('GET data:'))).toEqual([]);
    // An agency only this browser knows has no file on the site, which the browser says of itself.
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    await close();
  });

  test('pasted text with doubts: axe in both themes, 320 px, elder mode', async () => {
    const { page, close } = await openPage('#/intake', { colorScheme: 'light' });
    await page.getByText('粘贴文字').click();
    const lines = asText(print, 'one cell per line').split('\n');
    await page.getByRole('textbox', { name: /粘贴/ }).fill(lines.slice(0, 260).join('\n'));
    await page.getByRole('button', { name: '读取' }).click();
    await page.locator('[data-entry] .outcome.partial').waitFor();
    await settled(page);
    await cellOf(page, 'requests.newlyReceived.naturalPerson').click();
    expect.soft(await axeOf(page), 'by day').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeOf(page), 'by night').toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    await settled(page);
    expect.soft(await widerThanPage(page)).toEqual([]);
    // On a narrow page the settings are one press away.
    await page.getByRole('button', { name: '显示设置' }).click();
    await page.getByRole('button', { name: '长者模式' }).click();
    await settled(page);
    expect.soft(await widerThanPage(page), 'elder').toEqual([]);
    expect
      .soft(
        await page
          .locator('main button')
          .evaluateAll((all) =>
            all
              .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 59.5)
              .map((one) => one.outerHTML),
          ),
      )
      .toEqual([]);
    await close();
  });

  test('a correction typed without a reason waits, and nothing is saved without it', async () => {
    const { page, errors, close } = await openPage('#/intake');
    await bring(page, [file('错.html', asHtml(misprint, 'page')), file('报告.txt', asText(print, 'tabs'))]);
    const card = page.getByRole('region', { name: '单元格' });
    const waiting = page.getByRole('alert').filter({ hasText: '已填未定' });
    const leaving = ['下载 JSON', '加入看板', '下载全部 JSON（zip）', '全部加入看板'].map((name) =>
      page.getByRole('button', { name, exact: true }),
    );
    const open = async (): Promise<boolean[]> => Promise.all(leaving.map((button) => button.isEnabled()));
    await cellOf(page, 'requests.granted.total').click();
    await card.getByLabel('改为').fill(`${total}`);
    // Another cell, another file, another page: it waits, and says so.
    await cellOf(page, 'requests.granted.naturalPerson').click();
    expect(await waiting.innerText()).toContain(`改为 ${total}`);
    expect(await open()).toEqual([false, false, false, false]);
    await page.getByRole('button', { name: '核对 报告.txt' }).click();
    expect(await open()).toEqual([true, true, false, false]);
    expect(await page.locator('.batch').innerText()).toContain('错.html 有更正已填未定');
    await page.getByRole('link', { name: '概览', exact: true }).click();
    await page.goBack();
    await settled(page);
    await page.getByRole('button', { name: '核对 错.html' }).click();
    expect.soft(await axeOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect.soft(await widerThanPage(page)).toEqual([]);
    // The browser asks before the page closes over it.
    const asked = page.waitForEvent('dialog');
    void page.reload().catch(() => undefined);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();

    await waiting.getByRole('button', { name: /填写理由/ }).click();
    expect(await card.getByLabel('改为').inputValue()).toBe(`${total}`);
    await card.getByRole('button', { name: '更正' }).click();
    expect(await card.innerText()).toContain('请写明理由');
    await card.getByLabel('理由').fill('原件为此数');
    await page.keyboard.press('Enter');
    await expect.poll(open).toEqual([true, true, true, true]);
    const saved = parseReport('saved', (await downloadBy(page, /^下载 JSON/)).toString('utf8'));
    expect(saved.ok && saved.value.corrections).toMatchObject([{ to: total, reason: '原件为此数' }]);

    // Given up, the reading stands.
    await card.getByLabel('改为').fill('');
    await waiting.getByRole('button', { name: /放弃/ }).click();
    expect(await card.getByLabel('改为').inputValue()).toBe(`${total}`);
    expect(await open()).toEqual([true, true, true, true]);
    expect(errors).toEqual([]);
    await close();
  });

  test('an own report stands in place of a published one, with a switch; a broken one is set aside', async () => {
    const { page, errors, close } = await openPage('#/intake');
    await bring(page, [
      file(
        'own.json',
        readFileSync('public/data/reports/real/hongze-2024.json', 'utf8').replace(
          '"amount": 7545',
          '"amount": 7546',
        ),
      ),
    ]);
    await page.getByRole('button', { name: '加入看板', exact: true }).click();
    await page.getByRole('link', { name: '在看板中查看' }).click();
    const note = page.getByRole('note');
    await note.getByText('2024 年代替了已发布的同年报告').waitFor();
    await expect
      .poll(() => page.locator('[data-cell="disclosure.fees.amount"]').innerText())
      .toContain('7,546');
    await note.getByRole('button', { name: '改看已发布的数据' }).click();
    await expect
      .poll(() => page.locator('[data-cell="disclosure.fees.amount"]').innerText())
      .toContain('7,545');
    expect(await note.innerText()).toContain('暂不显示');
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('nianbao-own');
          opening.onsuccess = () => {
            const change = opening.result.transaction('reports', 'readwrite');
            change.objectStore('reports').put({ key: 'x-2024', report: { format: 'nianbao/0' } }, 'x-2024');
            change.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
    );
    await page.reload();
    await settled(page);
    await page.getByText('1 个文件未能读取').click();
    expect(await page.getByRole('main').innerText()).toContain('本机录入的报告不符合格式，已隔离');
    await expect
      .poll(() => page.locator('[data-cell="disclosure.fees.amount"]').innerText())
      .toContain('7,546');
    expect(errors).toEqual([]);
    await close();
  });

  test('where the browser keeps nothing it works in memory and says so', async () => {
    const { page, errors, close } = await openPage('#/intake', {
      before: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(indexedDB, 'open', {
            value: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }),
    });
    await page.getByText('浏览器不允许保存').waitFor();
    await bring(page, [file('报告.txt', asText(print, 'tabs'))]);
    await page.getByRole('button', { name: '加入看板', exact: true }).click();
    await page.getByRole('link', { name: '在看板中查看' }).click();
    await page.getByRole('heading', { level: 1, name: agency }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('where the storage is full what was kept before and what comes now both stand, and the page says so', async () => {
    const { page, errors, close } = await openPage('#/intake');
    await bring(page, [file('报告.txt', asText(print, 'tabs'))]);
    await page.getByRole('button', { name: '加入看板', exact: true }).click();
    await page.locator('[data-kept]').waitFor();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await bring(page, [
      file('own.json', readFileSync('public/data/reports/real/hongze-2024.json', 'utf8')),
      file('two.json', readFileSync('public/data/reports/real/hongze-2023.json', 'utf8')),
    ]);
    await page.getByRole('button', { name: '全部加入看板' }).click();
    await page.getByText('存储空间已满').waitFor();
    await expect.poll(() => page.locator('[data-kept]').count()).toBe(3);
    expect(errors).toEqual([]);
    await close();
  });

  test('two pages of one browser show the same kept reports, and neither undoes the other', async () => {
    const { page, errors, close } = await openPage('#/intake');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await settled(other);
    await bring(page, [file('报告.txt', asText(print, 'tabs'))]);
    await bring(other, [
      file('own.json', readFileSync('public/data/reports/real/hongze-2024.json', 'utf8')),
      file('错.html', asHtml(misprint, 'page')),
    ]);
    await page.getByRole('button', { name: '加入看板', exact: true }).click();
    await expect.poll(() => other.locator('[data-kept]').count()).toBe(1);
    // The same agency and year there is now an update, and is called so.
    await other.getByRole('button', { name: '核对 错.html' }).click();
    await other.getByRole('button', { name: '更新看板中的这份' }).waitFor();
    await other.getByRole('button', { name: '核对 own.json' }).click();
    await other.getByRole('button', { name: '加入看板', exact: true }).click();
    await expect.poll(() => page.locator('[data-kept]').count()).toBe(2);
    await page.locator('[data-kept="hongze-2024"]').getByRole('button', { name: /移除/ }).click();
    await expect.poll(() => other.locator('[data-kept]').count()).toBe(1);
    await other.reload();
    await settled(other);
    await expect.poll(() => other.locator('[data-kept]').count()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  test('a document that never comes to an end is ended and named, the next one is read', async () => {
    const { page, errors, close } = await openPage('#/intake');
    const hang = `addEventListener('message', ({ data }) => {
      if (data?.name !== '不完.html') return;
      postMessage({ number: data.number, reading: null });
      for (;;);
    });`;
    await page.route('**/readWorker-*.js', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${hang}\n${await answer.text()}` });
    });
    await page
      .locator('input[type="file"]')
      .setInputFiles([
        file('前.txt', asText(print, 'tabs')),
        file('不完.html', '<p>'),
        file('后.txt', asText(print, 'tabs')),
      ]);
    const outcomes = page.locator('[data-entry] .outcome');
    await expect
      .poll(() => outcomes.allInnerTexts(), { timeout: 30_000 })
      .toEqual(['已识别', '未读', '已识别']);
    expect(await page.locator('[data-entry]').nth(1).innerText()).toContain('读了 5 秒仍未读完');
    expect(errors).toEqual([]);
    await close();
  });

  test('where there are no workers the page reads with the very same file', async () => {
    const { page, errors, close } = await openPage('#/intake', {
      before: (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker')),
    });
    await page
      .locator('input[type="file"]')
      .setInputFiles([file('年报.txt', asText(print, 'tabs')), file('年报.html', asHtml(print, 'page'))]);
    const outcomes = page.locator('[data-entry] .outcome');
    await expect.poll(() => outcomes.allInnerTexts(), { timeout: 20_000 }).toEqual(['已识别', '已识别']);
    expect(errors).toEqual([]);
    await close();
  });
});
