import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, settled } from './openPage.ts';

const figure = (page: Page, id: string): Locator => page.locator(`[data-figure="${id}"]`);
const told = (page: Page, id: string): Locator => figure(page, id).locator('[aria-live="polite"]');

/** The middle of the bar of a year. */
async function middleOf(page: Page, id: string, year: number): Promise<{ x: number; y: number }> {
  const column = figure(page, id).locator(`[data-mark="year ${year}"]`).first();
  await column.scrollIntoViewIfNeeded();
  const box = await column.boundingBox();
  if (!box) throw new Error(`${id} has no ${year}`);
  return { x: box.x + box.width / 2, y: box.y + box.height * 0.8 };
}

const ofHongze = '#/agency/hongze?year=2024';
/** Every part of 洪泽 2024's outcomes with its share, and the change of the one pointed at. */
const parts = [
  ['予以公开', '50件', '52.6% 50/95', '+50'],
  ['部分公开', '9件', '9.5% 9/95', '+5'],
  ['不予公开', '3件', '3.2% 3/95', '±0'],
  ['办理总计', '95件', '+74'],
] as const;

describe('what is told at a mark', () => {
  test('mouse: all parts of the year beside it, gone when it leaves; a click goes to the printed cell', async () => {
    const { page, errors, close } = await openPage(ofHongze);
    const at = await middleOf(page, 'outcomes', 2024);
    await page.mouse.move(at.x, at.y);
    for (const part of parts)
      await expect
        .poll(async () => (await told(page, 'outcomes').innerText()).split(/\s+/).join(' '))
        .toContain(part.join(' '));
    const box = await told(page, 'outcomes').boundingBox();
    if (!box) throw new Error('nothing is told');
    expect(Math.max(box.x - at.x, at.x - box.x - box.width)).toBeLessThan(60);
    await page.mouse.move(5, 5);
    await expect.poll(() => told(page, 'outcomes').innerText()).toBe('');
    await page.mouse.click(at.x, at.y);
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#/agency/hongze?year=2024&cell=requests.granted.total');
    await page.locator('td.lit').first().waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('keyboard: the same, its links behind one Tab, Escape back to the picture', async () => {
    const { page, close } = await openPage('#/agency/suqian?year=2024');
    const picture = figure(page, 'outcomes').getByRole('slider');
    await picture.focus();
    await page.keyboard.press('ArrowDown');
    await told(page, 'outcomes').getByRole('link', { name: '到单元格' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('到单元格');
    await page.keyboard.press('Escape');
    expect(await picture.evaluate((node) => node === document.activeElement)).toBe(true);
    await expect.poll(() => told(page, 'outcomes').innerText()).toBe('');
    await close();
  });

  test('touch: a tap pins it, its link leads to the cell, a tap outside closes it', async () => {
    const { page, close } = await openPage(ofHongze, { width: 390, hasTouch: true, isMobile: true });
    const at = await middleOf(page, 'outcomes', 2024);
    const touch = await page.context().newCDPSession(page);
    const tap = async (x: number, y: number) => {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const before = page.url();
    await tap(at.x, at.y);
    await expect.poll(() => told(page, 'outcomes').innerText()).toMatch(/予以公开\s+50件/);
    // The finger is long gone, and nothing was opened.
    await page.waitForTimeout(600);
    expect(await told(page, 'outcomes').innerText()).toMatch(/部分公开\s+9件/);
    expect(page.url()).toBe(before);
    await tap(20, Math.max(5, at.y - 330));
    await expect.poll(() => told(page, 'outcomes').innerText()).toBe('');
    await tap(at.x, at.y);
    const link = told(page, 'outcomes').getByRole('link', { name: '到单元格' });
    const box = await link.boundingBox();
    if (!box) throw new Error('no link');
    await tap(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator('td.lit').first().waitFor();
    expect(page.url()).toContain('cell=requests.');
    await close();
  });

  test('a printed total that its parts contradict is told with both', async () => {
    const { page, close } = await openPage('#/agency/hongze?year=2023');
    const at = await middleOf(page, 'disputes', 2023);
    await page.mouse.move(at.x, at.y);
    await expect.poll(() => told(page, 'disputes').innerText()).toMatch(/总计\s+印0 · 分项合计11/);
    await close();
  });
});
