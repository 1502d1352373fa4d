import type { AgencyTree } from '../report/agency.ts';
import type { Report } from '../report/report.ts';

/**
 * The reports of a year below an agency that do not overlap: a unit's consolidated report stands for all below
 * it, an `own` one only for itself, and under a unit without a report its units' reports count. `above` holds the
 * agencies on the way down, so that a cycle in the list ends.
 */
export function unitReports(
  tree: AgencyTree,
  byAgency: ReadonlyMap<string, readonly Report[]>,
  agency: string,
  year: number,
  above: readonly string[] = [],
): readonly Report[] {
  const way = [...above, agency];
  return tree.childrenOf(agency).flatMap(({ id }): readonly Report[] => {
    if (way.includes(id)) return [];
    const report = byAgency.get(id)?.find((candidate) => candidate.year === year);
    if (report?.scope === 'consolidated') return [report];
    return [...(report ? [report] : []), ...unitReports(tree, byAgency, id, year, way)];
  });
}
