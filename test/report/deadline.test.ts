import { describe, expect, test } from 'vitest';
import { deadlineOf, filingOf } from '../../src/report/deadline.ts';

const county = { kind: 'government', level: 'county' } as const;
const bureau = { kind: 'department', level: 'county' } as const;
const township = { kind: 'government', level: 'township' } as const;

describe('deadlines of art. 49', () => {
  test.each([
    [county, '2024-03-31'],
    [bureau, '2024-01-31'],
    [township, '2024-01-31'],
  ] as const)('%o by %s', (agency, day) => {
    expect(deadlineOf(agency, 2023)).toBe(day);
  });

  test.each([
    ['2024-01-31', 'onTime'],
    ['2024-02-01', 'late'],
    [null, 'unknown'],
    [undefined, 'missing'],
  ] as const)('published %s is %s', (published, filing) => {
    expect(filingOf(bureau, 2023, published)).toBe(filing);
  });
});
