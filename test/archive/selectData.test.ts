import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/openArchive.ts';
import { agenciesIn, selectData, type Holding } from '../../src/archive/selectData.ts';
import { inlineSource } from '../../src/archive/source.ts';
import { buildCatalogue } from '../../src/command/buildCatalogue.ts';
import { readDataFolder } from '../../src/command/readDataFolder.ts';
import { agencyTree } from '../../src/report/agencyTree.ts';

const { catalogue } = buildCatalogue('public/data');
const holding: Holding = {
  tree: agencyTree(catalogue.agencies),
  agencies: catalogue.agencies,
  reports: readDataFolder('public/data').reports.map(({ report }) => report),
  version: catalogue.version,
  dataDate: catalogue.dataDate,
};

const opened = (choice: Parameters<typeof selectData>[1]) =>
  openArchive(inlineSource(JSON.stringify(selectData(holding, choice))));

describe('a choice of the data opens as an archive of its own', () => {
  test('with the reports chosen and the way up to the root', async () => {
    const archive = await opened({ agencies: ['hongze'], years: null });
    expect(archive.state).toBe('whole');
    expect(archive.reports.map(({ agency, year }) => `${agency} ${year}`)).toEqual([
      'hongze 2023',
      'hongze 2024',
    ]);
    expect(archive.agencies.map(({ id }) => id)).toEqual(holding.tree.pathTo('hongze').map(({ id }) => id));
    expect([archive.version, archive.dataDate]).toEqual([catalogue.version, catalogue.dataDate]);
  });

  test.each([
    [[2024, 2024], ['hongze 2024']],
    [[2019, 2023], ['hongze 2023']],
    [[2030, 2031], []],
  ] as const)('of the years %j alone', async (years, reports) => {
    const archive = await opened({ agencies: ['hongze'], years });
    expect(archive.reports.map(({ agency, year }) => `${agency} ${year}`)).toEqual(reports);
  });

  test('made-up reports stay marked', async () => {
    const archive = await opened({ agencies: agenciesIn(holding, 'demo-county'), years: null });
    expect(archive.reports.length).toBeGreaterThan(100);
    expect(archive.reports.every(({ synthetic }) => synthetic)).toBe(true);
    expect(archive.agencies.every(({ synthetic }) => synthetic)).toBe(true);
  });
});
