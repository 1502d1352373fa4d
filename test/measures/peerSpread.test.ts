import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../src/measures/collection.ts';
import { peerSpread } from '../../src/measures/peerSpread.ts';
import { measureNamed } from '../../src/measures/registry.ts';
import type { Agency } from '../../src/report/agency.ts';
import type { Report } from '../../src/report/report.ts';
import { reportDraft, row } from './reportDraft.ts';

const received = measureNamed('requests.newlyReceived');

function town(id: string, more: Partial<Agency> = {}): Agency {
  const names = { official: id, short: id, en: id };
  return { id, names, kind: 'government', level: 'township', parent: 'county', ...more };
}
function report(agency: string, count: number | null, more: Partial<Report> = {}): Report {
  const { requests } = reportDraft(agency, 2024).tables;
  return reportDraft(agency, 2024, {
    tables: { requests: { ...requests, newlyReceived: row(count) } },
    ...more,
  });
}
const spread = (reports: readonly Report[], more: readonly Agency[] = []) => {
  const agencies = [
    town('county', { parent: null }),
    ...['a', 'b', 'c', 'd', 'e'].map((id) => town(id)),
    ...more,
  ];
  return peerSpread(
    collectionOf(agencies, reports, { version: '', dataDate: '' }),
    town('a'),
    received,
    2024,
  );
};

describe('the peers of an agency', () => {
  const four = [report('a', 1000), report('b', 2), report('c', 4), report('d', 10), report('e', 6)];

  test('are the others of its kind: median, quartiles and how many, itself not among them', () => {
    expect(spread(four)).toEqual({ median: 5, quartiles: [3.5, 7], count: 4 });
  });

  test('are of its level and kind', () => {
    const bureau = town('bureau', { kind: 'department' });
    expect(spread([...four, report('bureau', 500)], [bureau])?.count).toBe(4);
  });

  test.each([
    ['a blank', report('e', null)],
    ['another scope', report('e', 6, { scope: 'consolidated' })],
  ])('%s is no figure to compare with', (_, other) => {
    expect(spread([...four.slice(0, 4), other])).toMatchObject({ median: 4, count: 3 });
  });

  test('fewer than three say nothing, nor does an agency without a report', () => {
    expect(spread(four.slice(0, 3))).toBeNull();
    expect(spread(four.slice(1))).toBeNull();
  });
});
