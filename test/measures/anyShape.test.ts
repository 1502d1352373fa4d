import { describe, expect, test } from 'vitest';
import { unitReports } from '../../src/checks/checkAll.ts';
import { agenciesIn } from '../../src/archive/selectData.ts';
import { collectionOf } from '../../src/measures/collection.ts';
import { unitsOf } from '../../src/measures/unitsOf.ts';
import type { Agency } from '../../src/report/agency.ts';
import type { Report } from '../../src/report/report.ts';
import { hongze2024 } from '../fixtures/agencyYears.ts';

const count = 20_000;
const agency = (index: number, parent: number | null): Agency => ({
  id: `a${index}`,
  parent: parent === null ? null : `a${parent}`,
  kind: 'government',
  level: 'county',
  names: { official: `a${index}`, short: `a${index}`, en: `a${index}` },
  // A record that somebody waited for a report makes a branch of the tree an agency that files.
  unpublished: [{ year: 2023, confirmedBy: 'a0', confirmedOn: '2024-05-01' }],
});
const list = (parentOf: (index: number) => number | null): readonly Agency[] =>
  Array.from({ length: count }, (_, index) => agency(index, parentOf(index)));

/** Only the last agency has a report of its own. */
const report: Report = { ...hongze2024, agency: `a${count - 1}`, scope: 'own' };

describe.each([
  ['a chain of parents', list((index) => (index === 0 ? null : index - 1))],
  ['one parent of all', list((index) => (index === 0 ? null : 0))],
  ['a ring', list((index) => (index + 1) % count)],
])('%s of 20,000 agencies', (_, agencies) => {
  const collection = collectionOf(agencies, [report], { version: 'v', dataDate: '2026-01-01' });
  const [root] = collection.tree.roots;

  test('has all its units and the one report, without running out of stack', () => {
    expect(collection.tree.roots).toHaveLength(1);
    expect(unitsOf(collection, null, 2024).units).toHaveLength(count);
    const found = unitReports(collection.tree, new Map([[report.agency, [report]]]), root?.id ?? '', 2024);
    expect(found).toEqual([report]);
    expect(agenciesIn(collection, root?.id ?? '')).toHaveLength(count);
  });
});
