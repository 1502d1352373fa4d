import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../src/measures/collection.ts';
import { kinOf, scales } from '../../src/measures/kin.ts';
import { siblingsOf, similarVolume } from '../../src/measures/peersOf.ts';
import { measureNamed, registry } from '../../src/measures/registry.ts';
import type { Agency } from '../../src/report/agency.ts';
import type { Report } from '../../src/report/report.ts';
import { hongze2024, suqian2024 } from '../fixtures/agencyYears.ts';

function town(id: string, more: Partial<Agency> = {}): Agency {
  const names = { official: id, short: id, en: id };
  return { id, names, kind: 'government', level: 'township', parent: 'county', ...more };
}
function received(agency: string, count: number | null): Report {
  const requests: Report['tables']['requests'] = {
    ...hongze2024.tables.requests,
    newlyReceived: [count, 0, 0, 0, 0, 0, count],
    carriedOver: [0, 0, 0, 0, 0, 0, 0],
  };
  return { ...hongze2024, agency, tables: { ...hongze2024.tables, requests } };
}

describe('peers', () => {
  const agencies = [
    town('county', { level: 'county', parent: null }),
    town('a'),
    town('b'),
    town('c'),
    town('office', { kind: 'department' }),
    town('silent'),
  ];
  const reports = [received('a', 10), received('b', 30), received('c', 12), received('office', 11)];
  const collection = collectionOf(agencies, reports, { version: '', dataDate: '' });

  test('same parent, level and kind, with reports, itself first', () => {
    expect(siblingsOf(collection, town('b'), 10)).toEqual(['b', 'a', 'c']);
    expect(siblingsOf(collection, town('b'), 2)).toEqual(['b', 'a']);
  });

  test('nearest in requests to handle; nobody without a figure', () => {
    const all = ['a', 'b', 'c', 'office', 'silent'];
    expect(similarVolume(collection, 'a', all, 10)).toEqual(['a', 'office', 'c', 'b']);
    expect(similarVolume(collection, 'a', all, 3)).toEqual(['a', 'office', 'c']);
    expect(similarVolume(collection, 'silent', all, 10)).toEqual([]);
    const blank = collectionOf(agencies, [received('a', null), received('b', 3)], {
      version: '',
      dataDate: '',
    });
    expect(similarVolume(blank, 'a', all, 10)).toEqual([]);
  });
});

describe('count, share and rate', () => {
  test('every family names measures of the registry, and a share has its count as numerator', () => {
    const families = registry.flatMap(({ id }) => kinOf(id) ?? []);
    expect(families.length).toBeGreaterThan(10);
    for (const kin of families)
      for (const scale of scales) {
        const id = kin[scale];
        if (id === undefined) continue;
        const measure = measureNamed(id);
        expect(kinOf(id)).toBe(kin);
        expect([id, measure.kind]).toEqual([id, scale === 'count' ? 'count' : 'rate']);
        if (scale !== 'share' || !measure.sides) continue;
        for (const report of [suqian2024, hongze2024])
          expect(measure.sides.numerator(report)).toEqual(measureNamed(kin.count).measure(report));
      }
  });

  test('a measure without relatives has none', () => {
    expect(kinOf('requests.carriedOver')).toBeUndefined();
  });
});
