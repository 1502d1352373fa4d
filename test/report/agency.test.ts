import { expect, test } from 'vitest';
import { existsIn, type Agency } from '../../src/report/agency.ts';

function agency(id: string, parent: string | null, rest: Partial<Agency> = {}): Agency {
  return {
    id,
    parent,
    kind: 'government',
    level: 'county',
    names: { official: id, short: id, en: id },
    ...rest,
  };
}

test('nobody waits for a report from before the founding or after the merger', () => {
  const merged = agency('m', null, { since: 2020, until: 2022 });
  expect([2019, 2020, 2022, 2023].map((year) => existsIn(merged, year))).toEqual([false, true, true, false]);
});
