import type { Agency } from '../report/agency.ts';
import { agencyTree, type AgencyTree } from '../report/agencyTree.ts';
import type { Report } from '../report/report.ts';

/** Everything loaded and valid: agencies in their tree and at most one report per agency and year. */
export interface Collection {
  readonly tree: AgencyTree;
  /** Every year from the first to the last report, without gaps, ascending. */
  readonly years: readonly number[];
  /** Version of the data (a hash) and the day it was put together, shown on every figure. */
  readonly version: string;
  readonly dataDate: string;
  reportOf(agency: string, year: number): Report | undefined;
  /** The agency's reports by year, ascending. */
  reportsOf(agency: string): readonly Report[];
}

/**
 * Of two reports for the same agency and year the later one in the list stands (a re-issue, or the reader's own file).
 * `span`: the first and last year, where these are not all the reports there are.
 */
export function collectionOf(
  agencies: readonly Agency[],
  reports: readonly Report[],
  stamp: { readonly version: string; readonly dataDate: string },
  span: readonly [first: number, last: number] | null = spanOf(reports),
): Collection {
  const byAgency = new Map<string, Map<number, Report>>();
  for (const report of reports) {
    const years = byAgency.get(report.agency) ?? new Map<number, Report>();
    byAgency.set(report.agency, years.set(report.year, report));
  }
  const [first, last] = span ?? [0, -1];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    ...stamp,
    tree: agencyTree(agencies),
    years,
    reportOf: (agency, year) => byAgency.get(agency)?.get(year),
    reportsOf: (agency) => [...(byAgency.get(agency)?.values() ?? [])].sort((a, b) => a.year - b.year),
  };
}

/** First and last year of any of the reports, `null` where there are none. */
export function spanOf(reports: readonly Report[]): readonly [first: number, last: number] | null {
  let span: readonly [number, number] | null = null;
  for (const { year } of reports)
    span = span ? [Math.min(span[0], year), Math.max(span[1], year)] : [year, year];
  return span;
}
