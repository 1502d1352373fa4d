import { agencyOfName } from '../report/agencyOfName.ts';
import type { Agency } from '../report/agency.ts';
import { agencyTree } from '../report/agencyTree.ts';
import type { ListedAgency } from './catalogue.ts';
import type { Directory } from './directory.ts';
import type { Archive } from './openArchive.ts';
import type { OwnReport } from './ownStore.ts';

/**
 * The archive with the reader's own reports in it. An own report stands in place of the published one of the same
 * agency and year; agencies nobody knows are added by name, below one of `known`. Of an archive that is a part, reports
 * of agencies elsewhere are left out.
 */
export function withOwn(archive: Archive, own: readonly OwnReport[], known = archive.agencies): Archive {
  if (own.length === 0) return archive;
  const added = newAgencies(known, own);
  const covered = archive.prepared?.covered;
  const agencies = [...archive.agencies, ...added.filter((one) => isWithin(one, added, covered))];
  const here = new Set(agencies.map(({ id }) => id));
  const shown = own.filter(({ report }) => here.has(report.agency));
  if (shown.length === 0) return archive;
  const keys = new Set(shown.map(({ key }) => key));
  const published = archive.reports.filter(({ agency, year }) => !keys.has(`${agency}-${year}`));
  return {
    ...archive,
    agencies,
    reports: [...published, ...shown.map(({ report }) => report)],
    version: `${archive.version ?? ''}+own${shown.length}`,
  };
}

/** The directory with the agencies only own reports name. */
export function directoryWithOwn(directory: Directory, own: readonly OwnReport[]): Directory {
  const added = newAgencies(directory.agencies, own);
  if (added.length === 0) return directory;
  const agencies = [...directory.agencies, ...added];
  return { ...directory, agencies, tree: agencyTree(agencies) };
}

/** Whether an agency that was added lies in what is loaded; all of an archive has room for any. */
function isWithin(agency: Agency, added: readonly Agency[], covered: ReadonlySet<string | null> | undefined) {
  if (!covered || covered.has(null) || covered.has(agency.id)) return true;
  const above = new Map(added.map(({ id, parent }) => [id, parent]));
  const way = new Set<string>();
  let at: string | null | undefined = agency.parent;
  while (at != null && !covered.has(at) && !way.has(at)) {
    way.add(at);
    at = above.get(at);
  }
  return at != null && covered.has(at);
}

function newAgencies(known: readonly Agency[], own: readonly OwnReport[]): readonly ListedAgency[] {
  const ids = new Set(known.map(({ id }) => id));
  const added = new Map<string, ListedAgency>();
  for (const { report, agencyName } of own) {
    const { agency: id } = report;
    if (ids.has(id) || added.has(id)) continue;
    const agency = agencyOfName(id, agencyName ?? id, known);
    // Its id is made of the pinyin of its name.
    const pinyin = id.replaceAll('-', '');
    const names = [...new Set([agency.names.official, agency.names.short])];
    added.set(id, { ...agency, spellings: names.map((name) => ({ name, pinyin, initials: '' })) });
  }
  return [...added.values()];
}
