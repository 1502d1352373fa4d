import { describe, expect, test } from 'vitest';
import { readDataFolder } from '../../src/command/readDataFolder.ts';
import { childRows, childSums } from '../../src/figures/childRows.ts';
import { shownFacts } from '../../src/figures/shownFacts.ts';
import { speaksForItself } from '../../src/figures/yearTable.ts';
import { filingTable } from '../../src/figures/filingGrid/filingTable.ts';
import { collectionOf } from '../../src/measures/collection.ts';
import { rollUp } from '../../src/measures/rollUp.ts';
import { defaultPlace } from '../../src/place/place.ts';
import { confirmationOf } from '../../src/report/silence.ts';
import { figureTable } from '../figures/everyFigure.ts';
import zh from '../../src/words/zh/index.ts';

const data = readDataFolder('public/data');
const stamp = { version: 'v', dataDate: '2026-01-01' };
const reports = data.reports.map(({ report }) => report);
const archive = collectionOf(data.agencies, reports, stamp);
const realAgencies = data.agencies.filter(({ synthetic }) => !synthetic);
const real = collectionOf(
  realAgencies,
  reports.filter(({ synthetic }) => !synthetic),
  stamp,
);
const received = 'requests.newlyReceived';

describe('the archive as it is', () => {
  test.each(realAgencies.map(({ id }) => id))('%s: no figure of a place but its own report’s', (id) => {
    for (const year of real.years) {
      const { facts, coverage } = shownFacts(real, { ...defaultPlace, agency: id, cellYear: year });
      const report = real.reportOf(id, year);
      expect(coverage === null).toBe(speaksForItself(real, id));
      if (coverage) expect(coverage.collected).not.toContain(id);
      else expect('value' in facts.facts.received.measured).toBe(report !== undefined);
    }
  });

  test('the agencies counted in the rows of an area are those of its sum, in every year', () => {
    for (const agency of [null, ...archive.tree.byId.keys()])
      for (const year of archive.years) {
        const rows = childRows(archive, { ...defaultPlace, agency }, year, []);
        if (rows.length === 0) continue;
        const { reported, awaited } = childSums(archive, agency, year);
        const ownOffice = agency !== null && archive.reportOf(agency, year)?.scope === 'own' ? 1 : 0;
        const sum = (of: (row: (typeof rows)[number]) => number) =>
          rows.reduce((total, row) => total + of(row), ownOffice);
        expect([sum((row) => row.reported), sum((row) => row.awaited)], `${agency} ${year}`).toEqual([
          reported,
          awaited,
        ]);
      }
  });

  test('a figure of sums is titled by what is collected, one of reports by its agency', () => {
    for (const agency of [null, ...real.tree.byId.keys()]) {
      const { title } = figureTable('outcomes', real, { ...defaultPlace, agency });
      const name = agency === null ? '' : (real.tree.byId.get(agency)?.names.short ?? '');
      expect(title.whose).toContain(speaksForItself(real, agency) ? `${name}，` : `${name}已收录单位，`);
    }
  });

  test('淮安市 says in 2024 what its report prints, and nothing in other years', () => {
    const of = (year: number) =>
      shownFacts(real, { ...defaultPlace, agency: 'huaian', cellYear: year }).facts.facts.received.measured;
    expect(of(2024)).toMatchObject({ state: 'number', value: 3119 });
    expect(of(2023)).toEqual({ state: 'notReported' });
  });

  test('nothing is red without a record that confirms it, and no real report is', () => {
    const whole = { ...defaultPlace, agency: null };
    for (const { key, filed } of filingTable(archive, whole, zh).rows)
      filed.forEach(({ filing }, index) => {
        const agency = archive.tree.byId.get(key);
        const year = archive.years[index] ?? 0;
        const record = agency ? confirmationOf(agency, year) : undefined;
        expect(filing === 'unpublished', `${key} ${year}`).toBe(
          record !== undefined && !archive.reportOf(key, year),
        );
      });
    expect(realAgencies.filter(({ unpublished }) => unpublished)).toEqual([]);
  });

  test.each([
    ['huaian', 2024, 3119 - 95],
    ['suqian', 2023, 3511 - 26],
    ['suqian', 2024, null],
  ])('%s %i: what is not listed below it is %s', (area, year, difference) => {
    const { remainder } = rollUp(real, area, received, year);
    if (difference === null) expect(remainder).toBeNull();
    else expect(remainder).toEqual({ state: 'number', value: difference, computed: true });
  });
});
