import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, valueAt } from '../../src/report/address.ts';
import { correctCell, undoCorrection } from '../../src/report/correctCell.ts';
import { reviewOf, withReview } from '../../src/report/review.ts';
import { validateReport } from '../../src/report/validate.ts';
import { hongze2024 } from '../fixtures/agencyYears.ts';

const granted = { table: 'requests', row: 'granted', column: 'total' } as const;

describe('a cell corrected by a person', () => {
  test('the reading and the reason are kept', () => {
    const once = correctCell(hongze2024, granted, 51, { reason: '看错', date: '2026-11-24' });
    expect(valueAt(once, granted)).toMatchObject({ value: 51 });
    expect(once.corrections).toEqual([
      { cell: 'requests.granted.total', from: 50, to: 51, reason: '看错', date: '2026-11-24' },
    ]);
    const twice = correctCell(once, granted, null, { reason: '空白' });
    expect(twice.corrections).toEqual([
      { cell: 'requests.granted.total', from: 50, to: null, reason: '空白' },
    ]);
  });

  test('any cell of a form can be corrected and put back; the report stays valid throughout', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cellsOf('2021').filter(({ row }) => !/Overdue$|^other$/.test(row))),
        fc.nat(9999),
        (address, value) => {
          const corrected = correctCell(hongze2024, address, value, { reason: '核对原件' });
          expect(validateReport('x', corrected).ok).toBe(true);
          expect(valueAt(corrected, address)).toMatchObject({ value });
          expect(undoCorrection(corrected, address)).toEqual(hongze2024);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a figure the document lacks altogether can be put in; the rest of its row stays not printed', () => {
    const bare = { ...hongze2024, tables: {} };
    const corrected = correctCell(bare, granted, 3, { reason: '见图片' });
    expect(validateReport('x', corrected).ok).toBe(true);
    expect(valueAt(corrected, { ...granted, column: 'naturalPerson' }).state).toBe('notInForm');
    expect(corrected.corrections?.[0]?.from).toEqual({ status: 'notInForm' });
  });
});

test("a person's word on a finding: the last one stands, and it can be taken back", () => {
  const once = withReview(hongze2024, 'a', { verdict: 'confirmed', reason: '' });
  const twice = withReview(once, 'a', { verdict: 'dismissed', reason: '口径不同' });
  expect(reviewOf(twice, 'a')).toEqual({ finding: 'a', verdict: 'dismissed', reason: '口径不同' });
  expect(reviewOf(twice, 'b')).toBeNull();
  expect(withReview(twice, 'a', null)).toEqual(hongze2024);
});
