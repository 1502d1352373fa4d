import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agenciesSchema, type Agency } from '../report/agencySchema.ts';
import type { Problem } from '../report/problem.ts';
import { problemsOf, show } from '../report/problemsOf.ts';
import type { Report } from '../report/report.ts';
import { siteSchema, type Site } from '../report/siteSchema.ts';
import { parseReport } from '../report/validate.ts';
import { folderContradictions } from './folderContradictions.ts';

/** One report file that fits the format. `file` is its path below the data folder. */
export interface DataFile {
  readonly file: string;
  readonly report: Report;
  /** The file's JSON as it stands, nothing dropped or reordered. */
  readonly json: Report;
}

export interface BrokenDataFile {
  readonly file: string;
  readonly agency?: string;
  readonly year?: number;
  readonly problems: readonly Problem[];
}

export interface DataFolder {
  /** Whose site this is, where `site.json` says so. */
  readonly site: Site | null;
  readonly agencies: readonly Agency[];
  readonly reports: readonly DataFile[];
  readonly broken: readonly BrokenDataFile[];
}

/**
 * Reads `agencies/*.json` and `reports/**` below a data folder, in order of path. A file that is broken, that
 * speaks of an unknown agency, or that repeats an agency-year comes back with its problems; nothing is thrown
 * for it. Throws only where the folder itself cannot be read.
 */
export function readDataFolder(folder: string): DataFolder {
  const { agencies, broken: unread } = readAgencyFiles(folder);
  const { site, broken: unfit } = readSite(folder);
  const reports = new Map<string, DataFile>();
  const broken = [...unfit, ...unread];
  for (const file of dataFiles(folder, 'reports')) {
    const text = readFileSync(join(folder, file), 'utf8');
    const result = parseReport(file, text);
    if (!result.ok) {
      broken.push({ file, ...agencyYearIn(text), problems: result.problems });
      continue;
    }
    const report = result.value;
    const key = `${report.agency}-${report.year}`;
    const problems = folderContradictions(file, report, agencies.get(report.agency), reports.get(key)?.file);
    if (problems.length > 0) broken.push({ file, agency: report.agency, year: report.year, problems });
    else reports.set(key, { file, report, json: JSON.parse(text) });
  }
  return { site, agencies: [...agencies.values()], reports: [...reports.values()], broken };
}

export const siteFile = 'site.json';

/** Whose site it is; `null` where no file says so, or where the one that is there is broken. */
export function readSite(folder: string): {
  readonly site: Site | null;
  readonly broken: readonly BrokenDataFile[];
} {
  if (!existsSync(join(folder, siteFile))) return { site: null, broken: [] };
  const input = parseText(readFileSync(join(folder, siteFile), 'utf8'));
  if ('cause' in input)
    return { site: null, broken: [{ file: siteFile, problems: [notJson(siteFile, input.cause)] }] };
  const parsed = siteSchema.safeParse(input.value);
  return parsed.success
    ? { site: parsed.data, broken: [] }
    : {
        site: null,
        broken: [{ file: siteFile, problems: problemsOf(siteFile, input.value, parsed.error.issues) }],
      };
}

function notJson(file: string, cause: string): Problem {
  return { file, path: '', found: cause, message: { zh: '不是有效的 JSON', en: 'is not valid JSON' } };
}

/** The agencies of a data folder by id, in order of their files, and the files that are broken. */
export function readAgencyFiles(folder: string): {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly broken: readonly BrokenDataFile[];
} {
  const agencies = new Map<string, Agency>();
  const broken: BrokenDataFile[] = [];
  for (const file of dataFiles(folder, 'agencies')) {
    const read = readAgencies(file, readFileSync(join(folder, file), 'utf8'));
    const repeated = read.agencies.filter(({ id }) => agencies.has(id));
    const problems = [...read.problems, ...repeated.map(({ id }) => repeatedAgency(file, id))];
    if (problems.length > 0) broken.push({ file, problems });
    for (const agency of read.agencies) if (!agencies.has(agency.id)) agencies.set(agency.id, agency);
  }
  return { agencies, broken };
}

/** JSON files below one of the folders of a data folder, in order of path. */
export function dataFiles(folder: string, below: 'agencies' | 'reports'): readonly string[] {
  const top = readdirSync(folder);
  if (!top.includes(below)) return [];
  return readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' })
    .map((path) => `${below}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.json'))
    .sort();
}

function parseText(text: string): { readonly value: unknown } | { readonly cause: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { cause: error instanceof Error ? error.message : String(error) };
  }
}

function readAgencies(
  file: string,
  text: string,
): { readonly agencies: readonly Agency[]; readonly problems: readonly Problem[] } {
  const input = parseText(text);
  if ('cause' in input) return { agencies: [], problems: [notJson(file, input.cause)] };
  const parsed = agenciesSchema.safeParse(input.value);
  if (!parsed.success) return { agencies: [], problems: problemsOf(file, input.value, parsed.error.issues) };
  return { agencies: parsed.data.agencies, problems: [] };
}

export function repeatedAgency(file: string, id: string): Problem {
  return {
    file,
    path: 'agencies',
    found: show(id),
    message: {
      zh: '这个机构代号已在另一处列出，以先列者为准',
      en: 'this agency id is already listed elsewhere; the first one counts',
    },
  };
}

export function agencyYearIn(text: string): { readonly agency?: string; readonly year?: number } {
  const input = parseText(text);
  if ('cause' in input || typeof input.value !== 'object' || input.value === null) return {};
  const agency: unknown = Reflect.get(input.value, 'agency');
  const year: unknown = Reflect.get(input.value, 'year');
  return {
    ...(typeof agency === 'string' ? { agency } : {}),
    ...(typeof year === 'number' && Number.isInteger(year) ? { year } : {}),
  };
}
