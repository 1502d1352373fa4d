import { describe, expect, test } from 'vitest';
import { changeBetween, changeSince } from '../../src/measures/changeBetween.ts';
import { collectionOf } from '../../src/measures/collection.ts';
import { seriesOf } from '../../src/measures/seriesOf.ts';
import type { Report } from '../../src/report/report.ts';
import {
  hongze2023,
  hongze2024,
  shanghaiOffice2019,
  suqian2023,
  suqian2024,
} from '../fixtures/agencyYears.ts';
import { agencyDraft, received, reportDraft, stamp } from './reportDraft.ts';

const receivedId = 'requests.newlyReceived';
function over(reports: readonly Report[], measure = receivedId, years?: readonly number[]) {
  return seriesOf(collectionOf([agencyDraft('a', null)], reports, stamp), 'a', measure, years);
}
function joins(reports: readonly Report[], measure = receivedId) {
  return over(reports, measure).points.map((point) => point.joinsPrevious);
}
const rules = (year: number, form: '2019' | '2021') =>
  reportDraft('a', year, {
    form,
    tables: {
      disclosure: {
        rules: form === '2019' ? { made: 3, totalPublished: 9 } : { issued: 4, inForce: 8 },
        licensing: { decisions: 5 },
      },
    },
  });

describe('seriesOf', () => {
  test('a missing year is a point of its own and joins nothing', () => {
    const { points } = over([received('a', 2021, 5), received('a', 2023, 7), received('a', 2024, 8)]);
    expect(points.map((point) => point.measured.state)).toEqual([
      'number',
      'notReported',
      'number',
      'number',
    ]);
    expect(points.map((point) => point.joinsPrevious)).toEqual([false, false, false, true]);
    expect(points.map((point) => point.form)).toEqual(['2021', null, '2021', '2021']);
  });

  test('years between those asked for are not skipped, and the first joins nothing outside', () => {
    const reports = [received('a', 2021, 5), received('a', 2022, 6), received('a', 2023, 7)];
    const { points } = over(reports, receivedId, [2022, 2023]);
    expect(points.map((point) => [point.year, point.joinsPrevious])).toEqual([
      [2022, false],
      [2023, true],
    ]);
    expect(over(reports, receivedId, [2021, 2023]).points).toHaveLength(3);
    expect(over(reports, receivedId, []).points).toEqual([]);
  });

  test('a blank year is a gap', () => {
    expect(joins([received('a', 2021, 5), received('a', 2022, null), received('a', 2023, 7)])).toEqual([
      false,
      false,
      false,
    ]);
  });

  test.each([
    ['disclosure.rules.issued', true],
    ['disclosure.licensing.decisions', true],
    ['disclosure.rules.inForce', false],
    ['disclosure.rules.totalPublished', false],
  ])('across the forms %s joins: %s', (measure, joined) => {
    expect(joins([rules(2020, '2019'), rules(2021, '2021')], measure)).toEqual([false, joined]);
  });

  test('it is the form that breaks a line, not the year', () => {
    expect(joins([rules(2022, '2019'), rules(2023, '2019')], 'disclosure.rules.totalPublished')).toEqual([
      false,
      true,
    ]);
  });

  test('an own report and a consolidated one speak of different organs', () => {
    const consolidated: Report = { ...received('a', 2022, 90), scope: 'consolidated' };
    expect(joins([received('a', 2021, 5), consolidated])).toEqual([false, false]);
  });

  test('an unknown measure is a mistake of the caller', () => {
    expect(() => over([], 'nonsense')).toThrow(RangeError);
  });
});

