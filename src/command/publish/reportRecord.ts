import { createHash } from 'node:crypto';
import { peerValues, type PeerValues } from '../../archive/peersAhead.ts';
import { parseReport } from '../../report/validate.ts';
import { agencyYearIn, type BrokenDataFile } from '../readDataFolder.ts';

/** What is kept of a report file when it has been read once: enough to plan by, so that the reports need not be held. */
export interface ReportRecord extends PeerValues {
  readonly file: string;
  /** SHA-256 of the file, its first 32 digits. */
  readonly hash: string;
  readonly synthetic: boolean;
  /** The latest day it speaks of, `''` where it speaks of none. */
  readonly day: string;
}

export interface BrokenRecord {
  readonly hash: string;
  readonly broken: BrokenDataFile;
}

export type FileRecord = ReportRecord | BrokenRecord;

/** Reads one report file: its record, and the entry it has in a pack. Nothing is thrown for what is in it. */
export function recordOf(
  file: string,
  text: string,
): { readonly record: FileRecord; readonly entry: string } {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 32);
  const parsed = parseReport(file, text);
  if (!parsed.ok)
    return {
      record: { hash, broken: { file, ...agencyYearIn(text), problems: parsed.problems } },
      entry: '',
    };
  const report = parsed.value;
  const record: ReportRecord = {
    file,
    hash,
    synthetic: report.synthetic ?? false,
    day: [report.source.retrieved ?? '', report.published ?? ''].sort().at(-1) ?? '',
    ...peerValues(report),
  };
  return { record, entry: packEntry(file, JSON.parse(text)) };
}

/** A report as a pack holds it, its JSON as it stands. */
export function packEntry(file: string, json: unknown): string {
  return JSON.stringify({ file, report: json });
}
