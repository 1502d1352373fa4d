import type { AgencyTree } from '../report/agencyTree.ts';
import type { Report } from '../report/report.ts';

/**
 * The reports of a year below an agency that do not overlap: a unit's consolidated report stands for all below
 * it, an `own` one only for itself, and under a unit without a report its units' reports count.
 */
export function unitReports(
  tree: AgencyTree,
  byAgency: ReadonlyMap<string, readonly Report[]>,
  agency: string,
  year: number,
): readonly Report[] {
  const found: Report[] = [];
  const waiting = [...tree.childrenOf(agency)].reverse();
  for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
    const report = byAgency.get(unit.id)?.find((candidate) => candidate.year === year);
    if (report) found.push(report);
    if (report?.scope !== 'consolidated')
      for (const child of [...tree.childrenOf(unit.id)].reverse()) waiting.push(child);
  }
  return found;
}
