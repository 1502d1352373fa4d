import type { Report } from '../../report/report.ts';
import { reportKey } from '../../report/validate.ts';

/** A report as a file of the project's format. */
export function reportText(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** File names for reports: `agency-year.json`, numbered where two are of the same. */
export function reportFiles(reports: readonly Report[]): ReadonlyMap<string, Report> {
  const files = new Map<string, Report>();
  for (const report of reports) {
    const key = reportKey(report);
    let name = `${key}.json`;
    for (let number = 2; files.has(name); number += 1) name = `${key}-${number}.json`;
    files.set(name, report);
  }
  return files;
}

/** One report as JSON, several as a zip of such files. */
export async function filesToSave(
  reports: readonly Report[],
): Promise<{ readonly name: string; readonly content: Blob }> {
  const [[name, only] = ['', null], ...others] = reportFiles(reports);
  if (only && others.length === 0)
    return { name, content: new Blob([reportText(only)], { type: 'application/json' }) };
  const { zipped } = await import('../../exports/zipped.ts');
  const files = [...reportFiles(reports)].map(([file, report]) => [file, reportText(report)] as const);
  return {
    name: 'nianbao-reports.zip',
    content: new Blob([zipped(files)], { type: 'application/zip' }),
  };
}
