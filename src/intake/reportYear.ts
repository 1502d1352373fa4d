import { damagedPeriodYear, type Period } from './dates.ts';
import { spokenYear } from './spokenYear.ts';

/** What the year of a report was told by, surest first. */
export type YearBasis = 'title' | 'period' | 'damagedPeriod' | 'index' | 'fileName' | 'text' | 'signature';

export interface ReportYear {
  readonly year: number;
  readonly basis: YearBasis;
}

export interface YearSources {
  readonly title: number | null;
  readonly period: Period | null;
  readonly head: readonly string[];
  readonly body: readonly string[];
  readonly fileName: number | null;
  /** Day under the text, not the day a page was put up: an old report may be put up again years later. */
  readonly signed: string | null;
}

/** The year a report is for; `null` where nothing in the document is certain enough. */
export function reportYear(sources: YearSources): ReportYear | null {
  const { title, period, head, body, fileName, signed } = sources;
  const lines = [...head, ...body];
  const found: readonly (readonly [YearBasis, number | null])[] = [
    ['title', title],
    ['period', period && Number(period.to.slice(0, 4))],
    ['damagedPeriod', firstOf(lines, damagedPeriodYear)],
    ['index', firstOf(head, yearAlone)],
    ['fileName', fileName],
    ['text', spokenYear(lines)],
    ['signature', yearBefore(signed)],
  ];
  for (const [basis, year] of found) if (year !== null) return { year, basis };
  return null;
}

export function firstOf<T>(lines: readonly string[], find: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = find(line);
    if (found !== null) return found;
  }
  return null;
}

/** A year standing alone in a line of the head, such as an index row. */
function yearAlone(line: string): number | null {
  const found = /^[#\s]*(20[0-4]\d)\s*年?度?$/.exec(line);
  return found ? Number(found[1]) : null;
}

/** Reports are signed in the first months of the year after the one they speak of. */
function yearBefore(signed: string | null): number | null {
  if (signed === null || Number(signed.slice(5, 7)) > 4) return null;
  return Number(signed.slice(0, 4)) - 1;
}
