import { describe, expect, test } from 'vitest';
import { measureNamed } from '../../src/measures/registry.ts';
import type { Report } from '../../src/report/report.ts';
import {
  hongze2023,
  hongze2024,
  shanghaiOffice2019,
  suqian2023,
  suqian2024,
} from '../fixtures/agencyYears.ts';

function figure(report: Report, id: string) {
  return measureNamed(id).measure(report);
}
const cell = (row: string) => `requests.${row}.total`;

describe('宿迁市 2023 and 2024, whose identities all hold', () => {
  test.each([
    [suqian2023, 'requests.newlyReceived', 3511],
    [suqian2023, 'requests.toHandle', 3607],
    [suqian2024, 'requests.toHandle', 3646],
    [suqian2023, 'outcomes.granted', 1191],
    [suqian2023, 'outcomes.partlyGranted', 328],
    [suqian2023, 'outcomes.refused', 142],
    [suqian2023, 'outcomes.unableToProvide', 1078],
    [suqian2023, 'outcomes.notProcessed', 406],
    [suqian2023, 'outcomes.otherwiseHandled', 341],
    [suqian2024, 'outcomes.refused', 92],
    [suqian2024, 'outcomes.unableToProvide', 941],
    [suqian2024, 'outcomes.notProcessed', 117],
    [suqian2024, 'outcomes.otherwiseHandled', 469],
    [suqian2023, 'applicants.naturalPerson', 3402],
    [suqian2023, 'applicants.organizations', 109],
    [suqian2024, 'disputes.litigation.total', 77],
    [suqian2024, 'disputes.reconsideration.total', 170],
    [suqian2024, 'disclosure.normativeDocuments.inForce', 420],
    [suqian2023, 'disclosure.fees.amount', 59237.2449],
    [suqian2023, 'money.informationFee', 2950],
    [suqian2023, 'channels.gazette.issues', 12],
    [suqian2023, 'totals.channels.issues', 131],
  ])('%#: %s', (report, id, value) => {
    expect(figure(report, id)).toMatchObject({ state: 'number', value });
  });

  test('a kind is marked computed, a printed figure is not', () => {
    expect(figure(suqian2023, 'outcomes.refused')).toHaveProperty('computed', true);
    expect(figure(suqian2023, 'outcomes.granted')).not.toHaveProperty('computed');
  });

  test.each([
    ['rates.handling', 3521, 3646],
    ['rates.disclosure', 1431 + 471, 3521],
    ['rates.refusal', 92, 3521],
    ['rates.naturalPersonShare', 3440, 3525],
    ['rates.reconsiderationCorrection', 18, 88 + 18 + 28],
    ['rates.disputesPerHundred', 170 + 25 + 52, 3521],
  ])('%s is %i of %i', (id, n, N) => {
    expect(figure(suqian2024, id)).toMatchObject({ state: 'number', value: n / N, ratio: { n, N } });
  });

  test('no correction in litigation is a rate of zero, over those closed', () => {
    expect(figure(suqian2024, 'rates.litigationCorrection')).toMatchObject({
      state: 'zero',
      value: 0,
      ratio: { n: 0, N: 7 + 11 + 33 + 6 },
    });
  });

  test('a total in the prose keeps its qualifier and wording; copies stay apart from issues', () => {
    expect(figure(suqian2023, 'totals.disclosed')).toEqual({
      state: 'approximate',
      value: 180000,
      qualifier: 'over',
      asPrinted: '18万余条',
    });
    expect(figure(suqian2023, 'channels.gazette.copies')).toMatchObject({ asPrinted: '3万余册' });
    expect(figure(suqian2023, 'channels.wechat_account.items')).toEqual({ state: 'notMentioned' });
  });
});

describe('洪泽区 2023 and 2024', () => {
  test('the printed total stands even where it contradicts its parts', () => {
    expect(figure(hongze2023, 'disputes.reconsideration.total')).toEqual({ state: 'zero', value: 0 });
    expect(figure(hongze2023, 'disputes.reconsideration.upheld')).toMatchObject({ value: 10 });
  });

  test('（六） printed as one row on the 2021 form is the kind; its reasons are not in this print', () => {
    expect(figure(hongze2023, 'outcomes.otherwiseHandled')).toMatchObject({ state: 'zero' });
    expect(figure(hongze2023, 'requests.feeOverdue')).toEqual({ state: 'notInForm' });
  });

  test('rates of both years', () => {
    expect(figure(hongze2023, 'rates.disclosure')).toMatchObject({ ratio: { n: 4, N: 21 } });
    expect(figure(hongze2024, 'rates.disclosure')).toMatchObject({ ratio: { n: 59, N: 95 } });
    expect(figure(hongze2024, 'rates.litigationCorrection')).toMatchObject({
      state: 'zero',
      ratio: { n: 0, N: 4 },
    });
  });
});

describe('上海市人民政府办公厅 2019, with its blanks', () => {
  test('a blank total with some applicants printed is a lower bound naming the blank cells', () => {
    expect(figure(shanghaiOffice2019, 'outcomes.granted')).toEqual({
      state: 'atLeast',
      value: 272,
      missing: ['requests.granted.researchInstitution', 'requests.granted.publicInterestOrganization'],
    });
  });

  test('a kind with blank reasons is a lower bound naming the rows', () => {
    expect(figure(shanghaiOffice2019, 'outcomes.refused')).toMatchObject({
      state: 'atLeast',
      value: 14 + 5 + 4 + 12,
      missing: expect.arrayContaining([
        cell('prohibitedByLaw'),
        cell('enforcementFile'),
        cell('stateSecret'),
      ]),
    });
  });

  test('a row without any figure is blank, never zero', () => {
    for (const id of ['requests.published', 'outcomes.otherwiseHandled', 'disputes.suedDirectly.corrected'])
      expect(figure(shanghaiOffice2019, id).state).toBe('blank');
    expect(figure(shanghaiOffice2019, 'disputes.suedAfterReconsideration.total').state).toBe('blank');
  });

  test('litigation with one of two totals blank is at least the other', () => {
    expect(figure(shanghaiOffice2019, 'disputes.litigation.total')).toEqual({
      state: 'atLeast',
      value: 9,
      missing: ['disputes.suedAfterReconsideration.total'],
    });
  });

  test('a rate with a lower bound above the line is one, and cannot be told without its numerator', () => {
    expect(figure(shanghaiOffice2019, 'rates.disclosure')).toMatchObject({
      state: 'atLeast',
      value: 275 / 805,
      ratio: { n: 275, N: 805 },
    });
    expect(figure(shanghaiOffice2019, 'rates.reconsiderationCorrection').state).toBe('blank');
    expect(figure(shanghaiOffice2019, 'rates.handling')).toMatchObject({ ratio: { n: 805, N: 877 } });
  });

  test('made in the 2019 form answers for issued; fees as an amount do not exist on it', () => {
    expect(figure(shanghaiOffice2019, 'disclosure.rules.issued')).toEqual({ state: 'number', value: 13 });
    expect(figure(shanghaiOffice2019, 'disclosure.rules.inForce').state).toBe('notInForm');
    expect(figure(shanghaiOffice2019, 'disclosure.fees.amount').state).toBe('notInForm');
    expect(figure(shanghaiOffice2019, 'money.informationFee').state).toBe('notInForm');
    expect(figure(shanghaiOffice2019, 'channels.press_conference.events')).toMatchObject({ value: 38 });
  });
});
