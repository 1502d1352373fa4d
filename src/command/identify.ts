import { catalogueFormat, packFormat } from '../archive/catalogue.ts';
import { agenciesFormat, agenciesSchema, type Agency } from '../report/agencySchema.ts';
import type { Problem } from '../report/problem.ts';
import { problemsOf } from '../report/problemsOf.ts';
import type { Label } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { validateReport } from '../report/validate.ts';
import type { FoundFile } from './findFiles.ts';
import { readRegularFile } from './readRegularFile.ts';

export const jsonFiles = /\.json$/;

/** What a JSON file turned out to be. A broken one is a report's unless it says that it lists agencies. */
export type Identified =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'agencies'; readonly agencies: readonly Agency[] }
  | { readonly kind: 'derived' }
  | { readonly kind: 'broken'; readonly isReport: boolean; readonly problems: readonly Problem[] };

/**
 * Reads a report or agency file, told apart by its `format`; derived files (catalogue, packs, schema) are passed over and
 * everything else is taken for a report, so that a broken one is never overlooked. What is wrong comes back as problems.
 */
export function identify(found: FoundFile): Identified {
  const file = found.name;
  const input = parseFile(found);
  if ('problem' in input) return { kind: 'broken', isReport: true, problems: [input.problem] };
  const { value } = input;
  const format = property(value, 'format');
  if (format === agenciesFormat) {
    const parsed = agenciesSchema.safeParse(value);
    return parsed.success
      ? { kind: 'agencies', agencies: parsed.data.agencies }
      : { kind: 'broken', isReport: false, problems: problemsOf(file, value, parsed.error.issues) };
  }
  if (format === catalogueFormat || format === packFormat || isSchema(value)) return { kind: 'derived' };
  const result = validateReport(file, value);
  return result.ok
    ? { kind: 'report', report: result.value }
    : { kind: 'broken', isReport: true, problems: result.problems };
}

function parseFile({ name, path }: FoundFile): { readonly value: unknown } | { readonly problem: Problem } {
  const wrong = (found: string, message: Label): { readonly problem: Problem } => ({
    problem: { file: name, path: '', found, message },
  });
  const read = readRegularFile(path);
  if (!read.ok) return wrong('', read.reason);
  try {
    return { value: jsonIn(read.bytes) };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return wrong(found, { zh: '不是有效的 JSON', en: 'is not valid JSON' });
  }
}

/** Editors on Windows put a byte order mark before the first brace. */
export function jsonIn<T = unknown>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ''));
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** Our own JSON Schema, which lies beside the data once it is built. */
function isSchema(value: unknown): boolean {
  return property(value, 'format') === undefined && typeof property(value, '$id') === 'string';
}
