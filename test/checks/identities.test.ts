import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../src/checks/checkReport.ts';
import { checkYears } from '../../src/checks/checkYears.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { cellsIn } from '../../src/checks/reportCells.ts';
import { requestCell, valueAt, writeAddress, type CellAddress } from '../../src/report/address.ts';
import { requestColumns } from '../../src/report/lineItems.ts';
import type { Report } from '../../src/report/report.ts';
import { exactly, type Cell } from '../../src/report/value.ts';
import { consistentReport, consistentYears } from './consistentReport.ts';
import { withCell } from './withCell.ts';

const identities = new Set([
  'requests-balance',
  'requests-handled-sum',
  'requests-applicant-sum',
  'disputes-sum',
]);
const operands = (report: Report): readonly CellAddress[] => [
  ...cellsIn(report, 'requests'),
  ...cellsIn(report, 'disputes'),
];
const names = (finding: Finding, cell: CellAddress): boolean =>
  finding.cells.some((other) => writeAddress(other) === writeAddress(cell));

const reportAndCell = consistentReport.chain((report) =>
  fc.tuple(fc.constant(report), fc.constantFrom(...operands(report))),
);

/** In how many identities a cell stands. */
function identitiesOf(cell: CellAddress): number {
  if (cell.table === 'disputes') return 1;
  return cell.row === 'outcomeTotal' ? 3 : 2;
}

describe('identities of one report', () => {
  test('a consistent report has no findings', () => {
    fc.assert(
      fc.property(consistentReport, (report) => {
        expect(checkReport(report)).toEqual([]);
      }),
      {
        numRuns: 50,
      },
    );
  });

  test('breaking one cell breaks exactly the identities it stands in, each naming it', () => {
    fc.assert(
      fc.property(reportAndCell, fc.integer({ min: 1, max: 1000 }), ([report, cell], by) => {
        const before = exactly(valueAt(report, cell)) ?? 0;
        const findings = checkReport(withCell(report, cell, before + by));
        expect(findings.map(({ kind }) => kind)).toEqual(Array(identitiesOf(cell)).fill('error'));
        for (const finding of findings) {
          expect(names(finding, cell)).toBe(true);
          expect(Math.abs(finding.difference ?? 0)).toBe(by);
        }
      }),
      { numRuns: 100 },
    );
  });

  const absent: readonly Cell[] = [
    null,
    { status: 'blank' },
    { status: 'notApplicable', asPrinted: '/' },
    { status: 'unreadable', asPrinted: '□' },
    { status: 'notInForm' },
    { status: 'approximate', value: 80, qualifier: 'over', asPrinted: '80余' },
  ];
  test('an absent or approximate cell neither fails nor passes: its identities cannot be checked', () => {
    fc.assert(
      fc.property(reportAndCell, fc.constantFrom(...absent), ([report, cell], nothing) => {
        const findings = checkReport(withCell(report, cell, nothing));
        expect(findings.filter(({ kind }) => kind !== 'uncheckable')).toEqual([]);
        const open = findings.filter(({ rule }) => identities.has(rule));
        expect(open).toHaveLength(identitiesOf(cell));
        for (const finding of open) {
          expect(names(finding, cell)).toBe(true);
          expect(finding.difference).toBeNull();
        }
      }),
      { numRuns: 100 },
    );
  });

  test('an absent cell hides no other error: a broken identity without it still fails', () => {
    fc.assert(
      fc.property(consistentReport, (report) => {
        const blank = withCell(report, requestCell('granted', 'naturalPerson'), null);
        const broken = withCell(blank, requestCell('carriedForward', 'otherOrganization'), 9999);
        const errors = checkReport(broken).filter(({ kind }) => kind === 'error');
        expect(errors.map(({ rule }) => rule)).toEqual(['requests-balance', 'requests-applicant-sum']);
      }),
      { numRuns: 20 },
    );
  });
});

describe('carry-over between years', () => {
  const carried = ([before, now]: readonly [Report, Report]) =>
    checkYears(before, now).filter(({ rule }) => rule === 'carry-over');

  test('holds between consistent years', () => {
    fc.assert(
      fc.property(consistentYears, (years) => {
        expect(carried(years)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test.each(requestColumns)(
    'breaks in column %s from either side, and stays open where one is blank',
    (column) => {
      fc.assert(
        fc.property(consistentYears, fc.boolean(), ([before, now], earlier) => {
          const row = earlier ? 'carriedForward' : 'carriedOver';
          const cell = requestCell(row, column);
          const change = (to: Cell): readonly [Report, Report] =>
            earlier ? [withCell(before, cell, to), now] : [before, withCell(now, cell, to)];
          const broken = carried(change(12345));
          expect(broken.map(({ kind }) => kind)).toEqual(['error']);
          expect(broken[0]?.cells).toEqual([requestCell('carriedOver', column)]);
          expect(carried(change(null)).map(({ kind }) => kind)).toEqual(['uncheckable']);
        }),
        { numRuns: 10 },
      );
    },
  );
});
