import { parseAddress } from '../../report/address.ts';
import { validateReport } from '../../report/validate.ts';
import type { IntakeEntry, Typed } from './intakeEntry.ts';

/** What of an entry is kept while a correction waits for its reason. */
export type Waiting = Pick<IntakeEntry, 'key' | 'name' | 'source' | 'report' | 'agencyName' | 'typed'>;

/** An entry of an earlier visit as it was kept; `null` for what is none. */
export function restored(kept: unknown): Waiting | null {
  if (!hasAll(kept)) return null;
  const { key, name, source, agencyName } = kept;
  const report = validateReport(String(name), kept.report);
  if (!report.ok || !(source instanceof Blob) || typeof key !== 'string' || typeof name !== 'string')
    return null;
  const typed = Object.entries(kept.typed ?? {}).flatMap(([cell, one]: [string, Partial<Typed>]) =>
    parseAddress(cell) ? [[cell, { value: String(one.value ?? ''), reason: String(one.reason ?? '') }]] : [],
  );
  return {
    ...{ key, name, source, report: report.value, typed: Object.fromEntries(typed) },
    agencyName: typeof agencyName === 'string' ? agencyName : null,
  };
}

const keys = ['key', 'name', 'source', 'report', 'agencyName', 'typed'] as const;
function hasAll(kept: unknown): kept is Record<(typeof keys)[number], unknown> {
  return typeof kept === 'object' && kept !== null && keys.every((key) => key in kept);
}
