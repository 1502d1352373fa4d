import { describe, expect, test } from 'vitest';
import { readDataFolder } from '../../src/command/readDataFolder.ts';
import { catalogueSchema, packSchema } from '../../src/archive/catalogue.ts';
import { buildCatalogue } from '../../src/command/buildCatalogue.ts';
import { cellsIn, cellsOf, parseAddress, valueAt } from '../../src/report/address.ts';
import { agencyTree } from '../../src/report/agencyTree.ts';
import type { Report } from '../../src/report/report.ts';
import { describeProblem } from '../../src/report/problem.ts';

const data = readDataFolder('public/data');
const tree = agencyTree(data.agencies);

test('every file in public/data is valid and of a known agency', () => {
  expect(
    data.broken.flatMap(({ problems }) => problems.map((problem) => describeProblem(problem).zh)),
  ).toEqual([]);
  expect(data.reports.length).toBeGreaterThan(100);
});

test('catalogue and packs fit the formats they are read by', () => {
  const { catalogue, packs } = buildCatalogue('public/data');
  expect(catalogueSchema.safeParse(catalogue).success).toBe(true);
  for (const pack of packs.values()) expect(packSchema.safeParse(pack).success).toBe(true);
  // A one-file pack of 20 agencies × 7 years has 1.5 MB for these and the whole app.
  const size = [catalogue, ...packs.values()].reduce<number>(
    (sum, one) => sum + JSON.stringify(one).length,
    0,
  );
  expect(size).toBeLessThan(700_000);
});

test('every parent is listed, every merger leads somewhere', () => {
  for (const { parent, mergedInto } of data.agencies) {
    if (parent !== null) expect(tree.byId.has(parent), parent).toBe(true);
    if (mergedInto !== undefined) expect(tree.byId.has(mergedInto), mergedInto).toBe(true);
  }
  expect(tree.pathTo('suibin-beishan').map(({ names }) => names.short)).toEqual([
    '黑龙江省',
    '鹤岗市',
    '绥滨县',
    '北山乡',
  ]);
});

describe('published reports', () => {
  const real = data.reports.filter(({ report }) => !report.synthetic).map(({ report }) => report);
  const of = (agency: string, year: number): Report => {
    const found = real.find((report) => report.agency === agency && report.year === year);
    if (!found) throw new Error(`${agency} ${year}`);
    return found;
  };
  const printed = (report: Report, text: string) => {
    const address = parseAddress(text);
    if (!address) throw new Error(text);
    const value = valueAt(report, address);
    return 'value' in value ? value.value : value.state;
  };

  test('are the eleven, with a source each', () => {
    expect(real.map(({ agency, year }) => `${agency}-${year}`).sort()).toEqual([
      'hongze-2023',
      'hongze-2024',
      'huaian-2024',
      'shanghai-kewei-2024',
      'shanghai-office-2019',
      'shanghai-office-2025',
      'shuyang-2025',
      'shuyang-fgj-2023',
      'suibin-beishan-2023',
      'suqian-2023',
      'suqian-2024',
    ]);
    for (const { source } of real)
      expect(source.title.length * (source.note?.length ?? 0)).toBeGreaterThan(0);
  });

  test('have every cell of their form', () => {
    for (const report of real)
      for (const address of cellsIn(report)) {
        expect(valueAt(report, address).state, `${report.agency} ${report.year} ${address.row}`).not.toBe(
          'notInForm',
        );
      }
  });

  // Errors and blanks of the print are kept.
  test.each([
    ['hongze', 2023, 'disputes.reconsideration.upheld', 10],
    ['hongze', 2023, 'disputes.reconsideration.total', 0],
    ['hongze', 2023, 'disputes.suedAfterReconsideration.total', 0],
    ['hongze', 2023, 'disclosure.fees.amount', 7730.28],
    ['hongze', 2024, 'requests.newlyReceived.total', 95],
    ['suqian', 2023, 'requests.notHeld.total', 1047],
    ['suqian', 2024, 'disputes.reconsideration.total', 170],
    ['suqian', 2024, 'requests.carriedForward.otherOrganization', 1],
    ['shanghai-office', 2019, 'requests.granted.total', 'blank'],
    ['shanghai-office', 2019, 'requests.granted.naturalPerson', 258],
    ['shanghai-office', 2019, 'disputes.reconsideration.corrected', 'blank'],
    ['shanghai-office', 2019, 'disclosure.procurement.purchaseAmount', 251000],
    ['suibin-beishan', 2023, 'requests.granted.total', 0],
    ['huaian', 2024, 'requests.outcomeTotal.total', 3050],
    ['huaian', 2024, 'disclosure.fees.amount', 96171.6],
    ['huaian', 2024, 'disputes.reconsideration.total', 351],
    ['shuyang', 2025, 'requests.newlyReceived.total', 713],
    ['shuyang', 2025, 'disclosure.fees.amount', 4068.208],
    ['shuyang', 2025, 'disputes.suedAfterReconsideration.otherResult', 1],
    ['shuyang-fgj', 2023, 'requests.granted.naturalPerson', 26],
    ['shuyang-fgj', 2023, 'requests.granted.commercialEnterprise', 'blank'],
    ['shanghai-office', 2025, 'disclosure.rules.issued', 22],
    ['shanghai-office', 2025, 'requests.other.total', 276],
    ['shanghai-kewei', 2024, 'requests.carriedForward.naturalPerson', 1],
    ['shanghai-kewei', 2024, 'requests.carriedForward.total', 'blank'],
  ] as const)('%s %i %s is %s', (agency, year, cell, value) => {
    expect(printed(of(agency, year), cell)).toBe(value);
  });

  test('125 cells that 沭阳发改局 left blank stay blank', () => {
    const { form, tables } = of('shuyang-fgj', 2023);
    const blank = cellsOf(form).filter((cell) => valueAt({ tables }, cell).state === 'blank');
    expect(blank).toHaveLength(125);
  });

  test('what is uncertain is doubtful, not silently chosen', () => {
    expect(of('shanghai-office', 2025).provenance?.['disclosure.rules.issued']?.status).toBe('doubtful');
    expect(of('shanghai-kewei', 2024).provenance?.['requests.carriedForward.total']?.status).toBe('doubtful');
    expect(of('shanghai-kewei', 2024).provenance?.['requests.notHeld.total']?.status).toBe('recovered');
  });

  test('approximate counts keep their wording, one number for two channels stays one', () => {
    const { channels, totalDisclosed, provenance } = of('suibin-beishan', 2023);
    expect(totalDisclosed).toMatchObject({ count: 80, qualifier: 'over', asWritten: '80余条' });
    expect(channels).toHaveLength(8);
    expect(channels.filter(({ combined }) => combined !== undefined)).toMatchObject([
      { count: 20, qualifier: 'over', combined: ['service_window', 'notice_board'] },
    ]);
    expect(provenance?.['requests.granted.total']?.status).toBe('recovered');
  });

  test('what the prose says stands beside the tables, with whom it speaks of', () => {
    expect(of('hongze', 2024).claims).toMatchObject([{ what: 'requestsReceived', count: 17, scope: 'own' }]);
    expect(of('suqian', 2024).claims).toContainEqual(
      expect.objectContaining({ what: 'reconsideration', count: 134 }),
    );
    expect(of('shanghai-office', 2019).claims.map(({ what }) => what)).toContain('disputesAllUpheld');
  });
});
