import type { OwnReport } from '../../archive/ownStore.ts';
import type { Place } from '../../place/place.ts';
import type { Page } from './page.ts';

/** The own reports that take part in what a place shows: of the agency, of those below it, of those picked out. */
export function ownHere(
  reports: readonly OwnReport[],
  { agency, picked }: Pick<Place, 'agency' | 'picked'>,
  { collection, holdings }: Pick<Page, 'collection' | 'holdings'>,
): readonly OwnReport[] {
  const synthetic = holdings.isSynthetic;
  if (agency === null && picked.length === 0)
    return reports.filter(
      ({ report }) => !synthetic(report.agency) || collection.tree.byId.has(report.agency),
    );
  const named = [...picked, ...(agency === null ? [] : [agency])];
  const area = new Set(named.flatMap((id) => [id, ...collection.tree.below(id).map((below) => below.id)]));
  return reports.filter(({ report }) => area.has(report.agency));
}
