import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openBook } from '../exports/openBook.ts';
import { asHtml, asText } from '../intake/textLayouts.ts';
import { axeOf } from './axeOf.ts';
import { printReport } from '../intake/printedForm.ts';
import { agency, bring, downloadBy, file, misprint, misprinted, print, report, total } from './drafts.ts';
import { openPage, settled } from './openPage.ts';
import { widerThanPage } from './widerThanPage.ts';

/** The text of a part of a Word file, and the words each of its comments stands on. */
function openWord(bytes: Buffer): {
  readonly text: string;
  readonly comments: readonly [text: string, on: string][];
} {
  const parts = unzipSync(bytes);
  const partOf = (name: string): string => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array());
  const textOf = (xml: string): string =>
    [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>/g)]
      .map(([run]) => run.replace(/<[^>]+>/g, ''))
      .join('')
      .replaceAll('\u00a0', ' ');
  const document = partOf('document');
  const comments = [...partOf('comments').matchAll(/<w:comment w:id="(\d+)"[\s\S]*?<\/w:comment>/g)];
  return {
    text: textOf(document),
    comments: comments.map(([xml, id = '']) => {
      const [, on = ''] = document.split(`<w:commentRangeStart w:id="${id}"/>`);
      return [textOf(xml), textOf(on.split(`<w:commentRangeEnd w:id="${id}"/>`)[0] ?? '')];
    }),
  };
}

