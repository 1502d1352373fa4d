import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../report/report.ts';
import { parseReport, reportKey } from '../../report/validate.ts';
import { makeFolder, writeWhole } from '../writeWhole.ts';
import { writeJson } from '../../../tools/demo/writeJson.ts';

/** Report files named as in `public/data`: `agency-year.json`. */
export interface ReportFolder {
  /**
   * The path written, and the file of that name that was kept because a person has worked on it. A second report
   * of one name gets a number, so that nothing read in this run is lost. Throws `CannotWrite`.
   */
  write(report: Report): Written;
}

export interface Written {
  readonly path: string;
  readonly kept: string | null;
}

export function reportFolder(folder: string): ReportFolder {
  makeFolder(folder);
  const written = new Set<string>();
  return {
    write(report) {
      const key = reportKey(report);
      let kept: string | null = null;
      for (let number = 1; ; number += 1) {
        const path = join(folder, `${key}${number === 1 ? '' : `.${number}`}.json`);
        if (written.has(path)) continue;
        const text = writeJson(report);
        if (isWorkedOn(path, text)) {
          kept ??= path;
          continue;
        }
        written.add(path);
        writeWhole(path, text);
        return { path, kept };
      }
    },
  };
}

/**
 * Corrections, reviews and revisions are a person's; a file that is no report is not ours either, unless it is the
 * beginning of what is about to be written: then an earlier run was broken off there.
 */
function isWorkedOn(path: string, next: string): boolean {
  if (!existsSync(path)) return false;
  if (!statSync(path).isFile()) return true;
  const text = readFileSync(path, 'utf8');
  if (next.startsWith(text)) return false;
  const found = parseReport(path, text);
  if (!found.ok) return true;
  const { corrections, reviews, revisions } = found.value;
  return [corrections, reviews, revisions].some((list) => (list?.length ?? 0) > 0);
}
