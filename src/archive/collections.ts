import type { Archive } from './openArchive.ts';
import { collectionOf, type Collection } from '../measures/collection.ts';
import type { Agency } from '../report/agency.ts';
import type { Report } from '../report/report.ts';

/** What is loaded, the made-up apart from the real, before anything is checked: all that an embedded figure needs. */
export interface Collections {
  /** Reports of real organs alone: what is shown unless the reader asks for the demonstration. */
  readonly real: Collection;
  /** With the synthetic ones. */
  readonly whole: Collection;
  isSynthetic(agency: string): boolean;
}

export function collectionsOf({
  agencies,
  reports,
  version,
  dataDate,
  prepared,
}: Pick<Archive, 'agencies' | 'reports' | 'version' | 'dataDate' | 'prepared'>): Collections {
  const stamp = { version: version ?? '', dataDate: dataDate ?? '' };
  const synthetic = syntheticIn(agencies, reports);
  return {
    whole: collectionOf(agencies, reports, stamp, prepared?.whole),
    real: collectionOf(
      agencies.filter(({ id }) => !synthetic.has(id)),
      reports.filter(({ agency }) => !synthetic.has(agency)),
      stamp,
      prepared?.real,
    ),
    isSynthetic: (agency) => synthetic.has(agency),
  };
}

/** Agencies that are made up, or have a report that is. */
export function syntheticIn(agencies: readonly Agency[], reports: readonly Report[]): ReadonlySet<string> {
  return new Set([
    ...agencies.flatMap(({ id, synthetic }) => (synthetic ? [id] : [])),
    ...reports.flatMap(({ agency, synthetic }) => (synthetic ? [agency] : [])),
  ]);
}

/** Synthetic reports never mix into real figures: they are there only where the place names one of them. */
export function collectionAt(
  { real, whole, isSynthetic }: Collections,
  { agency, picked }: { readonly agency: string | null; readonly picked: readonly string[] },
): Collection {
  const named = agency === null ? picked : [agency, ...picked];
  return named.some(isSynthetic) ? whole : real;
}
