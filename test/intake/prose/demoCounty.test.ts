import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { proseText } from '../../../src/intake/proseText.ts';
import { readChannels } from '../../../src/intake/prose/readChannels.ts';
import { readClaims } from '../../../src/intake/claims/readClaims.ts';
import type { Report } from '../../../src/report/report.ts';
import { validateReport } from '../../../src/report/validate.ts';

const folder = 'public/data/reports/demo/';
const reports = readdirSync(folder).flatMap((name): readonly Report[] => {
  const read = validateReport(name, JSON.parse(readFileSync(folder + name, 'utf8')));
  return read.ok ? [read.value] : [];
});

// 培训人员580余人次 counts people, and people are no channel; the made-up county keeps it as one of its columns.
const ofPublications = ({ channels }: Pick<Report, 'channels'>): readonly string[] =>
  channels
    .filter(({ unit }) => unit !== '人次')
    .map(({ channel, count, unit, qualifier }) => `${channel} ${count} ${unit} ${qualifier}`);

test('the prose of the made-up county gives back the channels and claims it was written from', () => {
  expect(reports.length).toBeGreaterThan(100);
  const read = reports.map(({ agency, year, prose }) => {
    const text = proseText((prose?.overview ?? '').split('\n'));
    const claims = readClaims(text, '一').map(({ what, count }) => `${what} ${count}`);
    return [agency, year, ofPublications(readChannels(text)).toSorted(), claims.toSorted()];
  });
  const written = reports.map((report) => [
    report.agency,
    report.year,
    ofPublications(report).toSorted(),
    report.claims.map(({ what, count }) => `${what} ${count}`).toSorted(),
  ]);
  expect(read).toEqual(written);
});
