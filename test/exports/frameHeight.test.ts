import { expect, test } from 'vitest';
import { heightLength, highest, usualSize } from '../../src/exports/embed/frameHeight.ts';

/** What a browser makes of the length in a container of this width. */
function inContainer(length: string, width: number): number {
  const clamp = (least: number, value: number, most: number) => Math.min(Math.max(least, value), most);
  const plain = length.replace('calc', '').replaceAll('100cqw', `${width}`).replaceAll('px', '');
  const [, first = '', rest = ''] = /^\(?([\d.]+)(.*?)\)?$/.exec(plain) ?? [];
  return [...rest.matchAll(/([+-]) ([\d.]+) \* clamp\(0, \d+ - (\d+), (\d+)\)/g)].reduce(
    (sum, [, sign, rise, from, span]) =>
      sum + (sign === '-' ? -1 : 1) * Number(rise) * clamp(0, width - Number(from), Number(span)),
    Number(first),
  );
}

const sizes = [
  { width: 320, height: 905 },
  { width: 480, height: 640 },
  { width: 768, height: 640 },
  { width: 1200, height: 718 },
];

test.each(sizes)(
  'a frame $width px wide is as high as measured, within half a pixel',
  ({ width, height }) => {
    expect(Math.abs(inContainer(heightLength(sizes), width) - height)).toBeLessThan(0.5);
  },
);

test.each([
  [200, 905],
  [400, 772.5],
  [600, 640],
  [984, 679],
  [2000, 718],
])('%i px: in proportion between two measures, as at the last beyond them', (width, height) => {
  expect(Math.abs(inContainer(heightLength(sizes), width) - height)).toBeLessThan(0.5);
});

test('one measure is that height at any width, none is no length', () => {
  expect(heightLength(sizes.slice(0, 1))).toBe('905px');
  expect(heightLength([])).toBe('');
  expect(usualSize([])).toEqual({ width: 768, height: 480 });
});

test('without styles the highest serves, without container units the usual shape', () => {
  expect(highest(sizes)).toBe(905);
  expect(usualSize(sizes)).toEqual({ width: 768, height: 640 });
});
