import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../src/measures/changeBetween.ts';
import { collectionOf } from '../../src/measures/collection.ts';
import { rollUp, rollUpSeries } from '../../src/measures/rollUp.ts';
import type { Agency } from '../../src/report/agency.ts';
import type { Report } from '../../src/report/report.ts';
import { agencyDraft, received, reportDraft, stamp } from './reportDraft.ts';

const id = 'requests.newlyReceived';
const county = [
  agencyDraft('county', null, { level: 'county' }),
  agencyDraft('t1', 'county'),
  agencyDraft('t2', 'county'),
  agencyDraft('bureau', 'county', { kind: 'department', level: 'county' }),
];
const consolidated = (report: Report): Report => ({ ...report, scope: 'consolidated' });
const of = (agencies: readonly Agency[], ...reports: Report[]) => collectionOf(agencies, reports, stamp);
const two = (measure: string, ...reports: Report[]) =>
  rollUp(of(county.slice(0, 3), ...reports), 'county', measure, 2023);

describe('rollUp', () => {
  test('adds the units; the consolidated report stands beside, never in the sum', () => {
    const rolled = rollUp(
      of(
        county,
        consolidated(received('county', 2023, 95)),
        received('t1', 2023, 3),
        received('t2', 2023, 0),
        received('bureau', 2023, 4),
      ),
      'county',
      id,
      2023,
    );
    expect(rolled).toMatchObject({
      measured: { state: 'number', value: 7, computed: true },
      reported: 3,
      awaited: 3,
      missing: [],
      inexact: [],
      own: { state: 'number', value: 95 },
    });
  });

  test("the area's own report that is not consolidated is one of the parts", () => {
    expect(
      two(id, received('county', 2023, 10), received('t1', 2023, 3), received('t2', 2023, 1)),
    ).toMatchObject({
      measured: { value: 14 },
      awaited: 3,
      own: null,
    });
  });

  test('who is missing is named and the sum becomes a lower bound', () => {
    expect(two(id, received('t1', 2023, 3))).toMatchObject({
      measured: { state: 'atLeast', value: 3, missing: ['t2'] },
      reported: 1,
      awaited: 2,
      missing: ['t2'],
    });
    expect(two(id).measured).toEqual({ state: 'notReported' });
  });

  test('a blank figure in a report that is there makes a lower bound too, but nobody is missing', () => {
    expect(two(id, received('t1', 2023, 3), received('t2', 2023, null))).toMatchObject({
      measured: { state: 'atLeast', value: 3, missing: ['t2'] },
      missing: [],
      inexact: ['t2'],
    });
  });

  test('nobody waits for an agency before its founding or after its merger', () => {
    const agencies = [
      agencyDraft('county', null),
      agencyDraft('t1', 'county'),
      agencyDraft('old', 'county', { until: 2021, mergedInto: 't1' }),
      agencyDraft('new', 'county', { since: 2024 }),
    ];
    expect(rollUp(of(agencies, received('t1', 2023, 3)), 'county', id, 2023)).toMatchObject({
      measured: { state: 'number', value: 3 },
      awaited: 1,
      missing: [],
      notAwaited: ['old', 'new'],
    });
  });

  test('a unit with a consolidated report stands for all below it', () => {
    const city = [
      agencyDraft('city', null),
      ...county.map((agency) => ({ ...agency, parent: agency.parent ?? 'city' })),
    ];
    const reports = [consolidated(received('county', 2023, 95)), received('t1', 2023, 3)];
    expect(rollUp(of(city, ...reports), 'city', id, 2023)).toMatchObject({
      measured: { state: 'number', value: 95 },
      awaited: 1,
      parts: [{ id: 'county' }],
    });
    // Without it the county's own report is awaited beside its units', since it filed another year.
    const before = consolidated(received('county', 2022, 90));
    expect(rollUp(of(city, before, received('t1', 2023, 3)), 'city', id, 2023)).toMatchObject({
      measured: { state: 'atLeast', value: 3 },
      missing: ['county', 't2', 'bureau'],
      awaited: 4,
    });
  });

  test('a mere branch of the tree is awaited from nobody, unless somebody confirmed that it did not publish', () => {
    const branch = rollUp(of(county, received('t1', 2023, 3)), null, id, 2023);
    expect(branch).toMatchObject({ missing: ['t2', 'bureau'], awaited: 3, notAwaited: [] });
    const unpublished = [{ year: 2023, confirmedBy: '市政府办公室', confirmedOn: '2024-05-06' }];
    const confirmed = county.map((one) => (one.id === 'county' ? { ...one, unpublished } : one));
    expect(rollUp(of(confirmed, received('t1', 2023, 3)), null, id, 2023)).toMatchObject({
      missing: ['county', 't2', 'bureau'],
      parts: [{ measured: { state: 'unpublished' } }, {}, { measured: { state: 'notReported' } }, {}],
    });
  });

  test('a rate is the sum of numerators over the sum of denominators', () => {
    const rolled = two('rates.disclosure', received('t1', 2023, 1, 1, 1), received('t2', 2023, 9, 0, 9));
    expect(rolled.measured).toMatchObject({ state: 'number', value: 0.1, ratio: { n: 1, N: 10 } });
    expect(rolled.measured).not.toHaveProperty('without');
  });

  test('a rate with a unit missing is no lower bound: it names whom it is without', () => {
    expect(two('rates.disclosure', received('t1', 2023, 4, 1, 4)).measured).toMatchObject({
      state: 'number',
      ratio: { n: 1, N: 4 },
      without: ['t2'],
    });
    // A unit whose numerator is blank is out on both sides.
    const half = two('rates.disclosure', received('t1', 2023, 4, 1, 4), received('t2', 2023, 50, null, 50));
    expect(half).toMatchObject({
      measured: { ratio: { n: 1, N: 4 }, without: ['t2'] },
      missing: [],
      inexact: ['t2'],
    });
  });

  test('a rate over nothing stays undefined, and its units are not inexact', () => {
    const nothing = two('rates.disclosure', received('t1', 2023, 0, 0, 0), received('t2', 2023, 0, 0, 0));
    expect(nothing.measured).toEqual({ state: 'undefined', ratio: { n: 0, N: 0 } });
    expect(nothing.inexact).toEqual([]);
  });

  test('a signed change with a part missing bounds nothing', () => {
    const change = (agency: string, itemsChange: number | null) =>
      reportDraft(agency, 2023, { form: '2019', tables: { disclosure: { licensing: { itemsChange } } } });
    const measure = 'disclosure.licensing.itemsChange';
    expect(two(measure, change('t1', -8), change('t2', 3)).measured).toMatchObject({ value: -5 });
    expect(two(measure, change('t1', 8), change('t2', null)).measured).toEqual({
      state: 'blank',
      missing: ['t2'],
    });
  });

  test('an agency with nothing below it is its own unit; null is the whole tree; nobody is nothing', () => {
    const all = of(county, consolidated(received('county', 2023, 95)), received('t1', 2023, 3));
    expect(rollUp(all, 't1', id, 2023)).toMatchObject({ measured: { value: 3 }, awaited: 1 });
    expect(rollUp(all, null, id, 2023)).toMatchObject({ measured: { value: 95 }, awaited: 1, own: null });
    expect(rollUp(all, 'nobody', id, 2023)).toMatchObject({ measured: { state: 'notReported' }, awaited: 0 });
  });

  test('a ring of parents does not hang', () => {
    const ring = [agencyDraft('a', 'b'), agencyDraft('b', 'a')];
    expect(rollUp(of(ring, received('b', 2023, 2)), 'a', id, 2023).measured).toMatchObject({ value: 2 });
  });
});

