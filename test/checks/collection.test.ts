import { describe, expect, test } from 'vitest';
import { checkAll } from '../../src/checks/checkAll.ts';
import { demoFiles, defaultSeed } from '../../tools/demo/demoFiles.ts';
import { planted } from '../../tools/demo/planted.ts';
import { writeAddress } from '../../src/report/address.ts';
import { agenciesFormat, agenciesSchema, type Agency } from '../../src/report/agencySchema.ts';
import { agencyTree } from '../../src/report/agencyTree.ts';
import type { Report } from '../../src/report/report.ts';
import { parseReport } from '../../src/report/validate.ts';
import { hongze2023 } from '../fixtures/agencyYears.ts';

const files = [...demoFiles(defaultSeed)];
const tree = agencyTree(
  files
    .filter(([, text]) => text.includes(agenciesFormat))
    .flatMap(([, text]) => agenciesSchema.parse(JSON.parse(text)).agencies),
);
const reports = files
  .filter(([, text]) => !text.includes(agenciesFormat))
  .map(([file, text]): Report => {
    const result = parseReport(file, text);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  });
const findings = checkAll({ tree, reports });

describe('the made-up county', () => {
  test.each(planted)('$agency $year: $rule is found', ({ agency, year, rule, cells }) => {
    const found = findings.filter(
      (finding) => finding.agency === agency && finding.year === year && finding.rule === rule,
    );
    expect(found.length).toBeGreaterThan(0);
    const named = new Set(found.flatMap((finding) => finding.cells.map(writeAddress)));
    // Of two cells broken together one may be told through the total of the other.
    if (cells.length > 0) expect(cells.some((cell) => named.has(cell))).toBe(true);
  });

  test('nothing is found that was not planted, but what planted blanks leave open', () => {
    const known = new Set(planted.map(({ agency, year, rule }) => `${agency} ${year} ${rule}`));
    const others = findings.filter(
      ({ agency, year, rule, kind }) => kind !== 'uncheckable' && !known.has(`${agency} ${year} ${rule}`),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test('agencies come in the order of the tree, years and rules within them', () => {
    const order = [...new Set(findings.map(({ agency }) => agency))];
    const inTree = tree.roots.flatMap(({ id }) => [id, ...tree.below(id).map((agency) => agency.id)]);
    expect(order).toEqual(inTree.filter((id) => order.includes(id)));
  });
});

describe('units of units', () => {
  const agency = (id: string, parent: string | null): Agency => ({
    id,
    names: { official: id, short: id, en: id },
    kind: 'government',
    level: 'county',
    parent,
  });
  const report = (id: string, scope: Report['scope'], decisions: number): Report => ({
    ...hongze2023,
    agency: id,
    scope,
    tables: { disclosure: { compulsion: { decisions } } },
  });
  const agencies = [
    agency('city', null),
    agency('county', 'city'),
    agency('town', 'county'),
    agency('far', 'silent'),
    agency('silent', 'city'),
  ];
  const told = (all: readonly Report[]) =>
    checkAll({ tree: agencyTree(agencies), reports: all })
      .filter(({ rule }) => rule === 'consolidation')
      .map(({ id, right }) => `${id} ${right?.value}`);

  test('a consolidated unit stands for what is below it; a silent one does not hide its units', () => {
    const consolidated = [
      report('city', 'consolidated', 10),
      report('county', 'consolidated', 8),
      report('town', 'own', 5),
      report('far', 'own', 3),
    ];
    expect(told(consolidated)).toEqual(['city-2023:consolidation:disclosure.compulsion.decisions 11']);
    const own = [
      report('city', 'consolidated', 10),
      report('county', 'own', 4),
      report('town', 'own', 5),
      report('far', 'own', 1),
    ];
    expect(told(own)).toEqual([]);
  });

  test('a cycle in the list of agencies ends', () => {
    const cycle = agencyTree([agency('one', 'two'), agency('two', 'one')]);
    const all = [report('one', 'consolidated', 1), report('two', 'own', 5)];
    expect(checkAll({ tree: cycle, reports: all }).some(({ rule }) => rule === 'consolidation')).toBe(true);
  });
});
