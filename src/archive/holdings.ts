import { group } from 'd3-array';
import type { Archive } from './openArchive.ts';
import type { OwnReport } from './ownStore.ts';
import type { Quarantined } from './quarantined.ts';
import type { checkAll } from '../checks/checkAll.ts';
import type { Finding } from '../checks/finding.ts';
import type { Collection } from '../measures/collection.ts';
import { collectionsOf, type Collections } from './collections.ts';

/** What is loaded, as the views ask for it. Built once per load. */
export interface Holdings extends Collections {
  readonly quarantined: readonly Quarantined[];
  /** All findings, in order of the tree. */
  readonly findings: readonly Finding[];
  findingsOf(agency: string): readonly Finding[];
  /** Whether a file that could not be read would hold this report. */
  isHidden(agency: string, year: number): boolean;
  /** The reader's own reports among them, kept in this browser only. */
  readonly own: readonly OwnReport[];
}

/** The rules, for what was not prepared when published. */
export type Rules = typeof checkAll;

/**
 * `rules` are asked where the findings were not prepared: with own reports, in a one-file pack, of a frozen version.
 * @throws RangeError where findings are asked for and there are neither
 */
export function holdingsOf(
  archive: Archive,
  { own = [], rules = null }: { readonly own?: readonly OwnReport[]; readonly rules?: Rules | null } = {},
): Holdings {
  const { reports, quarantined, prepared } = archive;
  const collections = collectionsOf(archive);
  const { whole } = collections;
  const find = (): readonly Finding[] => {
    if (prepared && own.length === 0) return prepared.findings;
    if (!rules) throw new RangeError('neither findings nor rules');
    return rules({ tree: whole.tree, reports });
  };
  // Every rule over every report takes its time, and an embedded figure seldom asks.
  let found: readonly Finding[] | null = null;
  const findings = () => (found ??= find());
  let byAgency: ReadonlyMap<string, readonly Finding[]> | null = null;
  const hidden = new Set(
    quarantined.flatMap(({ hides }) => hides.map(({ agency, year }) => `${agency} ${year}`)),
  );
  return {
    ...collections,
    quarantined,
    get findings() {
      return findings();
    },
    findingsOf: (agency) => (byAgency ??= group(findings(), (one) => one.agency)).get(agency) ?? [],
    isHidden: (agency, year) => hidden.has(`${agency} ${year}`),
    own,
  };
}

/** What the checks found in an area: the agency and all below it; `null` is every agency of the collection. */
export function findingsIn(
  holdings: Holdings,
  { tree }: Pick<Collection, 'tree'>,
  area: string | null,
): readonly Finding[] {
  if (area === null) return holdings.findings.filter(({ agency }) => tree.byId.has(agency));
  const below = new Set([area, ...tree.below(area).map(({ id }) => id)]);
  return holdings.findings.filter(({ agency }) => below.has(agency));
}
