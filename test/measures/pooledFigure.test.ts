import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../src/measures/collection.ts';
import { pooledFigure, type Pool } from '../../src/measures/pooledFigure.ts';
import { measureNamed } from '../../src/measures/registry.ts';
import type { Report } from '../../src/report/report.ts';
import { agencyDraft, reportDraft, row, stamp } from './reportDraft.ts';

const disclosure = measureNamed('rates.disclosure');
const town = agencyDraft('town', null);

function report(year: number, granted: number | null, handled: number | null, more: Partial<Report> = {}) {
  return reportDraft('town', year, {
    tables: {
      requests: { granted: row(granted), partlyGranted: row(0), outcomeTotal: row(handled) },
    },
    ...more,
  });
}
const pooled = (reports: readonly Report[], pool: Pool, year = 2025, measure = disclosure) =>
  pooledFigure(collectionOf([town], reports, stamp), town, measure, year, pool);

describe('a rate over several years', () => {
  const three = [report(2023, 1, 4), report(2024, 2, 3), report(2025, 3, 5)];

  test('adds up n and N, and only so passes the small-number guard', () => {
    expect(pooled(three, 1)).toMatchObject({ ratio: { n: 3, N: 5 } });
    expect(pooled(three, 3)).toMatchObject({
      state: 'number',
      value: 0.5,
      ratio: { n: 6, N: 12 },
      computed: true,
    });
    expect(pooled([report(2022, 9, 9), ...three], 3)).toMatchObject({ ratio: { n: 6, N: 12 } });
  });

  test.each([
    ['without a report', three.filter(({ year }) => year !== 2024)],
    ['with a blank', [report(2023, 1, 4), report(2024, null, 3), report(2025, 3, 5)]],
  ])('a year %s counts on neither side', (_, reports) => {
    expect(pooled(reports, 3)).toMatchObject({ ratio: { n: 4, N: 9 } });
  });

  test('nothing from before a change of scope is added', () => {
    const before = report(2023, 4, 4, { scope: 'consolidated' });
    expect(pooled([before, ...three.slice(1)], 5)).toMatchObject({ ratio: { n: 5, N: 8 } });
    const between = report(2024, 2, 3, { scope: 'consolidated' });
    expect(pooled([report(2023, 1, 4), between, report(2025, 3, 5)], 5)).toMatchObject({
      ratio: { n: 3, N: 5 },
    });
  });

  test('a year that has no figure of its own gets none from others', () => {
    expect(pooled(three.slice(0, 2), 3).state).toBe('notReported');
    const partly = report(2025, null, 5);
    expect(pooled([...three.slice(0, 2), partly], 3)).toEqual(disclosure.measure(partly));
  });

  test('counts are never added up', () => {
    const received = measureNamed('requests.outcomeTotal');
    expect(pooled(three, 5, 2025, received)).toMatchObject({ value: 5 });
  });
});
