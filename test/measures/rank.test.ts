import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measured } from '../../src/measures/measured.ts';
import { rank } from '../../src/measures/rank.ts';
import { sharesOf } from '../../src/measures/ratioOf.ts';

const number = (value: number): Measured => ({ state: value === 0 ? 'zero' : 'number', value });
const rate = (n: number, N: number): Measured => ({ state: 'number', value: n / N, ratio: { n, N } });
const entries = (figures: Record<string, Measured>) =>
  Object.entries(figures).map(([id, measured]) => ({ id, measured }));
const places = (figures: Record<string, Measured>, direction?: 'ascending') =>
  rank(entries(figures), direction).map((one) => [one.id, one.rank, one.why]);

describe('rank', () => {
  test('ties share a rank and the next skips; absent ones are listed without', () => {
    const figures = {
      a: number(3),
      b: number(7),
      c: number(3),
      d: { state: 'blank' },
      e: number(0),
    } as const;
    expect(places(figures)).toEqual([
      ['b', 1, null],
      ['a', 2, null],
      ['c', 2, null],
      ['e', 4, null],
      ['d', null, 'absent'],
    ]);
    expect(places(figures, 'ascending').map(([id]) => id)).toEqual(['e', 'a', 'c', 'b', 'd']);
  });

  test('no rank over fewer than ten, nor for a lower bound', () => {
    expect(
      places({
        few: rate(9, 9),
        many: rate(1, 10),
        none: { state: 'undefined', ratio: { n: 0, N: 0 } },
        part: { state: 'atLeast', value: 0.5, missing: ['x'], ratio: { n: 5, N: 10 } },
      }),
    ).toEqual([
      ['many', 1, null],
      ['few', null, 'smallNumbers'],
      ['part', null, 'lowerBound'],
      ['none', null, 'absent'],
    ]);
  });

  test('does not depend on the order of the entries', () => {
    const measured = fc.oneof(
      fc.nat(5).map(number),
      fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 20 })).map(([n, N]) => rate(n, N)),
      fc.constant<Measured>({ state: 'blank' }),
      fc.nat(5).map((value): Measured => ({ state: 'atLeast', value, missing: ['x'] })),
    );
    fc.assert(
      fc.property(fc.array(measured), fc.infiniteStream(fc.nat()), (figures, keys) => {
        const list = figures.map((one, index) => ({
          id: `a${index}`,
          measured: one,
          key: keys.next().value,
        }));
        const shuffled = list.toSorted((a, b) => a.key - b.key);
        expect(rank(shuffled)).toEqual(rank(list));
        const ranks = rank(list).flatMap((one) => one.rank ?? []);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(ranks.every((one, index) => one <= index + 1)).toBe(true);
      }),
    );
  });
});

describe('sharesOf', () => {
  test('parts of a whole with what is left over', () => {
    expect(sharesOf(entries({ a: number(1), b: number(2) }), number(4))).toEqual({
      ok: true,
      shares: [
        { id: 'a', measured: { state: 'number', value: 0.25, ratio: { n: 1, N: 4 } } },
        { id: 'b', measured: { state: 'number', value: 0.5, ratio: { n: 2, N: 4 } } },
      ],
      remainder: 0.25,
    });
  });

  test('a blank part stays blank and leaves the rest unknown', () => {
    expect(sharesOf(entries({ a: number(1), b: { state: 'blank' } }), number(4))).toMatchObject({
      shares: [{ id: 'a' }, { id: 'b', measured: { state: 'blank' } }],
      remainder: null,
    });
  });

  test.each<[Measured, string]>([
    [{ state: 'blank' }, 'wholeAbsent'],
    [{ state: 'zero', value: 0 }, 'wholeZero'],
    [{ state: 'atLeast', value: 9, missing: ['x'] }, 'wholeInexact'],
    [number(2), 'partsExceedWhole'],
  ])('refuses a whole that is %o: %s', (whole, reason) => {
    expect(sharesOf(entries({ a: number(1), b: number(2) }), whole)).toEqual({ ok: false, reason });
  });

  test('shares and remainder make one whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1 }),
        fc.integer({ min: 1, max: 1000 }),
        (counts, rest) => {
          const parts = counts.map((count, index) => ({ id: `p${index}`, measured: number(count) }));
          const result = sharesOf(parts, number(counts.reduce((sum, count) => sum + count, rest)));
          if (!result.ok) throw new Error(result.reason);
          const values = result.shares.map(({ measured }) => ('value' in measured ? measured.value : NaN));
          expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
          expect(values.reduce((sum, value) => sum + value, result.remainder ?? NaN)).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});
