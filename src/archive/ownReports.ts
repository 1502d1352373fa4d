import * as z from 'zod/mini';
import { lineText, nameText } from '../report/bounds.ts';
import { problemsOf } from '../report/problemsOf.ts';
import { reportKey, validateReport } from '../report/validate.ts';
import type { OwnReport, Store } from './ownStore.ts';
import { quarantineReasons, type Quarantined } from './quarantined.ts';

const keptSchema = z.strictObject({
  /** `agency-year`: a reader keeps one report of an agency and year. */
  key: nameText,
  report: z.unknown(),
  /** The agency's name as the document has it, for agencies the catalogue does not know. */
  agencyName: z.nullable(nameText),
  file: lineText,
});

export interface OwnReportsRead {
  readonly reports: readonly OwnReport[];
  /** What is kept but cannot be used, under its key. */
  readonly quarantined: readonly (Quarantined & { readonly key: string })[];
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
