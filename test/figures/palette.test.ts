import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outcomeColours } from '../../src/figures/outcomes/outcomeColours.ts';

const css = readFileSync('src/app.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
const themes = ['light', 'dark'] as const;

function paint(name: string, theme: 'light' | 'dark'): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`no token --${name}`);
  return token[theme];
}

type Rgb = readonly [number, number, number];
function linear(hex: string): Rgb {
  const at = (index: number) => {
    const value = parseInt(hex.slice(index, index + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [at(1), at(3), at(5)];
}
function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
function lightness(hex: string): number {
  return 116 * Math.cbrt(luminance(linear(hex))) - 16;
}

const marks = [...tokens.keys()].filter((name) =>
  /^(outcome|dispute|pick|filed|total|accent$|muted-mark|axis)/.test(name),
);

describe.each(themes)('%s', (theme) => {
  test.each(['ink', 'ink-2', 'ink-3', 'link', 'error', 'doubt', 'accent'])(
    'text in --%s reads on every ground',
    (name) => {
      for (const ground of ['paper', 'surface', 'sunken'])
        expect(contrast(paint(name, theme), paint(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(marks)('a mark in --%s stands out from the surface', (name) => {
    expect(contrast(paint(name, theme), paint('surface', theme))).toBeGreaterThanOrEqual(3);
  });

  test('figures read on every tone of the heat table', () => {
    for (const level of [1, 2, 3])
      expect(contrast(paint('ink', theme), paint(`heat-${level}`, theme))).toBeGreaterThanOrEqual(4.5);
    for (const level of [4, 5])
      expect(contrast(paint('heat-ink', theme), paint(`heat-${level}`, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test('the tones of the heat table are steps of lightness', () => {
    const steps = [1, 2, 3, 4, 5].map((level) => lightness(paint(`heat-${level}`, theme)));
    const sign = theme === 'light' ? -1 : 1;
    for (let index = 1; index < steps.length; index += 1)
      expect(sign * ((steps[index] ?? 0) - (steps[index - 1] ?? 0))).toBeGreaterThanOrEqual(7);
  });

  test('neighbours in the stack of outcomes differ in lightness, so greyscale and colour blindness keep them apart', () => {
    const fills = Object.values(outcomeColours).map((colour) => lightness(paint(colour, theme)));
    for (let index = 1; index < fills.length; index += 1)
      expect(Math.abs((fills[index] ?? 0) - (fills[index - 1] ?? 0))).toBeGreaterThanOrEqual(15);
  });

  test('results of disputes differ in lightness from their neighbours', () => {
    const fills = ['corrected', 'upheld', 'other'].map((name) => lightness(paint(`dispute-${name}`, theme)));
    for (let index = 1; index < fills.length; index += 1)
      expect(Math.abs((fills[index] ?? 0) - (fills[index - 1] ?? 0))).toBeGreaterThanOrEqual(12);
  });
});
