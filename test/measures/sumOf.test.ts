import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measured } from '../../src/measures/measured.ts';
import { ratioOf, withinGuard } from '../../src/measures/ratioOf.ts';
import { sumOf } from '../../src/measures/sumOf.ts';

const number = (value: number): Measured => ({ state: value === 0 ? 'zero' : 'number', value });
const over = (value: number): Measured => ({
  state: 'approximate',
  value,
  qualifier: 'over',
  asPrinted: `${value}余`,
});
const about = (value: number): Measured => ({
  state: 'approximate',
  value,
  qualifier: 'approx',
  asPrinted: `约${value}`,
});
const blank: Measured = { state: 'blank' };
const parts = (...figures: readonly Measured[]) =>
  figures.map((measured, index) => ({ id: `p${index}`, measured }));

describe('sumOf', () => {
  const cases: readonly [string, readonly Measured[], Measured][] = [
    ['exact parts', [number(2), number(3)], { state: 'number', value: 5, computed: true }],
    ['zeros', [number(0), number(0)], { state: 'zero', value: 0, computed: true }],
    ['a single part as it is', [over(80)], over(80)],
    ['a blank part', [number(2), blank], { state: 'atLeast', value: 2, missing: ['p1'] }],
    ['a zero and a blank', [number(0), blank], { state: 'atLeast', value: 0, missing: ['p1'] }],
    ['an approximate part', [number(5), over(80)], { state: 'atLeast', value: 85, missing: ['p1'] }],
    ['约, which bounds nothing', [number(5), about(80)], { state: 'atLeast', value: 5, missing: ['p1'] }],
    ['an approximate part among zeros', [number(0), over(80)], over(80)],
    ['only blanks', [blank, blank], { state: 'blank', missing: ['p0', 'p1'] }],
    [
      'an illegible cell among blanks',
      [blank, { state: 'unreadable' }],
      { state: 'unreadable', missing: ['p0', 'p1'] },
    ],
    ['what does not apply is no part', [number(4), { state: 'notApplicable' }], number(4)],
    ['nothing applies', [{ state: 'notApplicable' }], { state: 'notApplicable' }],
    [
      'only agencies without a report',
      [{ state: 'notReported' }, { state: 'notReported' }],
      { state: 'notReported' },
    ],
    ['nothing at all', [], { state: 'blank' }],
    [
      'decimals without binary noise',
      [number(0.1), number(0.2)],
      { state: 'number', value: 0.3, computed: true },
    ],
  ];
  test.each(cases)('%s', (_, figures, sum) => {
    expect(sumOf(parts(...figures))).toEqual(sum);
  });

  test('does not depend on the order, also of decimals', () => {
    const amounts = fc.array(fc.double({ min: 0, max: 1e8, noNaN: true }), { minLength: 2 });
    fc.assert(
      fc.property(amounts, (values) => {
        const there = sumOf(parts(...values.map(number)));
        const back = sumOf(parts(...values.toReversed().map(number)));
        expect(there).toEqual(back);
      }),
    );
  });

  test('an overflow is illegible, never infinite', () => {
    expect(sumOf(parts(number(1.7e308), number(1.7e308)))).toEqual({ state: 'unreadable' });
  });
});

describe('ratioOf', () => {
  const of = (n: Measured, N: Measured) => ratioOf({ id: 'n', measured: n }, { id: 'N', measured: N });
  const cases: readonly [string, Measured, Measured, Measured][] = [
    ['a rate', number(3), number(4), { state: 'number', value: 0.75, ratio: { n: 3, N: 4 } }],
    ['nothing of something', number(0), number(4), { state: 'zero', value: 0, ratio: { n: 0, N: 4 } }],
    ['over nothing', number(0), number(0), { state: 'undefined', ratio: { n: 0, N: 0 } }],
    ['more than nothing over nothing', number(3), number(0), { state: 'undefined', ratio: { n: 3, N: 0 } }],
    ['a blank numerator', blank, number(4), { state: 'blank', missing: ['n'] }],
    ['an illegible denominator', number(1), { state: 'unreadable' }, { state: 'unreadable', missing: ['N'] }],
    ['an approximate denominator', number(1), over(4), { state: 'blank', missing: ['N'] }],
    ['a numerator that is about', about(1), number(4), { state: 'blank', missing: ['n'] }],
    [
      'a numerator that is at least',
      { state: 'atLeast', value: 1, missing: ['x'] },
      number(4),
      { state: 'atLeast', value: 0.25, missing: ['x'], ratio: { n: 1, N: 4 } },
    ],
    ['no report', { state: 'notReported' }, { state: 'notReported' }, { state: 'notReported' }],
  ];
  test.each(cases)('%s', (_, n, N, rate) => {
    expect(of(n, N)).toEqual(rate);
  });

  test('the guard is below ten', () => {
    expect(withinGuard({ n: 1, N: 9 })).toBe(true);
    expect(withinGuard({ n: 1, N: 10 })).toBe(false);
  });
});
