import { catalogueFormat, packFormat } from '../archive/catalogue.ts';
import { agenciesFormat, agenciesSchema, type Agency } from '../report/agencySchema.ts';
import { agencyPlaces, treeProblems } from '../report/treeProblems.ts';
import type { Problem } from '../report/problem.ts';
import { problemsOf, show } from '../report/problemsOf.ts';
import type { Label } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { reportKey, validateReport } from '../report/validate.ts';
import type { FoundFile } from './findFiles.ts';
import { readRegularFile } from './readRegularFile.ts';

/** What was read from the paths given. */
export interface ReadPaths {
  readonly agencies: readonly Agency[];
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  /** Files that hold a report, whether they could be read or not. */
  readonly files: number;
}

export const jsonFiles = /\.json$/;

/**
 * Reads report and agency files, told apart by their `format`; derived files (catalogue, packs, schema) are passed
 * over and everything else is taken for a report, so that a broken one is never overlooked. What is wrong comes
 * back as problems. `watch` is called after each file.
 */
export function readPaths(files: readonly FoundFile[], watch: (done: number) => void = () => {}): ReadPaths {
  const agencies = new Map<string, Agency>();
  const reports = new Map<string, { readonly file: string; readonly report: Report }>();
  const places = new Map<Agency, { readonly file: string; readonly index: number }>();
  const problems: Problem[] = [];
  let reportFiles = 0;
  for (const [index, found] of files.entries()) {
    const file = found.name;
    watch(index + 1);
    const input = parseFile(found);
    if ('problem' in input) {
      reportFiles += 1;
      problems.push(input.problem);
      continue;
    }
    const { value } = input;
    const format = property(value, 'format');
    if (format === agenciesFormat) {
      const parsed = agenciesSchema.safeParse(value);
      if (parsed.success) {
        for (const [agency, place] of agencyPlaces(file, parsed.data.agencies)) {
          agencies.set(agency.id, agency);
          places.set(agency, place);
        }
      } else for (const one of problemsOf(file, value, parsed.error.issues)) problems.push(one);
      continue;
    }
    if (format === catalogueFormat || format === packFormat || isSchema(value)) continue;
    reportFiles += 1;
    const result = validateReport(file, value);
    if (!result.ok) {
      for (const one of result.problems) problems.push(one);
      continue;
    }
    const key = reportKey(result.value);
    const earlier = reports.get(key);
    if (earlier) problems.push(repeated(file, result.value, earlier.file));
    else reports.set(key, { file, report: result.value });
  }
  for (const one of treeProblems(places)) problems.push(one);
  return {
    agencies: [...agencies.values()],
    reports: [...reports.values()].map(({ report }) => report),
    problems,
    files: reportFiles,
  };
}

function parseFile({ name, path }: FoundFile): { readonly value: unknown } | { readonly problem: Problem } {
  const wrong = (found: string, message: Label): { readonly problem: Problem } => ({
    problem: { file: name, path: '', found, message },
  });
  const read = readRegularFile(path);
  if (!read.ok) return wrong('', read.reason);
  try {
    // Editors on Windows put a byte order mark before the first brace.
    const value: unknown = JSON.parse(new TextDecoder().decode(read.bytes).replace(/^\uFEFF/, ''));
    return { value };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return wrong(found, { zh: '不是有效的 JSON', en: 'is not valid JSON' });
  }
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** Our own JSON Schema, which lies beside the data once it is built. */
function isSchema(value: unknown): boolean {
  return property(value, 'format') === undefined && typeof property(value, '$id') === 'string';
}

function repeated(file: string, report: Report, earlier: string): Problem {
  return {
    file,
    path: 'year',
    found: show(report.year),
    message: {
      zh: `${earlier} 已是这个机构这一年的报告`,
      en: `${earlier} already is this agency's report of that year`,
    },
  };
}
