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
    [undefined, 'notReported'],
  ] as const)('published %s is %s', (published, filing) => {
    expect(filingOf(bureau, 2023, published)).toBe(filing);
  });

  test('without a report: not collected, unless it was not due or somebody confirmed that there is none', () => {
    const unpublished = [{ year: 2023, confirmedBy: '县政府办公室', confirmedOn: '2024-03-05' }];
    expect(filingOf({ ...bureau, unpublished }, 2023, undefined)).toBe('unpublished');
    expect(filingOf({ ...bureau, unpublished }, 2022, undefined)).toBe('notReported');
    expect(filingOf({ ...bureau, since: 2024 }, 2023, undefined)).toBe('notAwaited');
    expect(filingOf({ ...bureau, until: 2022, unpublished }, 2023, undefined)).toBe('notAwaited');
  });
});
