import { describe, expect, test } from 'vitest';
import { openPage } from './openPage.ts';

describe('agency picker', () => {
  test('opens, searches, chooses and closes by keyboard', async () => {
    const { page, errors, close } = await openPage('#/');
    const button = page.getByRole('button', { name: '选择单位' });
    await button.focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog').getByRole('combobox');
    await expect.poll(() => box.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => button.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('bsx');
    const option = page.getByRole('listbox').getByRole('option', { selected: true });
    await expect.poll(() => option.innerText()).toContain('北山乡');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '绥滨县北山乡人民政府' }).waitFor();
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await close();
  });

  test('a former name finds what the place is called now; arrows move; the tree opens', async () => {
    const { page, close } = await openPage('#/');
    await page.getByRole('button', { name: '选择单位' }).click();
    await page.keyboard.type('丁湖乡');
    await expect
      .poll(() => page.getByRole('listbox').getByRole('option').first().innerText())
      .toMatch(/丁湖镇[\s\S]*曾用名 丁湖乡/);
    await page.keyboard.press('Escape');
    await page.keyboard.type('shi');
    const first = await page.getByRole('listbox').getByRole('option', { selected: true }).innerText();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('listbox').getByRole('option', { selected: true }).innerText()).not.toBe(
      first,
    );
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').getByRole('button', { name: '黑龙江省', expanded: false }).click();
    await page.getByRole('dialog').getByRole('button', { name: '鹤岗市', expanded: false }).waitFor();
    await close();
  });
});
