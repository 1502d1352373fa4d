import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import ManyRows from '../../fixtures/ManyRows.svelte';
import zh from '../../../src/words/zh/index.ts';

const shown = () => [...document.querySelectorAll('tbody th')].map((head) => head.textContent.trim());

test('of 6,000 rows only those in sight are there, wherever the box is scrolled', async () => {
  await page.viewport(900, 700);
  await render(ManyRows, { props: { words: zh, count: 6000 } });
  const box = document.querySelector('[role="region"]');
  await expect.poll(() => shown()[0]).toBe('0');
  for (const [part, expected] of [
    [0.5, '3000'],
    [1, '5999'],
    [0, '0'],
  ] as const) {
    box?.scrollTo(0, part * box.scrollHeight);
    await expect.poll(shown).toContain(expected);
    expect(document.querySelectorAll('table *').length).toBeLessThan(1000);
  }
});

test('on paper every row is there', async () => {
  await render(ManyRows, { props: { words: zh, count: 200 } });
  expect(shown().length).toBeLessThan(200);
  window.dispatchEvent(new Event('beforeprint'));
  await expect.poll(() => shown().length).toBe(200);
});
