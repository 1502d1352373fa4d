import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumber } from '../../../src/intake/prose/chineseNumber.ts';
import { findCounts } from '../../../src/intake/prose/counts.ts';

const digits = '零一二三四五六七八九';

/** 1 to 9999 in Chinese numerals. */
function inChinese(value: number): string {
  let text = '';
  let gap = false;
  for (const [power, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${digits.charAt(digit)}${name}`;
    gap = false;
  }
  return text.replace(/^一十/, '十');
}

test('Chinese numerals are read as they are written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(chineseNumber(inChinese(value))).toBe(value);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['三四', null],
  ['十百', null],
  ['两百', 200],
  ['二〇二三', 2023],
  ['', null],
])('%s is %s', (written, value) => {
  expect(chineseNumber(written)).toBe(value);
});

test('a number is read back whatever its grouping, unit and qualifier', () => {
  fc.assert(
    fc.property(
      fc.nat(9_999_999),
      fc.constantFrom('条', '篇', '件次', '册'),
      fc.constantFrom(
        ['', '余', 'over'],
        ['约', '', 'approx'],
        ['', '', 'exact'],
        ['不少于', '', 'at_least'],
      ),
      fc.boolean(),
      (value, unit, [before, after, qualifier], grouped) => {
        const printed = grouped ? value.toLocaleString('en-US') : `${value}`;
        expect(findCounts(`公开${before}${printed}${after}${unit}。`)).toMatchObject([
          { value, unit, qualifier },
        ]);
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['发布1.2万条', [[12000, '条']]],
  ['发布3余万条', [[30000, '条']]],
  ['发布**条', [[null, '条']]],
  ['第二十条第三项、一次性、一件事、每一次', []],
  ['2023-2024年、12.5.3版、N95个', []],
  [
    '增长40%，共3名',
    [
      [40, '%'],
      [3, '名'],
    ],
  ],
])('%s', (text, expected) => {
  expect(findCounts(text).map(({ value, unit }) => [value, unit])).toEqual(expected);
});
