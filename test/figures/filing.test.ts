import { bothWords } from '../../src/words/bothWords.ts';
import { describe, expect, test } from 'vitest';
import { filingTable } from '../../src/figures/filingGrid/filingTable.ts';
import { officialCells } from '../../src/figures/officialTable/officialTable.ts';
import { disclosureCell, requestCell } from '../../src/report/address.ts';
import { hongze2024 } from '../fixtures/agencyYears.ts';
import { countyWithTowns, figureCounty } from '../fixtures/figureCounty.ts';
import { wholeCounty } from './drawnFigure.ts';
import { cell } from './tableCell.ts';
import { hongze } from './hongze.ts';

describe('filing', () => {
  const table = filingTable(countyWithTowns, wholeCounty, bothWords.zh);
  const filingOf = (agency: string, year: number) =>
    table.rows.find((row) => row.key === agency)?.filed[
      table.columns.findIndex((c) => c.key === String(year))
    ]?.filing;

  test.each([
    ['shili', 2024, 'onTime'],
    ['shili', 2020, 'unknown'],
    ['shili', 2022, 'notReported'],
    ['xitang', 2025, 'late'],
    ['baishui', 2023, 'unknown'],
    ['yuntai', 2021, 'notAwaited'],
  ])('%s %i is %s', (agency, year, filing) => {
    expect(filingOf(agency, year)).toBe(filing);
  });

  test('the last day is in time: zero days from the deadline', () => {
    expect(cell(table, 'shili', '2024')).toEqual({ state: 'zero', value: 0 });
  });

  test('an unknown day is no number', () => {
    expect(cell(table, 'shili', '2020')).toEqual({ state: 'blank' });
  });
});

describe('official cells', () => {
  const cellAt = officialCells(hongze, hongze2024, { cell: 'requests.granted.total', findings: [] });

  test('a change is stated between exact figures of adjacent years', () => {
    expect(cellAt(requestCell('granted'))).toMatchObject({ change: 50, isLit: true });
    expect(cellAt(disclosureCell('fees', 'amount'))).toMatchObject({ change: -185.28, kind: 'money' });
  });

  test('made joins issued over the change of form, in force joins nothing', () => {
    const report = figureCounty.reportOf('shili', 2021);
    if (!report) throw new Error('fixture');
    const at = officialCells(figureCounty, report, { cell: null, findings: [] });
    expect(at(disclosureCell('normativeDocuments', 'issued')).change).toBe(5);
    expect(at(disclosureCell('normativeDocuments', 'inForce')).change).toBeNull();
    expect(at(disclosureCell('fees', 'amount')).change).toBeNull();
  });

  test('after a missing year no change is stated', () => {
    const report = figureCounty.reportOf('shili', 2023);
    if (!report) throw new Error('fixture');
    expect(
      officialCells(figureCounty, report, { cell: null, findings: [] })(requestCell('granted')).change,
    ).toBeNull();
  });
});
