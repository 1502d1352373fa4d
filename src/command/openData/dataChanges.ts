import { group } from 'd3-array';
import type { Report } from '../../report/report.ts';

export interface DataChange {
  /** Day, `YYYY-MM-DD`; `null` for reports that do not say when they were taken up. */
  readonly date: string | null;
  /** Reports taken up that day, `agency-year`. */
  readonly added: readonly string[];
  /** Re-issued reports whose later version changed figures. */
  readonly revised: readonly { readonly report: string; readonly note: string; readonly cells: number }[];
}

/** What came into the data when, latest first, as the reports themselves say. */
export function dataChanges(reports: readonly Report[]): readonly DataChange[] {
  const added = group(reports, ({ source }) => source.retrieved ?? null);
  const revised = group(
    reports.flatMap((report) =>
      (report.revisions ?? []).map(({ date, note, changes }) => ({
        date,
        report: keyOf(report),
        note,
        cells: changes.length,
      })),
    ),
    ({ date }) => date,
  );
  const days = new Set<string | null>([...added.keys(), ...revised.keys()]);
  return [...days]
    .sort((one, other) => (other ?? '').localeCompare(one ?? ''))
    .map((date) => ({
      date,
      added: (added.get(date) ?? []).map(keyOf).sort(),
      revised: (date === null ? [] : (revised.get(date) ?? [])).map(({ report, note, cells }) => ({
        report,
        note,
        cells,
      })),
    }));
}

const keyOf = ({ agency, year }: Pick<Report, 'agency' | 'year'>): string => `${agency}-${year}`;