describe('changeBetween', () => {
  const published = collectionOf(
    [agencyDraft('suqian', null), agencyDraft('hongze', null), agencyDraft('shanghai-office', null)],
    [suqian2023, suqian2024, hongze2023, hongze2024, shanghaiOffice2019],
    stamp,
  );
  const change = (agency: string, measure: string) =>
    changeBetween(seriesOf(published, agency, measure), 2024);

  test('宿迁市 2024: 3646 to handle after 3607 are 39 more, 1.08 %', () => {
    expect(change('suqian', 'requests.toHandle')).toEqual({
      ok: true,
      from: 3607,
      to: 3646,
      absolute: 39,
      relative: 39 / 3607,
    });
    expect(change('suqian', 'disclosure.fees.amount')).toMatchObject({ absolute: 13464.0129 });
  });

  test('a rate changes by points, not per cent', () => {
    expect(change('hongze', 'rates.disclosure')).toEqual({
      ok: true,
      from: 4 / 21,
      to: 59 / 95,
      absolute: 59 / 95 - 4 / 21,
      relative: null,
    });
  });

  test('a base of 0 has a difference but no per cent', () => {
    expect(change('hongze', 'outcomes.granted')).toEqual({
      ok: false,
      reason: 'baseZero',
      from: 0,
      to: 50,
      absolute: 50,
    });
  });

  test.each([
    ['a rate over nothing', 'hongze', 'rates.litigationCorrection', 'smallNumbers'],
    ['an approximate total', 'suqian', 'totals.disclosed', 'approximate'],
    ['no report', 'shanghai-office', receivedId, 'missing'],
  ])('%s is refused: %s %s %s', (_, agency, measure, reason) => {
    expect(change(agency, measure)).toEqual({ ok: false, reason });
  });

  test.each<[string, readonly Report[], string, number | undefined, string]>([
    ['over a gap', [received('a', 2021, 5), received('a', 2023, 7)], receivedId, 2021, 'notAdjacent'],
    ['from a gap', [received('a', 2021, 5), received('a', 2023, 7)], receivedId, undefined, 'missing'],
    ['before the first year', [received('a', 2023, 7)], receivedId, undefined, 'missing'],
    [
      'over unlike forms',
      [rules(2022, '2019'), rules(2023, '2021')],
      'disclosure.rules.inForce',
      undefined,
      'missing',
    ],
    [
      'between own and consolidated',
      [received('a', 2022, 5), { ...received('a', 2023, 50), scope: 'consolidated' }],
      receivedId,
      undefined,
      'incomparable',
    ],
    [
      'a rate over nothing',
      [received('a', 2022, 5, 0, 0), received('a', 2023, 5, 1, 20)],
      'rates.disclosure',
      undefined,
      'undefined',
    ],
    [
      'a rate of few',
      [received('a', 2022, 5, 1, 5), received('a', 2023, 5, 1, 20)],
      'rates.disclosure',
      undefined,
      'smallNumbers',
    ],
  ])('%s: refused', (_, reports, measure, from, reason) => {
    expect(changeBetween(over(reports, measure), 2023, from)).toEqual({ ok: false, reason });
  });

  test('since a year chosen, whatever lies between: the difference, or why there is none', () => {
    const since = (reports: readonly Report[], measure = receivedId) =>
      changeSince(over(reports, measure), 2023, 2021);
    expect(since([received('a', 2021, 20), received('a', 2023, 50)])).toEqual({
      ...{ ok: true, from: 20, to: 50 },
      ...{ absolute: 30, relative: 1.5 },
    });
    expect(since([received('a', 2021, 20), { ...received('a', 2023, 50), scope: 'consolidated' }])).toEqual({
      ok: false,
      reason: 'incomparable',
    });
    // One meaning on both forms, and one of its own on each.
    const licences = 'disclosure.licensing.decisions';
    expect(since([rules(2021, '2019'), rules(2023, '2021')], licences)).toMatchObject({ absolute: 0 });
    expect(since([rules(2021, '2019'), rules(2023, '2021')], 'disclosure.rules.inForce').ok).toBe(false);
    expect(since([received('a', 2023, 50)])).toEqual({ ok: false, reason: 'missing' });
  });
});
