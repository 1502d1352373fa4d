import zh from '../../../src/words/zh/index.ts';
import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { figureIds, loadFigure, type FigureId } from '../../../src/figures/figureList.ts';
import type { FigureProps, FigureState } from '../../../src/figures/figureState.ts';
import { countyWithTowns, figureCounty } from '../../fixtures/figureCounty.ts';
import Spoken from '../../fixtures/Spoken.svelte';

const whole: FigureState = {
  agency: 'shili',
  years: null,
  measure: 'requests.newlyReceived',
  picked: ['beishan', 'dongling'],
  cellYear: null,
  sort: '',
  cell: null,
};

async function show(id: FigureId, given: Partial<FigureProps> = {}) {
  const figure = await loadFigure(id);
  return render(Spoken, {
    props: { figure, words: zh, given: { collection: figureCounty, state: whole, ...given } },
  });
}

/** Of what is told at a mark: its year, and the figure of the mark itself. */
function readout(): string {
  const told = document.querySelector('[aria-live="polite"]');
  const [year = ''] = told?.querySelector('.head')?.textContent.split(' · ') ?? [];
  const here = [...(told?.querySelectorAll('.here > :not(.beside)') ?? [])];
  return [year, ...here.map(({ textContent }) => textContent.trim())].filter((part) => part).join(' ');
}

beforeEach(async () => {
  document.documentElement.removeAttribute('data-elder');
  await page.viewport(900, 700);
});

describe('keyboard', () => {
  test('one tab stop on the picture; arrows, Home and End walk it; Escape leaves', async () => {
    const screen = await show('decisions');
    const picture = screen.getByRole('slider');
    await expect.element(picture).toBeVisible();
    await userEvent.tab();
    await expect.element(screen.getByRole('button', { name: '显示表格' })).toHaveFocus();
    await userEvent.tab();
    await expect.element(picture).toHaveFocus();
    await expect.poll(readout).toBe('2019年 行政许可 5,210件');
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(readout).toBe('2020年 行政许可 6,105件');
    await userEvent.keyboard('{End}');
    await expect.poll(readout).toBe('2025年 行政许可 11,020件');
    await userEvent.keyboard('{ArrowDown}{Home}');
    await expect.poll(readout).toBe('2019年 行政处罚 812件');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.poll(readout).toBe('2022年 行政处罚 本站未收录');
    await userEvent.keyboard('{Escape}');
    await expect.poll(readout).toBe('');
    await userEvent.tab();
    await expect.element(picture).not.toHaveFocus();
  });

  test('the ring is visible, over the mark it speaks of', async () => {
    const screen = await show('fees');
    await expect.element(screen.getByRole('slider')).toBeVisible();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    const ring = document.querySelector('.ring')?.getBoundingClientRect();
    const bar = document.querySelector('[data-mark="year 2025"] rect')?.getBoundingClientRect();
    if (!ring || !bar) throw new Error('ring or bar is missing');
    expect(ring.left).toBeLessThanOrEqual(bar.left + 1);
    expect(ring.right).toBeGreaterThanOrEqual(bar.right - 1);
    expect(ring.bottom).toBeGreaterThanOrEqual(bar.bottom - 1);
  });

  test('Enter follows the link of the mark one stands on', async () => {
    const hrefFor: NonNullable<FigureProps['hrefFor']> = ({ agency, year }) => `#to-${agency}-${year ?? ''}`;
    const screen = await show('fees', { hrefFor });
    await expect.element(screen.getByRole('slider')).toBeVisible();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{End}{Enter}');
    await expect.poll(() => location.hash).toBe('#to-shili-2025');
    location.hash = '';
  });
});

test('the pointer reads the same as the keys', async () => {
  const screen = await show('fees');
  await expect.element(screen.getByRole('slider')).toBeVisible();
  const bar = document.querySelector('[data-mark="year 2023"] rect');
  const stage = document.querySelector('.stage');
  if (!bar || !stage) throw new Error('bar or stage is missing');
  const box = bar.getBoundingClientRect();
  stage.dispatchEvent(
    new PointerEvent('pointermove', { bubbles: true, clientX: box.left + 5, clientY: box.top + 20 }),
  );
  await expect.poll(readout).toBe('2023年 收费金额 7,730.28万元');
  document.querySelector('.whole')?.dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(readout).toBe('');
});

describe('size', () => {
  test('the drawing follows its place and never overflows it', async () => {
    await show('outcomes');
    for (const width of [320, 768, 1200]) {
      await page.viewport(width, 700);
      const drawn = () => Number(document.querySelector('svg[role="img"]')?.getAttribute('width'));
      await expect
        .poll(() => Math.abs(drawn() - (document.querySelector('.frame')?.clientWidth ?? 0)))
        .toBeLessThan(2);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  test('长者模式 draws the same larger', async () => {
    await show('outcomes');
    const svg = () => document.querySelector('svg[role="img"]');
    const scale = () => (svg()?.clientWidth ?? 0) / Number(svg()?.getAttribute('width'));
    await expect.poll(scale).toBeCloseTo(1, 1);
    document.documentElement.setAttribute('data-elder', '');
    await expect.poll(scale).toBeCloseTo(1.6, 1);
  });
});

describe('table twin', () => {
  test('holds the same figures, sorts by any column, gaps last', async () => {
    const screen = await show('decisions');
    await screen.getByRole('button', { name: '显示表格' }).click();
    await expect.element(screen.getByRole('table')).toBeVisible();
    const head = screen.getByRole('button', { name: '行政强制' });
    await head.click();
    const years = () => [...document.querySelectorAll('tbody th')].map((one) => one.textContent?.trim());
    await expect.poll(years).toEqual(['2023', '2024', '2019', '2025', '2020', '2021', '2022']);
    expect(document.querySelector('th[aria-sort="descending"]')?.textContent).toContain('行政强制');
    await head.click();
    await expect.poll(years).toEqual(['2021', '2020', '2025', '2019', '2024', '2023', '2022']);
    expect(document.querySelector('td[data-state="notReported"]')?.textContent?.trim()).toBe('本站未收录');
  });
});

describe('axe', () => {
  test.each(figureIds)('%s has no violations', async (id) => {
    const screen = await show(id, { collection: countyWithTowns, hrefFor: ({ agency }) => `#${agency}` });
    await expect.element(screen.getByRole('figure')).toBeVisible();
    const { violations } = await axe.run(screen.container, { rules: { region: { enabled: false } } });
    expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
