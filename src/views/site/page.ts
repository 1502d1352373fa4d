import { createContext } from 'svelte';
import type { Collection } from '../../measures/collection.ts';
import type { Place } from '../../place/place.ts';
import type { Directory } from '../../archive/directory.ts';
import type { Report } from '../../report/report.ts';
import type { Site } from '../../report/siteSchema.ts';
import type { Holdings } from '../../archive/holdings.ts';
import type { KeptReports } from '../../archive/keptReports.svelte.ts';

/** What every view works with: read through getters, so that a change of place or data redraws. */
export interface Page {
  readonly place: Place;
  readonly holdings: Holdings;
  readonly own: KeptReports;
  /** All agencies of the site, loaded or not; `null` until `wantDirectory` has brought them. */
  readonly directory: Directory | null;
  wantDirectory(): void;
  /** An agency's reports with their prose; rejects where it does not arrive. */
  inFull(agency: string): Promise<readonly Report[]>;
  /** An agency's published reports, wherever the place is. */
  published(agency: string): Promise<readonly Report[]>;
  /** Whether what this place needs is still on its way. */
  readonly isComing: boolean;
  /** Whose site this is, where its `site.json` says so. */
  readonly site: Site | undefined;
  /** Reads all data anew. */
  readAgain(): void;
  /** The reports shown at this place: the real ones, or with the demonstration where it is asked for. */
  readonly collection: Collection;
  /** To another page; the back button leads back. */
  go(changes: Partial<Place>): void;
  /** A fine adjustment without a step for the back button. */
  adjust(changes: Partial<Place>): void;
  /** Called with a page's heading when it is there: after the first page focus moves to it. */
  arrive(heading: HTMLElement): void;
}

export const [getPage, setPage] = createContext<Page>();
