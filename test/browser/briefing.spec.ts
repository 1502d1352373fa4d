import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openDeck } from '../exports/openDeck.ts';
import { openPage, settled } from './openPage.ts';

/** The text of every page of what the browser prints. */
async function printed(page: Page): Promise<readonly string[]> {
  const content = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const file = await getDocument({ data: content, verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    // The font lends radicals to characters that look alike.
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    texts.push(plain(text));
  }
  return texts;
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll('⻚', '页').replaceAll('―', '—').replaceAll(/\s/g, '');
}

async function download(page: Page, name: string): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return new Uint8Array(await readFile(await file.path()));
}

describe('briefing', () => {
  test('a made-up county: chosen with the keyboard, kept in the address, printed whole, in Word and as slides', async () => {
    const { page, errors, requests, close } = await openPage('#/briefing/demo-county?years=2021-2025');
    // Four usual figures; one more by the keyboard, and one less.
    await page.getByRole('checkbox', { name: '年报报送情况' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: '公开渠道' }).focus();
    await page.keyboard.press('Space');
    expect(new URL(page.url()).hash).toBe(
      '#/briefing/demo-county?years=2021-2025&figures=outcomes,disputes,compare-bars,filing-grid',
    );
    const paper = page.getByRole('article', { name: '通报' });
    await expect.poll(() => paper.getByRole('figure').count()).toBe(4);
    expect(await paper.innerText()).toMatch(
      /示例县2021—2025年度政府信息公开年报情况通报[\s\S]*合成数据，非真实/,
    );

    const titles = (await paper.locator('figure [id$=title]').allInnerTexts()).map(plain);
    await page.waitForSelector('aside.printed', { state: 'attached' });
    const pages = await printed(page);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.length).toBeLessThan(12);
    pages.forEach((text, index) => {
      expect(text).toMatch(/数据截至:\d{4}-\d{2}-\d{2}http/);
      expect(text).toContain(`第${index + 1}页共${pages.length}页`);
      expect(text).toContain('figures=outcomes,disputes,compare-bars,filing-grid');
    });
    // The title of a figure and the last line of it, its data date, are on one page: it was not split.
    for (const title of titles) {
      const home = pages.filter((text) => text.includes(title));
      expect(home.length, title).toBe(1);
      expect(home[0]?.slice(home[0].indexOf(title)), title).toContain('数据日期');
    }
    expect(pages.join('')).not.toContain('下载Word');

    const { value: html, messages } = await mammoth.convertToHtml({
      buffer: Buffer.from(await download(page, '下载 Word（.docx）')),
    });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(html.match(/<h1>/g)?.length).toBeGreaterThanOrEqual(6);
    expect(html.match(/<table>/g)).toHaveLength(2);
    const pictures = [...html.matchAll(/<img alt="([^"]+)" src="data:image\/png;base64,(\w{20})/g)];
    expect(pictures).toHaveLength(4);
    expect(pictures[0]?.[1]).toMatch(/申请办理结果.*2025/);
    expect(html).toContain('合成数据，非真实');

    const slides = await openDeck(await download(page, '下载幻灯片（.pptx）'));
    expect(slides.length).toBeGreaterThanOrEqual(6);
    expect(slides.flatMap(({ charts }) => charts).length).toBeGreaterThanOrEqual(5);
    for (const { words } of slides) expect(words).toContain('合成数据，非真实');
    expect(errors).toEqual([]);
    expect(
      requests.filter((url) => !url.startsWith(new URL(page.url()).origin) && !/^(data|blob):/.test(url)),
    ).toEqual([]);
    await close();
  });

  test('published reports: the paper refuses what the reports contradict, and asks for another agency by the picker', async () => {
    const { page, errors, close } = await openPage('#/briefing/hongze?figures=disputes,official-table');
    const paper = page.getByRole('article', { name: '通报' });
    expect(await paper.innerText()).toMatch(/上年数据勾稽不符，不作同比/);
    expect(await paper.innerText()).not.toContain('合成');
    const pages = await printed(page);
    // Table 三 of the official form stands on one page, from its first row to its last.
    const home = pages.filter((text) => text.includes('二、上年结转政府信息公开申请数量'));
    expect(home).toHaveLength(1);
    expect(home[0]).toContain('结转下年度继续办理');
    await page.getByRole('button', { name: '选择单位' }).click();
    await page.keyboard.type('宿迁');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#/briefing/suqian');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain('宿迁市');
    expect(errors).toEqual([]);
    await close();
  });

  test('an editor’s title, office and note: in the address, on paper, in Word and on slides', async () => {
    const { page, errors, close } = await openPage('#/briefing/hongze?years=2023-2024');
    const [title, office, note] = [
      '洪泽区政务公开情况通报（2023—2024年）',
      '洪泽区政务公开办',
      '一、请各单位对照核改。',
    ];
    await page.getByLabel('题名').focus();
    await page.keyboard.type(title);
    await page.keyboard.press('Tab');
    await page.keyboard.type(office);
    await page.keyboard.press('Tab');
    await page.keyboard.type(`${note}\n`);
    await page.keyboard.type('第二段');
    const paper = page.getByRole('article', { name: '通报' });
    await expect.poll(() => paper.innerText()).toContain('第二段');
    const { hash } = new URL(page.url());
    expect(hash).toMatch(/^#\/briefing\/hongze\?years=2023-2024&heading=[\w-]+&office=[\w-]+&note=[\w-]+$/);

    // Away and back, and in a browser that was never here.
    await page.getByRole('link', { name: '概览', exact: true }).click();
    await page.goBack();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    const { page: shared, close: closeShared } = await openPage(hash);
    expect(await shared.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    expect(await shared.getByLabel('编者说明').inputValue()).toBe(`${note}\n第二段`);
    await closeShared();

    const pages = (await printed(page)).join('');
    for (const text of [title, office, note, '第二段']) expect(pages).toContain(plain(text));
    expect(pages).not.toContain('heading=');
    const { value: html } = await mammoth.convertToHtml({
      buffer: Buffer.from(await download(page, '下载 Word（.docx）')),
    });
    for (const text of [title, office, note, '第二段']) expect(html).toContain(text);
    const [cover, said] = await openDeck(await download(page, '下载幻灯片（.pptx）'));
    expect(cover?.words).toContain(title);
    expect(cover?.words).toContain(office);
    expect(said?.words).toContain(note);

    // A title that names a year the briefing does not speak of is told.
    await page.getByLabel('题名').fill('2019年通报');
    await page.getByText('题名里的2019年不在本通报的年度内').waitFor();
    await page.getByLabel('题名').fill('');
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText())
      .toContain('洪泽区2023—2024年度');
    expect(errors).toEqual([]);
    await close();
  });

  test('the figures stand in the order they are given, by mouse and keyboard, on the page, in Word and on slides', async () => {
    const { page, errors, close } = await openPage('#/briefing/hongze?figures=outcomes,disputes,channels');
    const paper = page.getByRole('article', { name: '通报' });
    const order = page.getByRole('list', { name: '图的顺序' });
    await order.getByRole('button', { name: '上移 公开渠道' }).click();
    await expect
      .poll(() => new URL(page.url()).hash)
      .toBe('#/briefing/hongze?figures=outcomes,channels,disputes');
    // Focus went with it, and stays with it where there is no further up.
    expect(await page.locator(':focus').innerText()).toMatch(/上移\s+公开渠道/);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => new URL(page.url()).hash)
      .toBe('#/briefing/hongze?figures=channels,outcomes,disputes');
    expect(await page.locator(':focus').innerText()).toMatch(/下移\s+公开渠道/);
    await page.reload();
    await settled(page);
    const ids = await paper
      .locator('[data-briefing]')
      .evaluateAll((all) => all.map((one) => one.dataset['briefing']));
    expect(ids).toEqual(['channels', 'outcomes', 'disputes']);
    const headings = await paper.locator('[data-briefing] > h3').allInnerTexts();
    const { value: html } = await mammoth.convertToHtml({
      buffer: Buffer.from(await download(page, '下载 Word（.docx）')),
    });
    const inWord = [...html.matchAll(/<h2>(图\d[^<]*)<\/h2>/g)].map(([, text = '']) => plain(text));
    expect(inWord).toEqual(headings.map(plain));
    const slides = (await openDeck(await download(page, '下载幻灯片（.pptx）'))).map(({ words }) =>
      plain(words),
    );
    const places = headings.map((heading) => {
      const finding = plain(heading).replace(/^图\d/, '');
      return slides.findIndex((slide, index) => index > 1 && slide.includes(finding));
    });
    expect(
      places.every((at, index) => at > (places[index - 1] ?? 1)),
      places.join(),
    ).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  test('only this year’s problems, and title, summary and tables of the same years, on the page, in Word and on slides', async () => {
    const { page, errors, close } = await openPage('#/briefing/hongze');
    const paper = page.getByRole('article', { name: '通报' });
    const problems = paper.locator('section', {
      has: page.getByRole('heading', { name: '四、核对出的问题' }),
    });
    const every = await problems.getByRole('listitem').allInnerTexts();
    const former = every.filter((text) => /洪泽区 2023/.test(text)).length;
    expect(former).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: '只列本年（2024年）问题' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).hash).toBe('#/briefing/hongze?latest=1');
    await page.reload();
    await settled(page);
    const left = await problems.getByRole('listitem').allInnerTexts();
    expect(left).toEqual(every.filter((text) => /洪泽区 2024/.test(text)));
    const only = `只列2024年的问题，其他年度另有${former}条。`;
    expect(await problems.innerText()).toContain(only);
    // What the year before contradicts is still marked.
    expect(await paper.innerText()).toContain('0 ▲');

    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('2023—2024年度');
    const yearly = '历年新收申请（件）：2023年 21；2024年 95。';
    expect(await paper.innerText()).toContain(yearly);
    expect(await paper.getByRole('table').first().locator('thead th').allInnerTexts()).toEqual([
      '项目',
      '2023',
      '2024',
    ]);
    expect((await printed(page)).join('')).toContain(plain(only));
    const { value: html } = await mammoth.convertToHtml({
      buffer: Buffer.from(await download(page, '下载 Word（.docx）')),
    });
    expect(html).toContain(only);
    expect(plain(html)).toContain(plain(yearly));
    const slides = await openDeck(await download(page, '下载幻灯片（.pptx）'));
    expect(slides.at(-1)?.words).toContain(only);
    expect(slides.at(-1)?.notes).not.toContain('洪泽区 2023');
    expect(plain(slides[1]?.words ?? '')).toContain(plain(yearly));
    expect(errors).toEqual([]);
    await close();
  });
});