describe('rollUpSeries', () => {
  const year = (y: number, form: '2019' | '2021', decisions: number) =>
    ['t1', 't2'].map((agency) =>
      reportDraft(agency, y, {
        form,
        tables: {
          disclosure: {
            licensing: { decisions },
            normativeDocuments: form === '2021' ? { inForce: 1 } : { totalPublished: 1 },
          },
        },
      }),
    );
  const all = of(county.slice(0, 3), ...year(2020, '2019', 3), ...year(2021, '2021', 4));

  test('joins across forms only what means the same', () => {
    expect(rollUpSeries(all, 'county', 'disclosure.licensing.decisions').points).toMatchObject([
      { year: 2020, measured: { value: 6 }, form: '2019', joinsPrevious: false },
      { year: 2021, measured: { value: 8 }, form: '2021', joinsPrevious: true },
    ]);
    expect(
      rollUpSeries(all, 'county', 'disclosure.normativeDocuments.inForce').points.map((p) => p.joinsPrevious),
    ).toEqual([false, false]);
  });

  test('a rate over other units than the year before has no change', () => {
    const partial = of(
      county.slice(0, 3),
      received('t1', 2022, 40, 10, 40),
      received('t1', 2023, 40, 20, 40),
      received('t2', 2023, 40, 20, 40),
    );
    expect(changeBetween(rollUpSeries(partial, 'county', 'rates.disclosure'), 2023)).toEqual({
      ok: false,
      reason: 'approximate',
    });
  });
});
