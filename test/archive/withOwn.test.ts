import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/openArchive.ts';
import { collectionAt } from '../../src/archive/collections.ts';
import { holdingsOf } from '../../src/archive/holdings.ts';
import { withOwn } from '../../src/archive/withOwn.ts';
import { hongze2023, hongze2024 } from '../fixtures/agencyYears.ts';

const archive: Archive = {
  state: 'whole',
  agencies: [
    {
      id: 'hongze',
      names: { official: '淮安市洪泽区人民政府', short: '洪泽区', en: 'Hongze District' },
      kind: 'government',
      level: 'county',
      parent: null,
    },
  ],
  reports: [hongze2023, hongze2024],
  quarantined: [],
  version: 'abc',
  dataDate: '2026-11-24',
};
const changed = { ...hongze2024, informationFeeYuan: 7 };
const own = (report: typeof hongze2024, agencyName: string | null = null) => ({
  key: `${report.agency}-${report.year}`,
  report,
  agencyName,
  file: 'a.html',
});

describe('own reports among the published', () => {
  test('without any nothing changes', () => {
    expect(withOwn(archive, [])).toBe(archive);
  });

  test('an own report stands in place of the published one of its agency and year, and of no other', () => {
    const holdings = holdingsOf(withOwn(archive, [own(changed)]));
    expect(holdings.real.reportOf('hongze', 2024)).toBe(changed);
    expect(holdings.real.reportOf('hongze', 2023)).toBe(hongze2023);
    // Every figure and download carries the version.
    expect(holdings.real.version).toBe('abc+own1');
  });

  test('an agency nobody knew is there by its name, below the one it begins with', () => {
    const report = { ...changed, agency: 'hongze-jiangba' };
    const holdings = holdingsOf(withOwn(archive, [own(report, '淮安市洪泽区蒋坝镇人民政府')]));
    const agency = holdings.real.tree.byId.get('hongze-jiangba');
    expect(agency).toMatchObject({
      names: { short: '蒋坝镇' },
      level: 'township',
      kind: 'government',
      parent: 'hongze',
    });
    expect(
      collectionAt(holdings, { agency: 'hongze-jiangba', picked: [] }).reportsOf('hongze-jiangba'),
    ).toEqual([report]);
  });

  test.each([
    ['淮安市洪泽区财政局', 'department', 'county', '财政局'],
    ['某某街道办事处', 'government', 'township', '某某街道'],
    ['某某省人民政府', 'government', 'province', '某某省'],
  ])('%s', (name, kind, level, short) => {
    const { agencies } = withOwn(archive, [own({ ...changed, agency: 'new' }, name)]);
    expect(agencies.at(-1)).toMatchObject({ kind, level, names: { short } });
  });
});