describe('proof before publishing', () => {
  test('one draft: its verdict, and the list in Word with a comment at the cell and in a sheet with the equation', async () => {
    const { page, errors, close } = await openPage('#/intake');
    await bring(page, [file('错.html', asHtml(misprint, 'page'))]);
    const verdict = page.getByRole('region', { name: /处待核，核对后再发布/ });
    const said = `报告填列为 ${total + 1}`;
    expect(await verdict.getByRole('listitem').filter({ hasText: said }).count()).toBe(1);

    const word = openWord(await downloadBy(page, /^Word/));
    expect(word.text).toContain(`${agency}2023年·错.html`);
    expect(word.text).toContain('表三·（一）予以公开·总计');
    const [[comment, on] = ['', '']] = word.comments.filter(([text]) => text.includes(said));
    expect(comment).toMatch(/^报告有误：.*\d+(\+\d+)+=\d+/);
    expect(on).toBe(`${total + 1}`);

    // By the keyboard.
    await verdict.getByRole('button', { name: /XLSX/ }).focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^核对清单_${agency}2023_\\d{4}-\\d\\d-\\d\\d\\.xlsx$`),
    );
    const book = await openBook(new Uint8Array(await readFile(await download.path())));
    const rows = book.find(({ name }) => name === '待核事项')?.rows ?? [];
    const row = rows.find((cells) => cells.some((cell) => `${cell}`.includes(said)));
    expect(row?.slice(0, 6)).toEqual([
      agency,
      2023,
      '错.html',
      '报告有误',
      '表三·（一）予以公开·总计',
      total + 1,
    ]);
    expect(row).toContain(total);
    expect(row).toContain(total + 1);
    expect.soft(await axeOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect.soft(await widerThanPage(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  test('a batch gives one list by office, on the page and in both files; each error leads to its cell', async () => {
    const { page, errors, close } = await openPage('#/intake');
    const offices = [...'甲乙丙丁戊己庚辛壬'].map((name) => `清石县${name}镇人民政府`);
    const cut = asText(print, 'tabs').split('\n');
    await bring(page, [
      ...offices.map((office) => file(`${office}.txt`, asText(printReport(report, office), 'tabs'))),
      ...offices.map((office) => file(`${office}错.txt`, asText(printReport(misprinted, office), 'tabs'))),
      file('残.txt', cut.slice(0, Math.floor(cut.length * 0.6)).join('\n')),
      file('旧.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    ]);
    const list = page.getByRole('region', { name: '核对清单' });
    const tally = '共 20 份：可发布 9，待核 9，表格不全 1，未读 1';
    await list.getByText(tally).waitFor();
    expect(await list.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      ...offices,
      agency,
      '机关未认出',
    ]);
    expect(await list.locator('[data-proof="清石县丁镇人民政府.txt"]').innerText()).toContain('可发布');
    const said = `报告填列为 ${total + 1}`;
    expect(await list.getByRole('listitem').filter({ hasText: said }).count()).toBe(9);
    expect(await list.locator('[data-proof="残.txt"]').innerText()).toMatch(/未填 表四：整张表没有读到数字/);
    expect(await list.locator('[data-proof="旧.doc"]').innerText()).toContain('另存为 .docx');

    // From an error to its cell, by the keyboard; focus goes to the draft it is in.
    const wrong = list.locator('[data-proof="清石县丁镇人民政府错.txt"]');
    await wrong.getByRole('button', { name: new RegExp(`查看原文.*${said}`) }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('[data-cell="requests.granted.total"] button').getAttribute('aria-pressed'))
      .toBe('true');
    expect(await page.locator(':focus').innerText()).toBe('清石县丁镇人民政府错.txt');

    const word = openWord(await downloadBy(list, /^Word/));
    expect(word.text).toContain(tally);
    expect(word.comments.filter(([text]) => text.includes(said))).toHaveLength(9);
    const book = await openBook(await downloadBy(list, /XLSX/));
    const verdicts = book.find(({ name }) => name === '结论')?.rows ?? [];
    expect(verdicts.map(([office]) => office)).toEqual([
      '单位',
      ...offices.flatMap((office) => [office, office]),
      agency,
      '机关未认出',
    ]);
    const items = book.find(({ name }) => name === '待核事项')?.rows ?? [];
    expect(items.filter((cells) => cells.some((cell) => `${cell}`.includes(said)))).toHaveLength(9);
    expect.soft(await axeOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect.soft(await widerThanPage(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  test('a correction without a reason warns on every way of leaving, and is there again after the page was closed', async () => {
    const { page, errors, close } = await openPage('#/intake');
    await bring(page, [file('错.html', asHtml(misprint, 'page'))]);
    const card = page.getByRole('region', { name: '单元格' });
    const cell = page.locator('[data-cell="requests.granted.total"] button');
    const notice = page.getByRole('alert').filter({ hasText: '错.html 有更正已填未定' });
    await cell.click();
    await card.getByLabel('改为').fill(`${total}`);
    expect(await page.getByRole('region', { name: /3 处待核/ }).innerText()).toContain('更正未定');

    // By a link and back by the button; by the address and back by the notice itself, with the keyboard.
    await page.getByRole('link', { name: '概览', exact: true }).click();
    await notice.waitFor();
    await page.setViewportSize({ width: 320, height: 900 });
    expect.soft(await widerThanPage(page)).toEqual([]);
    expect.soft(await axeOf(page)).toEqual([]);
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goBack();
    await cell.waitFor();
    expect(await notice.count()).toBe(0);
    await page.evaluate(() => (location.hash = '#/findings/hongze'));
    await notice.waitFor();

    // Closing the page there is asked about too.
    const question = page.waitForEvent('dialog');
    const closing = page.reload();
    const dialog = await question;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await closing;
    await notice.waitFor();
    await notice.getByRole('link').focus();
    await page.keyboard.press('Enter');

    // The document, the draft and what was typed are there; removing them asks.
    await page
      .getByRole('alert')
      .getByRole('button', { name: /填写理由/ })
      .click();
    expect(await card.getByLabel('改为').inputValue()).toBe(`${total}`);
    expect(await page.locator('[data-source][aria-pressed="true"]').innerText()).toBe(`${total + 1}`);
    const removing = page.waitForEvent('dialog');
    const remove = page.getByRole('button', { name: '移除 错.html' }).click();
    const asked = await removing;
    expect(asked.message()).toContain('错.html 有更正已填未定，移除后不再保留');
    await asked.dismiss();
    await remove;
    await card.getByLabel('理由').fill('原件为此数');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('region', { name: '待核事项' }).innerText()).toContain('没有存疑');

    // Entered, nothing waits: no notice, no question, nothing comes back.
    await page.getByRole('link', { name: '概览', exact: true }).click();
    await page.waitForTimeout(300);
    expect(await notice.count()).toBe(0);
    await page.goto(page.url().replace(/#.*/, '#/intake'));
    await page.reload();
    await settled(page);
    expect(await page.locator('[data-entry]').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});
