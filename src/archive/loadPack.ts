import type { Problem } from '../report/problem.ts';
import { problemsOf, show } from '../report/problemsOf.ts';
import type { Report } from '../report/report.ts';
import { validateReport } from '../report/validate.ts';
import { packSchema, type ListedPack, type ListedReport } from './catalogue.ts';
import { dataFolder } from './areaFile.ts';
import { quarantineReasons, type Quarantined } from './quarantined.ts';
import type { DataSource } from './source.ts';

export interface LoadedReport {
  readonly file: string;
  readonly report: Report;
}

export interface LoadedPack {
  readonly reports: readonly LoadedReport[];
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
    const problems = problemsOf(file, reading.value, parsed.error.issues);
    return {
      reports: [],
      quarantined: [{ file, reason: quarantineReasons.packBroken, problems, hides }],
    };
  }
  const held = new Map(parsed.data.reports.map((entry) => [entry.file, entry.report]));
  const loaded = listed.reports.map((report) => admit(report, held));
  return {
    reports: loaded.flatMap((one) => ('report' in one ? [one] : [])),
    quarantined: loaded.flatMap((one) => ('report' in one ? [] : [one])),
  };
}

function admit(listing: ListedReport, held: ReadonlyMap<string, unknown>): LoadedReport | Quarantined {
  const { file, agency, year } = listing;
  const path = `${dataFolder}${file}`;
  const hides = [{ agency, year }];
  if (!held.has(file)) return { file: path, reason: quarantineReasons.notInPack, problems: [], hides };
  const result = validateReport(path, held.get(file));
  if (!result.ok) return { file: path, reason: quarantineReasons.broken, problems: result.problems, hides };
  const problems = unlikeListing(path, result.value, listing);
  if (problems.length > 0) return { file: path, reason: quarantineReasons.notAsListed, problems, hides };
  return { file: path, report: result.value };
}

/** A report that is of another agency or year than the catalogue says, or made up where it says it is not. */
function unlikeListing(file: string, report: Report, listed: ListedReport): readonly Problem[] {
  const { agency, year, synthetic = false } = report;
  return Object.entries({ agency, year, synthetic }).flatMap(([path, found]) => {
    const due = show(Reflect.get(listed, path));
    if (show(found) === due) return [];
    return [
      {
        file,
        path,
        found: show(found),
        message: { zh: `目录所列为 ${due}`, en: `the catalogue lists ${due}` },
      },
    ];
  });
}
