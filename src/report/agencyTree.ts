import type { Agency } from './agency.ts';

/** Agencies by id with the way up and down; built once from the list. */
export interface AgencyTree {
  readonly byId: ReadonlyMap<string, Agency>;
  readonly roots: readonly Agency[];
  childrenOf(id: string): readonly Agency[];
  /** From the root down to the agency itself. */
  pathTo(id: string): readonly Agency[];
  /** All below it, depth first, without itself. */
  below(id: string): readonly Agency[];
  /** Agencies whose parent could not be followed, and why; each stands in the tree as a root. */
  readonly faults: readonly TreeFault[];
}

export interface TreeFault {
  readonly agency: Agency;
  readonly fault: 'unknownParent' | 'ownParent' | 'cycle';
}

/**
 * Builds the tree, in time and memory linear in the list however deep or wide it is. Of two agencies of one id the
 * first stands. An agency whose parent is not in the list, is itself, or leads back to it becomes a root and is told
 * in `faults`: a cycle is cut above its first member in the list, so nobody disappears.
 */
export function agencyTree(agencies: readonly Agency[]): AgencyTree {
  const byId = new Map<string, Agency>();
  for (const agency of agencies) if (!byId.has(agency.id)) byId.set(agency.id, agency);
  const faults = faultsIn(byId);
  const cut = new Set(faults.map(({ agency }) => agency.id));
  const parentOf = (agency: Agency): Agency | undefined =>
    agency.parent === null || cut.has(agency.id) ? undefined : byId.get(agency.parent);
  const children = new Map<string, Agency[]>();
  const roots: Agency[] = [];
  for (const agency of byId.values()) {
    const parent = parentOf(agency);
    const siblings = parent && children.get(parent.id);
    if (!parent) roots.push(agency);
    else if (siblings) siblings.push(agency);
    else children.set(parent.id, [agency]);
  }
  const childrenOf = (id: string): readonly Agency[] => children.get(id) ?? [];
  const pathTo = (id: string): readonly Agency[] => {
    const path: Agency[] = [];
    for (let at = byId.get(id); at; at = parentOf(at)) path.push(at);
    return path.reverse();
  };
  const below = (id: string): readonly Agency[] => {
    const found: Agency[] = [];
    const waiting = [...childrenOf(id)].reverse();
    for (let agency = waiting.pop(); agency; agency = waiting.pop()) {
      found.push(agency);
      const own = childrenOf(agency.id);
      for (let index = own.length - 1; index >= 0; index -= 1) {
        const child = own[index];
        if (child) waiting.push(child);
      }
    }
    return found;
  };
  return { byId, roots, childrenOf, pathTo, below, faults };
}

function faultsIn(byId: ReadonlyMap<string, Agency>): readonly TreeFault[] {
  const faults: TreeFault[] = [];
  const order = new Map([...byId.keys()].map((id, index) => [id, index]));
  /** Agencies whose way up has been followed to its end. */
  const followed = new Set<string>();
  for (const start of byId.values()) {
    const way = new Set<string>();
    let at: Agency | undefined = start;
    while (at && !followed.has(at.id) && !way.has(at.id)) {
      way.add(at.id);
      if (at.parent === at.id) faults.push({ agency: at, fault: 'ownParent' });
      else if (at.parent !== null && !byId.has(at.parent))
        faults.push({ agency: at, fault: 'unknownParent' });
      at = at.parent === null || at.parent === at.id ? undefined : byId.get(at.parent);
    }
    if (at && way.has(at.id)) {
      const ring = [...way].slice([...way].indexOf(at.id)).flatMap((id) => byId.get(id) ?? []);
      const first = ring.reduce((one, other) =>
        (order.get(other.id) ?? 0) < (order.get(one.id) ?? 0) ? other : one,
      );
      faults.push({ agency: first, fault: 'cycle' });
    }
    for (const id of way) followed.add(id);
  }
  return faults;
}
