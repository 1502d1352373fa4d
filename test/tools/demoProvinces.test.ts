import { expect, test } from 'vitest';
import { agenciesSchema } from '../../src/report/agencySchema.ts';
import { parseReport } from '../../src/report/validate.ts';
import { demoProvinces, provinceAgencies } from '../../tools/demo/demoProvinces.ts';

function* first<T>(count: number, from: Iterable<T>): Generator<T> {
  let left = count;
  for (const one of from) {
    if (left === 0) return;
    left -= 1;
    yield one;
  }
}

test('every report of a made-up province is valid and says that it is made up', () => {
  const files = [...first(400, demoProvinces(2019, 1))].filter(([path]) => path.startsWith('reports/'));
  const reports = files.map(([path, text]) => parseReport(path, text));
  expect(reports.filter(({ ok }) => !ok)).toEqual([]);
  expect(reports.every((one) => one.ok && one.value.synthetic)).toBe(true);
  expect(new Set(files.map(([path]) => path)).size).toBe(files.length);
});

test('the same seed gives the same bytes, and agencies form one tree', () => {
  const some = () => [...first(60, demoProvinces(7, 1))];
  expect(some()).toEqual(some());
  const agencies = agenciesSchema.shape.agencies.parse(provinceAgencies(0));
  expect(agencies.length).toBe(1 + 15 * (1 + 19 * 21));
  const ids = new Set(agencies.map(({ id }) => id));
  expect(ids.size).toBe(agencies.length);
  expect(agencies.filter(({ parent }) => parent !== null && !ids.has(parent))).toEqual([]);
  expect(agencies.every(({ synthetic }) => synthetic)).toBe(true);
});
