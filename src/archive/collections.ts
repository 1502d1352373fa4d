import type { Archive } from './openArchive.ts';
import { collectionOf, type Collection } from '../measures/collection.ts';

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
}: Pick<Archive, 'agencies' | 'reports' | 'version' | 'dataDate'>): Collections {
  const stamp = { version: version ?? '', dataDate: dataDate ?? '' };
  const synthetic = new Set([
    ...agencies.flatMap(({ id, synthetic }) => (synthetic ? [id] : [])),
    ...reports.flatMap(({ agency, synthetic }) => (synthetic ? [agency] : [])),
  ]);
  return {
    whole: collectionOf(agencies, reports, stamp),
    real: collectionOf(
      agencies.filter(({ id }) => !synthetic.has(id)),
      reports.filter(({ agency }) => !synthetic.has(agency)),
      stamp,
    ),
    isSynthetic: (agency) => synthetic.has(agency),
  };
}

/** Synthetic reports never mix into real figures: they are there only where the place names one of them. */
export function collectionAt(
  { real, whole, isSynthetic }: Collections,
  { agency, picked }: { readonly agency: string | null; readonly picked: readonly string[] },
): Collection {
  const named = agency === null ? picked : [agency, ...picked];
  return named.some(isSynthetic) ? whole : real;
}
