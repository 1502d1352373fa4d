import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openBook } from '../exports/openBook.ts';
import { asHtml } from '../intake/textLayouts.ts';
import { axeOf } from './axeOf.ts';
import { agency, bring, downloadBy, file, misprint, total } from './drafts.ts';
import { openPage } from './openPage.ts';
import { widerThanPage } from './widerThanPage.ts';

/** The text of a part of a Word file, and the words each of its comments stands on. */
function openWord(bytes: Buffer): { readonly text: string; readonly comments: ReadonlyMap<string, string> } {
  const parts = unzipSync(bytes);
  const partOf = (name: string): string => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array());
  const textOf = (xml: string): string =>
    [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([run]) => run.replace(/<[^>]+>/g, '')).join('');
  const document = partOf('document');
  const comments = [...partOf('comments').matchAll(/<w:comment w:id="(\d+)"[\s\S]*?<\/w:comment>/g)];
  return {
    text: textOf(document),
    comments: new Map(
      comments.map(([xml, id = '']) => {
        const [, on = ''] = document.split(`<w:commentRangeStart w:id="${id}"/>`);
        return [textOf(xml), textOf(on.split(`<w:commentRangeEnd w:id="${id}"/>`)[0] ?? '')];
      }),
    ),
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
    const [[comment, on] = ['', '']] = [...word.comments].filter(([text]) => text.includes(said));
    expect(comment).toMatch(/^报告有误：.*\d+(\+\d+)+=\d+/);
    expect(on).toBe(`${total + 1}`);

    // By the keyboard.
    await verdict.getByRole('button', { name: /XLSX/ }).focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^核对清单_${agency}2023_\\d{4}-\\d\\d-\\d\\d\\.xlsx$`),
    );
    const book = await openBook(new Uint8Array(await readFile(await download.path())));
    const rows = book.find(({ name }) => name === '待核清单')?.rows ?? [];
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
});
