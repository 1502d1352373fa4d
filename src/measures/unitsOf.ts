import { existsIn, type Agency } from '../report/agency.ts';
import type { Report } from '../report/report.ts';
import type { Collection } from './collection.ts';

/** Whose figures make up an area's, in one year. */
export interface AreaUnits {
  /** Every report that counts once, and everyone a report is awaited from but is not there, in order of the tree. */
  readonly units: readonly { readonly agency: Agency; readonly report: Report | undefined }[];
  /** Founded later, or merged before: nobody waits for them, and they have no report. Mere branches are nowhere. */
  readonly notAwaited: readonly string[];
  /** The area's own consolidated report, which already includes its units and is never added to them. */
  readonly consolidated: Report | undefined;
}

/**
 * Whether a report of that year is awaited from the agency: it existed, and it is more than a branch of the tree, kept
 * only because others stand below it. A record that it did not publish shows that somebody waited.
 */
export function isAwaited(
  { tree, reportsOf }: Pick<Collection, 'tree' | 'reportsOf'>,
  agency: Agency,
  year: number,
): boolean {
  if (!existsIn(agency, year)) return false;
  return (
    tree.childrenOf(agency.id).length === 0 ||
    agency.unpublished !== undefined ||
    reportsOf(agency.id).length > 0
  );
}

/**
 * The units below an area. One with a consolidated report stands for all below itself; the area's own report counts
 * among them when it speaks for its own office alone. An agency with nothing below it is its own unit. `null` is the
 * whole tree.
 */
export function unitsOf(collection: Collection, areaId: string | null, year: number): AreaUnits {
  const { tree } = collection;
  const area = areaId === null ? undefined : tree.byId.get(areaId);
  const report = area && collection.reportOf(area.id, year);
  const consolidated = report?.scope === 'consolidated' ? report : undefined;
  const units: { agency: Agency; report: Report | undefined }[] = [];
  const notAwaited: string[] = [];

  const take = (agency: Agency): Report | undefined => {
    const one = collection.reportOf(agency.id, year);
    if (one || isAwaited(collection, agency, year)) units.push({ agency, report: one });
    else if (!existsIn(agency, year)) notAwaited.push(agency.id);
    return one;
  };
  const descend = (agencies: readonly Agency[]): void => {
    const waiting = [...agencies].reverse();
    for (let agency = waiting.pop(); agency; agency = waiting.pop())
      if (take(agency)?.scope !== 'consolidated')
        for (const child of [...tree.childrenOf(agency.id)].reverse()) waiting.push(child);
  };

  if (!area) {
    if (areaId === null) descend(tree.roots);
    return { units, notAwaited, consolidated };
  }
  const below = tree.childrenOf(area.id);
  if (below.length === 0 || report?.scope === 'own') take(area);
  descend(below);
  return { units, notAwaited, consolidated };
}
