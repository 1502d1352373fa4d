import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCounts } from '../../../src/intake/prose/tokens.ts';

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
