import type { Agency } from '../report/agency.ts';
import { agencyTree, type AgencyTree } from '../report/agencyTree.ts';
import type { DirectoryBody, SearchBody } from './areaFile.ts';
import type { ListedAgency } from './catalogue.ts';

/** All agencies of the archive with the years each has a report of, whatever of them is loaded. */
export interface Directory {
  readonly agencies: readonly ListedAgency[];
  readonly tree: AgencyTree;
  /** Ascending. */
  filed(agency: string): readonly number[];
}

/** `spellings` of the agencies are found by their names alone where the file of them did not arrive. */
export function directoryOf({ agencies, filed }: DirectoryBody, spellings: SearchBody | null): Directory {
  return {
    agencies: agencies.map((agency) => ({ ...agency, spellings: spellings?.[agency.id] ?? namesOf(agency) })),
    tree: agencyTree(agencies),
    filed: (agency) => filed[agency] ?? [],
  };
}

function namesOf({ names }: Agency): ListedAgency['spellings'] {
  const former = names.former?.map(({ name }) => name) ?? [];
  return [names.official, names.short, ...former].map((name) => ({ name, pinyin: '', initials: '' }));
}

/** Whether a report of this `agency-year` is published. */
export function isFiled(directory: Directory | null, key: string): boolean {
  const at = key.lastIndexOf('-');
  return directory?.filed(key.slice(0, at)).includes(Number(key.slice(at + 1))) ?? false;
}
