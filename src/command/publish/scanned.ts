import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Agency } from '../../report/agency.ts';
import type { BrokenDataFile } from '../readDataFolder.ts';
import { folderContradictions } from '../folderContradictions.ts';
import type { ReportRecord } from './reportRecord.ts';
import type { Scanned } from './scanTask.ts';

/** A report of the archive and where its entry lies among those that were scanned. */
export interface Filed extends ReportRecord {
  readonly entries: string;
  readonly at: number;
  readonly length: number;
}

export interface Holding {
  readonly reports: readonly Filed[];
  readonly broken: readonly BrokenDataFile[];
}

/** What was scanned, in order of path, without what contradicts the agencies or repeats an agency-year. */
export function holdingOf(
  agencies: ReadonlyMap<string, Agency>,
  scans: readonly { readonly entries: string; readonly scanned: Scanned }[],
): Holding {
  const reports = new Map<string, Filed>();
  const broken: BrokenDataFile[] = [];
  for (const { entries, scanned } of scans) {
    let at = 0;
    for (const [index, record] of scanned.records.entries()) {
      const length = scanned.lengths[index] ?? 0;
      if ('broken' in record) broken.push(record.broken);
      else {
        const { file, agency, year } = record;
        const key = `${agency}-${year}`;
        const problems = folderContradictions(file, record, agencies.get(agency), reports.get(key)?.file);
        if (problems.length > 0) broken.push({ file, agency, year, problems });
        else reports.set(key, { ...record, entries, at, length });
      }
      at += length;
    }
  }
  return { reports: [...reports.values()], broken };
}

/** The same file under another name: one on the disk where that can be, a copy where not. */
export function sameFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
