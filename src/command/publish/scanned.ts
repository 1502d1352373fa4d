import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Agency } from '../../report/agency.ts';
import type { BrokenDataFile } from '../readDataFolder.ts';
import { folderContradictions } from '../folderContradictions.ts';
import type { ReportRecord } from './reportRecord.ts';
import type { Found } from './publishState.ts';
import type { SourceFile } from './scanTask.ts';

/** A report of the archive, where it came from, and what was found there. */
export interface Filed extends ReportRecord {
  readonly from: SourceFile;
  readonly found: Found;
}

export interface Holding {
  readonly reports: readonly Filed[];
  readonly broken: readonly BrokenDataFile[];
}

/** What was found in files in their order, without what contradicts the agencies or repeats an agency-year. */
export function holdingOf(
  agencies: ReadonlyMap<string, Agency>,
  scanned: readonly (readonly [from: SourceFile, found: Found])[],
): Holding {
  const reports = new Map<string, Filed>();
  const broken: BrokenDataFile[] = [];
  for (const [from, found] of scanned) {
    const { record } = found;
    if ('broken' in record) {
      broken.push(record.broken);
      continue;
    }
    const { file, agency, year } = record;
    const key = `${agency}-${year}`;
    const problems = folderContradictions(file, record, agencies.get(agency), reports.get(key)?.file);
    if (problems.length > 0) broken.push({ file, agency, year, problems });
    else reports.set(key, { ...record, from, found });
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
