import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogueFile } from '../../archive/areaFile.ts';
import { catalogueSchema, type Catalogue } from '../../archive/catalogue.ts';
import { agencyAlone } from '../../archive/preparedFiles.ts';
import type { Agency } from '../../report/agency.ts';
import { problemsOf } from '../../report/problemsOf.ts';
import type { Site } from '../../report/siteSchema.ts';
import {
  dataFiles,
  readAgencyFiles,
  readSite,
  repeatedAgency,
  siteFile,
  type BrokenDataFile,
} from '../readDataFolder.ts';
import { slicesOf } from './packSlices.ts';
import type { SourceFile } from './scanTask.ts';

/** What there is to publish, of one folder or several as if they were one. */
export interface Sources {
  /** Whose site it is: the first that says so. */
  readonly site: Site | null;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly reports: readonly SourceFile[];
  /** Files of agencies that are broken, and of reports that were when an archive was published that is one of the sources. */
  readonly broken: {
    readonly site: Catalogue['broken'];
    readonly agencies: Catalogue['broken'];
    readonly reports: Catalogue['broken'];
  };
}

/**
 * Opens data folders (`agencies/`, `reports/`) and archives published before, in their order: provinces published apart
 * give together what they give when they are published at once. Throws where a folder cannot be read.
 */
export function openSources(folders: readonly string[]): Sources {
  const opened = folders.map((folder) => (isPublished(folder) ? openPublished(folder) : openFolder(folder)));
  const agencies = new Map<string, Agency>();
  const repeated: Catalogue['broken'] = [];
  for (const { file, agencies: own } of opened)
    for (const [id, agency] of own)
      if (agencies.has(id)) repeated.push({ file, problems: [repeatedAgency(file, id)] });
      else agencies.set(id, agency);
  return {
    site: opened.find(({ site }) => site !== null)?.site ?? null,
    agencies,
    reports: opened.flatMap(({ reports }) => reports),
    broken: {
      site: opened.flatMap(({ broken }) => broken.site),
      agencies: [...opened.flatMap(({ broken }) => broken.agencies), ...repeated],
      reports: opened.flatMap(({ broken }) => broken.reports),
    },
  };
}

interface Source extends Sources {
  /** What stands for its list of agencies. */
  readonly file: string;
}

const isPublished = (folder: string): boolean =>
  !existsSync(join(folder, 'reports')) && existsSync(join(folder, catalogueFile));

function openFolder(folder: string): Source {
  const { agencies, broken } = readAgencyFiles(folder);
  const { site, broken: unfit } = readSite(folder);
  const reports = dataFiles(folder, 'reports').map((file) => ({ path: resolve(folder, file), file }));
  return {
    ...{ file: 'agencies', site, agencies, reports },
    broken: { site: unfit.map(listedBroken), agencies: broken.map(listedBroken), reports: [] },
  };
}

/** As a catalogue has it. */
export const listedBroken = (one: BrokenDataFile): Catalogue['broken'][number] => ({
  ...one,
  problems: [...one.problems],
});

function openPublished(folder: string): Source {
  const path = join(folder, catalogueFile);
  const listed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const parsed = catalogueSchema.safeParse(listed);
  if (!parsed.success) {
    const problems = problemsOf(path, listed, parsed.error.issues);
    const broken = { site: [], agencies: [{ file: path, problems: [...problems] }], reports: [] };
    return { file: path, site: null, agencies: new Map(), reports: [], broken };
  }
  const { agencies, packs, broken, site = null } = parsed.data;
  const isOfSite = ({ file }: { readonly file: string }): boolean => file === siteFile;
  const isOfAgencies = ({ file }: { readonly file: string }): boolean => file.startsWith('agencies/');
  return {
    file: path,
    site,
    agencies: new Map(agencies.map((one) => [one.id, agencyAlone(one)])),
    reports: packs.flatMap(({ url, reports }) =>
      slicesOf(
        resolve(folder, url),
        reports.map(({ file }) => file),
      ),
    ),
    broken: {
      site: broken.filter(isOfSite),
      agencies: broken.filter(isOfAgencies),
      reports: broken.filter((one) => !isOfAgencies(one) && !isOfSite(one)),
    },
  };
}
