import { group } from 'd3-array';
import type { Archive } from './openArchive.ts';
import type { OwnReport } from './ownReports.ts';
import type { ListedAgency } from './catalogue.ts';
import type { Quarantined } from './quarantined.ts';
import { checkAll } from '../checks/checkAll.ts';
import type { Finding } from '../checks/finding.ts';
import type { Collection } from '../measures/collection.ts';
import { collectionsOf, type Collections } from './collections.ts';
import { withOwn } from './withOwn.ts';

/** Everything loaded, as the views ask for it. Built once per load. */
export interface Holdings extends Collections {
  readonly agencies: readonly ListedAgency[];
  readonly quarantined: readonly Quarantined[];
  /** All findings, in order of the tree. */
  readonly findings: readonly Finding[];
  findingsOf(agency: string): readonly Finding[];
  /** Whether a file that could not be read would hold this report. */
  isHidden(agency: string, year: number): boolean;
  /** The reader's own reports among them, kept in this browser only. */
  readonly own: readonly OwnReport[];
  /** The agency-years, `agency-year`, of published reports: what an own report can stand in place of. */
  isPublished(key: string): boolean;
}

export function holdingsOf(published: Archive, own: readonly OwnReport[] = []): Holdings {
  const archive = withOwn(published, own);
  const { agencies, reports, quarantined } = archive;
  const keys = new Set(published.reports.map(({ agency, year }) => `${agency}-${year}`));
  const collections = collectionsOf(archive);
  const { whole } = collections;
  // Every rule over every report takes its time, and an embedded figure seldom asks.
  let checked: readonly Finding[] | null = null;
  const findings = () => (checked ??= checkAll({ tree: whole.tree, reports }));
  let byAgency: ReadonlyMap<string, readonly Finding[]> | null = null;
  const hidden = new Set(
    quarantined.flatMap(({ hides }) => hides.map(({ agency, year }) => `${agency} ${year}`)),
  );
  return {
    ...collections,
    agencies,
    quarantined,
    get findings() {
      return findings();
    },
    findingsOf: (agency) => (byAgency ??= group(findings(), (one) => one.agency)).get(agency) ?? [],
    isHidden: (agency, year) => hidden.has(`${agency} ${year}`),
    own,
    isPublished: (key) => keys.has(key),
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
