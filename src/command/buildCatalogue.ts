import { createHash } from 'node:crypto';
import { group } from 'd3-array';
import {
  catalogueFormat,
  packFormat,
  type Catalogue,
  type ListedPack,
  type Pack,
} from '../archive/catalogue.ts';
import { readDataFolder, type DataFile, type DataFolder } from './readDataFolder.ts';
import { spellingsOf } from './spellings.ts';

export interface BuiltCatalogue {
  readonly catalogue: Catalogue;
  /** Path below the data folder (`packs/real.json`) to content. */
  readonly packs: ReadonlyMap<string, Pack>;
}

/**
 * Derives catalogue and packs from the files of a data folder (`public/data`) and nothing else: the same files
 * give the same bytes on any day and machine. Throws only where the folder itself cannot be read.
 */
export function buildCatalogue(folder: string): BuiltCatalogue {
  return catalogueOf(readDataFolder(folder));
}

/** The same from what has been read already. */
export function catalogueOf(data: DataFolder): BuiltCatalogue {
  const areas = group(data.reports, ({ file }) => packOf(file));
  const listed: ListedPack[] = [];
  const packs = new Map<string, Pack>();
  for (const [name, files] of areas) {
    const url = packUrl(name);
    listed.push({ name, url, reports: files.map(listedReport) });
    const reports = files.map(({ file, json }) => ({ file, report: json }));
    packs.set(url, { format: packFormat, name, reports });
  }
  const agencies = data.agencies.map((agency) => ({ ...agency, spellings: spellingsOf(agency) }));
  const catalogue: Catalogue = {
    format: catalogueFormat,
    version: shortHash(JSON.stringify([data.agencies, [...packs.values()]])),
    dataDate: latestDay(data.reports),
    agencies,
    packs: listed,
    broken: data.broken.map((one) => ({ ...one, problems: [...one.problems] })),
    ...(data.site ? { site: data.site } : {}),
  };
  return { catalogue, packs };
}

function listedReport({ file, report }: DataFile): ListedPack['reports'][number] {
  return { agency: report.agency, year: report.year, file, synthetic: report.synthetic ?? false };
}

/** The folder below `reports/`, which is one pack; files that lie in `reports/` itself are together too. */
export function packOf(file: string): string {
  const parts = file.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : 'reports';
}

/** Folders may be named in Chinese; addresses stay plain. */
export function packUrl(area: string): string {
  return `packs/${/^[a-z0-9-]+$/.test(area) ? area : shortHash(area)}.json`;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function latestDay(files: readonly DataFile[]): string | null {
  const days = files.flatMap(({ report }) => [report.source.retrieved ?? '', report.published ?? '']).sort();
  return days.at(-1) || null;
}
