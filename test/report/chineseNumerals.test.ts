import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumber, digitByDigit } from '../../src/report/chineseNumerals.ts';

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

test.each([
  ['二〇二三', 2023],
  ['二零二三', 2023],
  ['二○', 20],
  ['十', null],
  ['', null],
])('%s digit by digit is %s', (written, value) => {
  expect(digitByDigit(written)).toBe(value);
});
