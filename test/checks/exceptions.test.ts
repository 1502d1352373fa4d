import { describe, expect, test } from 'vitest';
import { checkParts } from '../../src/checks/consolidation.ts';
import { checkReport } from '../../src/checks/checkReport.ts';
import { checkYears } from '../../src/checks/checkYears.ts';
import type { Report, ReportClaim } from '../../src/report/report.ts';
import { shanghaiOffice2019, suqian2023, suqian2024 } from '../fixtures/agencyYears.ts';
import { stated, sound, before, disclosure, claiming, unit, county } from './soundReports.ts';

describe('what the rules leave alone', () => {
  test.each([
    { before: 2, now: 22, leap: false },
    { before: 2, now: 23, leap: true },
    { before: 0, now: 20, leap: false },
    { before: 0, now: 21, leap: true },
    { before: 10, now: 100, leap: false },
    { before: 101, now: 10, leap: true },
    { before: 500, now: 900, leap: false },
  ])('$before to $now is a jump: $leap', ({ before: then, now, leap }) => {
    const findings = checkYears(
      disclosure(before, { licensing: { decisions: then } }),
      disclosure(sound, { licensing: { decisions: now } }),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(leap ? ['jump'] : []);
  });

  test('a report without a day of publication is not late', () => {
    expect(checkReport({ ...sound, published: null }, county)).toEqual([]);
    expect(checkReport({ ...sound, published: '2025-03-31' }, county)).toEqual([]);
  });

  test('a missing table is one finding, and so is a table of blanks', () => {
    const row: [null, null, null, null, null] = [null, null, null, null, null];
    const blank = { reconsideration: row, suedDirectly: row, suedAfterReconsideration: row };
    for (const disputes of [undefined, blank]) {
      const { disputes: printed, ...others } = sound.tables;
      expect(printed).toBeDefined();
      const tables = disputes ? { ...others, disputes } : others;
      const claims: ReportClaim[] = [{ what: 'litigation', count: 4 }];
      const findings = checkReport({ ...sound, tables, claims });
      expect(findings).toMatchObject([
        { rule: 'blank-cell', kind: 'uncheckable', table: 'disputes', cells: [] },
      ]);
    }
  });

  test('stocks of documents and fees are not compared across forms; decisions are', () => {
    const old: Report = {
      ...stated(shanghaiOffice2019),
      year: 2020,
      tables: { disclosure: shanghaiOffice2019.tables.disclosure },
    };
    const now: Report = {
      ...sound,
      agency: old.agency,
      year: 2021,
      scope: 'own',
      tables: {
        disclosure: {
          rules: { issued: 13, repealed: 0, inForce: 9999 },
          licensing: { decisions: 300 },
          fees: { amount: 5000 },
        },
      },
    };
    expect(checkYears(old, now).map(({ id }) => id)).toEqual([
      'shanghai-office-2021:jump:disclosure.licensing.decisions',
    ]);
  });

  test('another scope the year before makes a carry-over that differs a matter of scope', () => {
    const apart: Report = {
      ...before,
      scope: 'own',
      tables: { requests: { carriedForward: [3, 0, 0, 0, 0, 0, 3] } },
    };
    expect(
      new Set(
        checkYears(apart, sound)
          .filter(({ rule }) => rule === 'carry-over')
          .map(({ kind }) => kind),
      ),
    ).toEqual(new Set(['scope']));
  });

  test.each([
    { count: 1.1, asWritten: '增长1.1%', holds: true },
    { count: 1.1, asWritten: '增长1.10%', holds: false },
    { count: 1.08, holds: true },
    { count: 1.09, holds: false },
    { count: 1, holds: true },
  ])('growth of 1.0812 % written as $count ($asWritten): $holds', ({ holds, ...claim }) => {
    const report: Report = { ...suqian2024, claims: [{ what: 'requestsToHandleGrowth', ...claim }] };
    const findings = checkYears(suqian2023, report).filter(({ rule }) => rule === 'narrative-requests');
    expect(findings.map(({ kind }) => kind)).toEqual(holds ? [] : ['error']);
  });

  test('growth without the year before cannot be checked', () => {
    const report = claiming({ what: 'requestsToHandleGrowth', count: 12 });
    expect(checkYears(null, report)).toMatchObject([{ rule: 'narrative-requests', kind: 'uncheckable' }]);
    expect(checkYears({ ...before, year: 2022 }, report)).toMatchObject([{ kind: 'uncheckable' }]);
  });

  test('20余 of the prose is no exact number', () => {
    const report = claiming({ what: 'requestsReceived', count: 90, qualifier: 'over', asWritten: '90余件' });
    expect(checkReport(report)).toMatchObject([
      { kind: 'uncheckable', left: { value: null }, right: { value: 95 } },
    ]);
  });

  test('units that left a figure blank cannot acquit the whole, nor hide that it is too small', () => {
    const parts = (one: number) => checkParts(sound, [unit('one', one), unit('two', null), unit('three', 2)]);
    expect(parts(10)).toMatchObject([{ rule: 'consolidation', kind: 'uncheckable' }]);
    expect(parts(100)).toMatchObject([{ rule: 'consolidation', kind: 'scope' }]);
    expect(checkParts({ ...sound, scope: 'own' }, [unit('one', 999)])).toEqual([]);
  });
});
