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
  /** Whether the reports of all agencies below an area are here; `null` is the whole tree. */
  holds(area: string | null): boolean;
  /** How an agency lies among peers whose reports are not here, where that was prepared. */
  peersOf(agency: string): PreparedPeers | undefined;
}

/** Median, lower and upper quartile and how many peers, by measure and year, as an area's file keeps them. */
export type PreparedPeers = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** What is loaded of an archive and what its files say beside the reports; without it all of the archive is there. */
export interface LoadedPart {
  /** First and last year of any report of the archive. */
  readonly span: readonly [first: number, last: number] | null;
  /** Areas with every report below them. */
  readonly areas: ReadonlySet<string | null>;
  readonly peers: ReadonlyMap<string, PreparedPeers>;
}

/** Of two reports for the same agency and year the later one in the list stands (a re-issue, or the reader's own file). */
export function collectionOf(
  agencies: readonly Agency[],
  reports: readonly Report[],
  stamp: { readonly version: string; readonly dataDate: string },
  part?: LoadedPart,
): Collection {
  const byAgency = new Map<string, Map<number, Report>>();
  for (const report of reports) {
    const years = byAgency.get(report.agency) ?? new Map<number, Report>();
    byAgency.set(report.agency, years.set(report.year, report));
  }
  const [first, last] = (part ? part.span : spanOf(reports)) ?? [0, -1];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    ...stamp,
    tree: agencyTree(agencies),
    years,
    reportOf: (agency, year) => byAgency.get(agency)?.get(year),
    reportsOf: (agency) => [...(byAgency.get(agency)?.values() ?? [])].sort((a, b) => a.year - b.year),
    holds: (area) => part?.areas.has(area) ?? true,
    peersOf: (agency) => part?.peers.get(agency),
  };
}

/** First and last year of any of the reports, `null` where there are none. */
export function spanOf(
  reports: readonly Pick<Report, 'year'>[],
): readonly [first: number, last: number] | null {
  let span: readonly [number, number] | null = null;
  for (const { year } of reports)
    span = span ? [Math.min(span[0], year), Math.max(span[1], year)] : [year, year];
  return span;
}
