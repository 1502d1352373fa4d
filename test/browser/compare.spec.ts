import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, settled } from './openPage.ts';

async function tabTo(page: Page, role: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const at = await page.evaluate(() => document.activeElement?.getAttribute('role') ?? '');
    if (at === role) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no ${role} within 40 presses of Tab`);
}

describe('comparison', () => {
  test('ten townships by keyboard alone', async () => {
    const { page, errors, close } = await openPage('#/compare/demo-county');
    await tabTo(page, 'combobox');
    // Short names, pinyin, initials and a former name: all find.
    const typed = ['甲河', 'yishan', 'bqz', '丁湖乡', '戊岭', 'jitang', 'gpx', '辛沟', 'rentan', '癸泉'];
    for (const [index, text] of typed.entries()) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.chips li').count()).toBe(index + 1);
    }
    expect(await page.getByRole('combobox', { name: /10/ }).isDisabled()).toBe(true);
    expect(new URL(page.url()).hash.match(/pick=([^&]*)/)?.[1]?.split(',')).toHaveLength(10);
    await page.getByRole('radio', { name: '排名' }).focus();
    await page.keyboard.press('ArrowRight');
    await settled(page);
    expect(page.url()).toContain('as=lines');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('[aria-live="polite"]').first().innerText()).toMatch(/20\d\d/);
    expect(errors).toEqual([]);
    await close();
  });

  test('shows whom there is to pick before anything is typed, and chooses nothing unasked', async () => {
    const { page, errors, close } = await openPage('#/compare/demo-county?pick=demo-jiahe');
    const list = page.getByRole('listbox');
    expect(await list.isVisible()).toBe(false);
    await page.getByRole('combobox', { name: /10/ }).click();
    const names = await list.getByRole('option').allInnerTexts();
    expect(names.length).toBeGreaterThan(10);
    expect(names.join('\n')).not.toContain('甲河');
    await page.keyboard.press('Enter');
    expect(await page.locator('.chips li').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.chips li').count()).toBe(2);
    await list.getByRole('option').filter({ hasText: '丁湖镇' }).click();
    await expect.poll(() => page.locator('.chips li').count()).toBe(3);
    expect(await list.getByRole('option').count()).toBe(names.length - 2);
    // What is below does not move as it closes, so that a press there arrives.
    const figure = page.locator('figure').first();
    const open = await figure.boundingBox();
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await figure.boundingBox()).toEqual(open);
    await page.keyboard.press('ArrowDown');
    expect(await list.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await list.isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await close();
  });

  test('count, share and rate of one thing; peers at one press; a sorted table in the address', async () => {
    const { page, close } = await openPage('#/compare/demo-county?measure=outcomes.granted&as=table');
    await page.getByText('占比', { exact: true }).click();
    expect(page.url()).toContain('measure=shares.granted');
    await page.getByText('比率', { exact: true }).click();
    expect(page.url()).toContain('measure=rates.disclosure');
    await page.getByRole('button', { name: '申请量相近' }).click();
    await expect.poll(() => page.locator('.chips li').count()).toBe(10);
    await page.getByRole('button', { name: '2025年' }).click();
    expect(page.url()).toContain('sort=-2025');
    const head = page.getByRole('columnheader', { name: '2025年' });
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await close();
  });

  test('rates over five years reach townships too few a year excludes, in the address and in what is saved', async () => {
    const { page, errors, close } = await openPage('#/compare/demo-county?measure=rates.disclosure');
    await page.getByText('近5年', { exact: true }).click();
    await settled(page);
    expect(new URL(page.url()).hash).toContain('pool=5');
    expect(await page.locator('figure').first().innerText()).toContain('公开率（近5年合计）');
    await page.getByRole('button', { name: '显示表格' }).click();
    const cell = page.locator('tbody tr', { hasText: '甲河镇' }).locator('td').first();
    expect(await cell.innerText()).toBe('60.0%9/15');
    await page.reload();
    await settled(page);
    expect(await page.getByRole('radio', { name: '近5年' }).isChecked()).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });
});
