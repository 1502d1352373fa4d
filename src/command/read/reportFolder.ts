import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../report/report.ts';
import { reportKey } from '../../report/validate.ts';
import { writeJson } from '../demo/writeJson.ts';

/** Writes report files named as in `public/data`: `agency-year.json`. */
export interface ReportFolder {
  /** The path written. A second report of one name gets a number, so that nothing read in this run is lost. */
  write(report: Report): string;
}

export function reportFolder(folder: string): ReportFolder {
  mkdirSync(folder, { recursive: true });
  const written = new Map<string, number>();
  return {
    write(report) {
      const key = reportKey(report);
      const count = (written.get(key) ?? 0) + 1;
      written.set(key, count);
      const path = join(folder, `${key}${count === 1 ? '' : `.${count}`}.json`);
      writeFileSync(path, writeJson(report));
      return path;
    },
  };
}
