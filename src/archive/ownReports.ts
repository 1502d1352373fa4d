import * as z from 'zod/mini';
import { lineText, nameText } from '../report/bounds.ts';
import { problemsOf } from '../report/problem.ts';
import type { Report } from '../report/report.ts';
import { reportKey, validateReport } from '../report/validate.ts';
import { quarantineReasons, type Quarantined } from './quarantined.ts';

const keptSchema = z.strictObject({
  /** `agency-year`: a reader keeps one report of an agency and year. */
  key: nameText,
  report: z.unknown(),
  /** The agency's name as the document has it, for agencies the catalogue does not know. */
  agencyName: z.nullable(nameText),
  file: lineText,
});

/** A report a reader made and keeps in this browser only. */
export interface OwnReport {
  readonly key: string;
  readonly report: Report;
  readonly agencyName: string | null;
  /** The file it was read from. */
  readonly file: string;
}

export interface OwnReportsRead {
  readonly reports: readonly OwnReport[];
  /** What is kept but cannot be used, under its key. */
  readonly quarantined: readonly (Quarantined & { readonly key: string })[];
}

/** Where own reports are kept. Everything in it can be trusted no more than any file. */
export interface Store {
  /** Whether what is kept is still there after the page is closed. */
  readonly lasting: boolean;
  all(): Promise<readonly unknown[]>;
  put(kept: OwnReport): Promise<void>;
  remove(key: string): Promise<void>;
}

/** In memory, where the browser keeps nothing (private windows, blocked storage). */
export function memoryStore(): Store {
  const kept = new Map<string, unknown>();
  return {
    lasting: false,
    all: () => Promise.resolve([...kept.values()]),
    put: (one) => Promise.resolve(void kept.set(one.key, one)),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  };
}

const store = 'reports';

/** The browser's own database; what it refuses is kept in memory instead. */
export async function openStore(): Promise<Store> {
  try {
    const { openDB } = await import('idb');
    const database = await openDB('nianbao-own', 1, {
      upgrade: (opened) => void opened.createObjectStore(store),
    });
    // Some browsers open a database and then refuse to use it.
    await database.count(store);
    return {
      lasting: true,
      all: () => database.getAll(store),
      put: async (one) => void (await database.put(store, one, one.key)),
      remove: (key) => database.delete(store, key),
    };
  } catch {
    return memoryStore();
  }
}

/** What is kept, each report validated by itself: one that does not fit is set aside and told. */
export async function readOwnReports(store: Store): Promise<OwnReportsRead> {
  const reports: OwnReport[] = [];
  const quarantined: (Quarantined & { key: string })[] = [];
  for (const [index, input] of (await store.all()).entries()) {
    const one = admit(input, index);
    if ('report' in one) reports.push(one);
    else quarantined.push(one);
  }
  return { reports, quarantined };
}

function admit(input: unknown, index: number): OwnReport | (Quarantined & { key: string }) {
  const parsed = keptSchema.safeParse(input);
  if (!parsed.success) {
    const key = keyIn(input) ?? `${index}`;
    const problems = problemsOf(key, input, parsed.error.issues);
    return { key, file: key, reason: quarantineReasons.ownBroken, problems, hides: [] };
  }
  const { key, agencyName, file } = parsed.data;
  const valid = validateReport(file, parsed.data.report);
  if (valid.ok && reportKey(valid.value) === key) return { key, report: valid.value, agencyName, file };
  const problems = valid.ok ? [] : valid.problems;
  return { key, file, reason: quarantineReasons.ownBroken, problems, hides: [] };
}

function keyIn(input: unknown): string | null {
  const key: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'key') : null;
  return typeof key === 'string' ? key : null;
}
