import type { InterpretOptions } from '../../intake/interpret.ts';
import type { DocumentReading } from '../../intake/documentReading.ts';
import type { Report } from '../../report/report.ts';
import { reportKey } from '../../report/validate.ts';
import { unidentified } from '../../intake/agencyId.ts';

/** What stands in the fields of a cell's correction before it is entered. */
export interface Typed {
  readonly value: string;
  readonly reason: string;
}

/** One file or pasted text on its way through the reader and a person's hands. */
export interface IntakeEntry {
  readonly id: number;
  /** Under which it is kept while a correction waits. */
  readonly key: string;
  readonly name: string;
  /** What to read, also again once the person has said whose report it is. */
  readonly source: Blob;
  readonly state: 'waiting' | 'reading' | 'done';
  readonly reading: DocumentReading | null;
  /** The draft with what the person corrected and confirmed. */
  readonly report: Report | null;
  readonly agencyName: string | null;
  /** What the person said because the document does not. */
  readonly said: Pick<InterpretOptions, 'agency' | 'year'>;
  /** Corrections typed and not entered yet, by cell. */
  readonly typed: Readonly<Record<string, Typed>>;
}

/** `agency-year` of an entry that has both; `null` while either is unknown. */
export function keyOf({ report }: Pick<IntakeEntry, 'report'>): string | null {
  return report === null || report.agency === unidentified ? null : reportKey(report);
}

/** What else has the same agency and year as an entry. */
export interface Duplicate {
  /** Names of other entries. */
  readonly entries: readonly string[];
  readonly published: boolean;
  readonly kept: boolean;
}

/** Duplicates by entry; entries that have none are left out. */
export function duplicatesIn(
  entries: readonly IntakeEntry[],
  isPublished: (key: string) => boolean,
  isKept: (key: string) => boolean,
): ReadonlyMap<number, Duplicate> {
  const found = new Map<number, Duplicate>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const others = entries.filter((other) => other !== entry && keyOf(other) === key);
    const duplicate = {
      entries: others.map(({ name }) => name),
      published: isPublished(key),
      kept: isKept(key),
    };
    if (others.length > 0 || duplicate.published || duplicate.kept) found.set(entry.id, duplicate);
  }
  return found;
}

/** Whether a correction was typed that is not entered: such a draft is neither saved nor kept without it. */
export const isUnfinished = ({ typed }: Pick<IntakeEntry, 'typed'>): boolean => Object.keys(typed).length > 0;

export interface IntakeCounts {
  readonly all: number;
  readonly done: number;
  readonly read: number;
  readonly partial: number;
  readonly rejected: number;
}

export function countEntries(entries: readonly IntakeEntry[]): IntakeCounts {
  const of = (status: DocumentReading['status']): number =>
    entries.filter(({ reading }) => reading?.status === status).length;
  return {
    all: entries.length,
    done: entries.filter(({ state }) => state === 'done').length,
    read: of('read'),
    partial: of('partial'),
    rejected: of('rejected'),
  };
}
