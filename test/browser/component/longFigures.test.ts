import zh from '../../../src/words/zh/index.ts';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { loadFigure } from '../../../src/figures/figureList.ts';
import { largeCollection } from '../../measures/largeCollection.ts';
import Spoken from '../../fixtures/Spoken.svelte';

const state = {
  ...{ agency: 'province', years: null, measure: 'requests.newlyReceived', picked: [] },
  ...{ cellYear: null, sort: '', cell: null },
};

const nodes = (): number => document.querySelectorAll('figure *').length;
const texts = (): string => document.querySelector('figure svg')?.textContent ?? '';

// 5,000 agencies over seven years: as many rows as the largest provinces have.
test.each(['compare-heat', 'filing-grid', 'compare-bars', 'compare-lines', 'compare-slope'] as const)(
  '%s: of thousands of agencies only what is in the window is there',
  async (id) => {
    await page.viewport(1200, 900);
    const figure = await loadFigure(id);
    render(Spoken, { props: { figure, words: zh, given: { collection: largeCollection(), state } } });
    await expect
      .poll(() => document.querySelectorAll('figure svg text').length, { timeout: 20_000 })
      .toBeGreaterThan(3);
    expect(nodes()).toBeLessThan(1000);
    const svg = document.querySelector('figure svg');
    const height = svg?.getBoundingClientRect().height ?? 0;
    if (height < 3000) return;

    const atTop = texts();
    window.scrollTo(0, height / 2);
    await expect.poll(texts).not.toBe(atTop);
    expect(nodes()).toBeLessThan(1000);
    // What stands where the reader looks is drawn there: the window is full of rows from edge to edge.
    const rows = [...document.querySelectorAll('figure svg text')].map(
      (one) => one.getBoundingClientRect().top,
    );
    const inside = rows.filter((top) => top > 0 && top < 900).sort((a, b) => a - b);
    expect(inside[0]).toBeLessThan(40);
    expect(inside.at(-1)).toBeGreaterThan(860);
    expect(svg?.getBoundingClientRect().height).toBe(height);

    window.dispatchEvent(new Event('beforeprint'));
    await expect.poll(nodes).toBeGreaterThan(10_000);
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(nodes).toBeLessThan(1000);
  },
  60_000,
);
