import type { AgencyTree } from '../report/agencyTree.ts';
import type { Report } from '../report/report.ts';
import { checkParts } from './consolidation.ts';
import { checkReport } from './checkReport.ts';
import { checkYears } from './checkYears.ts';
import type { Finding } from './finding.ts';
import { inOrder } from './inOrder.ts';

/**
 * Every finding of a collection, in the order of the tree (an agency, then what is below it; agencies the tree
 * does not know last, by id), then by year, rule and cell. One report per agency and year is expected.
 */
export function checkAll({
  tree,
  reports,
}: {
  readonly tree: AgencyTree;
  readonly reports: readonly Report[];
}): readonly Finding[] {
  const byAgency = new Map<string, Report[]>();
  for (const report of reports) {
    const before = byAgency.get(report.agency);
    if (before) before.push(report);
    else byAgency.set(report.agency, [report]);
  }
  const inTree = tree.roots.flatMap(({ id }) => [id, ...tree.below(id).map((agency) => agency.id)]);
  const known = new Set(inTree);
  const others = [...byAgency.keys()].filter((id) => !known.has(id)).sort();
  return [...inTree, ...others].flatMap((id) =>
    checkAgency(tree, byAgency.get(id) ?? [], id, (year) => unitReports(tree, byAgency, id, year)),
  );
}

/** The findings of one agency's reports; `units` gives the reports of a year below it that do not overlap. */
export function checkAgency(
  tree: AgencyTree,
  reports: readonly Report[],
  id: string,
  units: (year: number) => readonly Report[],
): readonly Finding[] {
  const years = new Map(reports.map((report) => [report.year, report]));
  return inOrder(
    [...years.values()].flatMap((report) => [
      ...checkReport(report, tree.byId.get(id)),
      ...checkYears(years.get(report.year - 1) ?? null, report),
      ...(report.scope === 'consolidated' ? checkParts(report, units(report.year)) : []),
    ]),
  );
}

/**
 * The reports of a year below an agency that do not overlap: a unit's consolidated report stands for all below
 * it, an `own` one only for itself, and under a unit without a report its units' reports count.
 */
export function unitReports<R extends Pick<Report, 'year' | 'scope'>>(
  tree: AgencyTree,
  byAgency: ReadonlyMap<string, readonly R[]>,
  agency: string,
  year: number,
): readonly R[] {
  const found: R[] = [];
  const waiting = [...tree.childrenOf(agency)].reverse();
  for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
    const report = byAgency.get(unit.id)?.find((candidate) => candidate.year === year);
    if (report) found.push(report);
    if (report?.scope !== 'consolidated')
      for (const child of [...tree.childrenOf(unit.id)].reverse()) waiting.push(child);
  }
  return found;
}
