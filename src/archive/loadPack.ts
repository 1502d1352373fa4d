import { problemsOf } from '../report/problem.ts';
import type { Report } from '../report/report.ts';
import { validateReport } from '../report/validate.ts';
import { dataFolder, packSchema, type ListedPack, type ListedReport } from './catalogue.ts';
import { quarantineReasons, type Quarantined } from './quarantined.ts';
import type { DataSource } from './source.ts';

export interface LoadedPack {
  readonly reports: readonly Report[];
  readonly quarantined: readonly Quarantined[];
}

/** One folder of reports, each validated at the door; one bad report does not keep out the others. */
export async function loadPack(source: DataSource, listed: ListedPack): Promise<LoadedPack> {
  const file = `${dataFolder}${listed.url}`;
  const hides = listed.reports.map(({ agency, year }) => ({ agency, year }));
  const reading = await source.read(listed.url);
  if (!reading.ok)
    return { reports: [], quarantined: [{ file, reason: reading.reason, problems: [], hides }] };
  const parsed = packSchema.safeParse(reading.value);
  if (!parsed.success) {
    const problems = problemsOf(file, reading.value, parsed.error.issues, '2021');
    return {
      reports: [],
      quarantined: [{ file, reason: quarantineReasons.packBroken, problems, hides }],
    };
  }
  const held = new Map(parsed.data.reports.map((entry) => [entry.file, entry.report]));
  const loaded = listed.reports.map((report) => admit(report, held));
  return {
    reports: loaded.flatMap((one) => ('report' in one ? [one.report] : [])),
    quarantined: loaded.flatMap((one) => ('report' in one ? [] : [one])),
  };
}

function admit(
  { file, agency, year }: ListedReport,
  held: ReadonlyMap<string, unknown>,
): { readonly report: Report } | Quarantined {
  const path = `${dataFolder}${file}`;
  const hides = [{ agency, year }];
  if (!held.has(file)) return { file: path, reason: quarantineReasons.notInPack, problems: [], hides };
  const result = validateReport(path, held.get(file));
  if (!result.ok) return { file: path, reason: quarantineReasons.broken, problems: result.problems, hides };
  return { report: result.value };
}
