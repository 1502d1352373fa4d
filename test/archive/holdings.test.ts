import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/command/buildCatalogue.ts';
import { readDataFolder } from '../../src/command/readDataFolder.ts';
import { rollUp } from '../../src/measures/rollUp.ts';
import { chosenFindings } from '../../src/views/findings/chosenFindings.ts';
import { checkAll } from '../../src/checks/checkAll.ts';
import { collectionAt } from '../../src/archive/collections.ts';
import { findingsIn, holdingsOf } from '../../src/archive/holdings.ts';

const { catalogue } = buildCatalogue('public/data');
const holdings = holdingsOf(
  {
    state: 'whole',
    agencies: catalogue.agencies,
    reports: readDataFolder('public/data').reports.map(({ report }) => report),
    quarantined: [],
    version: catalogue.version,
    dataDate: catalogue.dataDate,
  },
  { rules: checkAll },
);
const everything = { kind: null, rule: null, cellYear: null, years: null } as const;

describe('what is held', () => {
  test('made-up reports are in no collection unless the place names one of them', () => {
    for (const place of [
      { agency: null, picked: [] },
      { agency: 'jiangsu', picked: ['hongze'] },
    ]) {
      const { tree } = collectionAt(holdings, place);
      expect([...tree.byId.keys()].filter((id) => id.startsWith('demo'))).toEqual([]);
    }
    expect(
      collectionAt(holdings, { agency: 'demo-jiahe', picked: [] }).reportOf('demo-jiahe', 2025),
    ).not.toBe(null);
  });

  test('a province stands on its own reports alone: the made-up county adds nothing to any real sum', () => {
    const sums = [holdings.real, holdings.whole].map((collection) =>
      rollUp(collection, 'jiangsu', 'requests.newlyReceived', 2024),
    );
    expect(sums[0]).toEqual(sums[1]);
  });

  test('findings of an area are those of its agencies, and filters divide them without loss', () => {
    const inHuaian = findingsIn(holdings, holdings.real, 'huaian');
    expect(new Set(inHuaian.map(({ agency }) => agency))).toEqual(new Set(['hongze']));
    const all = findingsIn(holdings, holdings.real, null);
    const { byKind, years } = chosenFindings(all, everything);
    expect(byKind.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    const byYear = years.flatMap((cellYear) => chosenFindings(all, { ...everything, cellYear }).chosen);
    expect(new Set(byYear)).toEqual(new Set(all));
    expect(chosenFindings(all, { ...everything, years: [2019, 2019] }).years).toEqual([2019]);
  });
});
