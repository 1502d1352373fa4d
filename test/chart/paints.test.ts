import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightPaint } from '../../src/chart/paints.ts';

test('every colour of the page has its own by day, the same as the page', () => {
  const tokens = [
    ...readFileSync('src/app.css', 'utf8').matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6})/g),
  ];
  expect(tokens.length).toBeGreaterThan(40);
  for (const [, name = '', value] of tokens) expect(lightPaint(name)).toBe(value);
  expect(() => lightPaint('no-such-colour')).toThrow(/--no-such-colour/);
});
