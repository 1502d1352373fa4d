import type { ListedAgency } from './catalogue.ts';
import type { Archive } from './openArchive.ts';
import type { OwnReport } from './ownReports.ts';
import { agencyOfName } from '../report/agencyOfName.ts';

/**
 * The archive with the reader's own reports in it. An own report stands in place of the published one of the same
 * agency and year; agencies the catalogue does not know are added by name.
 */
export function withOwn(archive: Archive, own: readonly OwnReport[]): Archive {
  if (own.length === 0) return archive;
  const keys = new Set(own.map(({ key }) => key));
  const published = archive.reports.filter(({ agency, year }) => !keys.has(`${agency}-${year}`));
  return {
    ...archive,
    agencies: [...archive.agencies, ...newAgencies(archive.agencies, own)],
    reports: [...published, ...own.map(({ report }) => report)],
    version: `${archive.version ?? ''}+own${own.length}`,
  };
}

function newAgencies(known: readonly ListedAgency[], own: readonly OwnReport[]): readonly ListedAgency[] {
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
