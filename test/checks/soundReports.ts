import type { Report, ReportClaim } from '../../src/report/report.ts';
import { hongze2024, shanghaiOffice2019 } from '../fixtures/agencyYears.ts';

// Reports that agree with themselves and with one another, and ways to change one thing about them.

export const stated = (report: Report): Report => ({
  ...report,
  period: { from: `${report.year}-01-01`, to: `${report.year}-12-31` },
});
export const sound = stated(hongze2024);
export const before: Report = {
  ...sound,
  year: 2023,
  source: { title: '2023年报告' },
  period: { from: '2023-01-01', to: '2023-12-31' },
  tables: {
    ...sound.tables,
    disclosure: {
      ...sound.tables.disclosure,
      normativeDocuments: { issued: 1, repealed: 1, inForce: 5 },
      licensing: { decisions: 9000 },
    },
  },
};
export const requests = (changes: NonNullable<Report['tables']['requests']>): Report => ({
  ...sound,
  tables: { ...sound.tables, requests: { ...sound.tables.requests, ...changes } },
});
export const disclosure = (report: Report, changes: NonNullable<Report['tables']['disclosure']>): Report => ({
  ...report,
  tables: { ...report.tables, disclosure: { ...report.tables.disclosure, ...changes } },
});
export const claiming = (...claims: readonly ReportClaim[]): Report => ({ ...sound, claims: [...claims] });
export const unit = (agency: string, decisions: number | null): Report => ({
  ...disclosure(sound, { compulsion: { decisions } }),
  agency,
  scope: 'own',
  tables: { disclosure: { compulsion: { decisions } } },
});
export const items: Report = {
  ...stated(shanghaiOffice2019),
  tables: {
    disclosure: {
      ...shanghaiOffice2019.tables.disclosure,
      licensing: { itemsLastYear: 20, itemsChange: -3, decisions: 40 },
    },
  },
};
export const itemsNext: Report = {
  ...items,
  year: 2020,
  period: { from: '2020-01-01', to: '2020-12-31' },
  source: { title: '年报' },
};
export const county = { kind: 'government', level: 'county' } as const;
