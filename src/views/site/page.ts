import { createContext } from 'svelte';
import type { Collection } from '../../measures/collection.ts';
import type { Place } from '../../place/place.ts';
import type { Holdings } from '../../archive/holdings.ts';
import type { KeptReports } from '../../archive/keptReports.svelte.ts';

/** What every view works with: read through getters, so that a change of place or data redraws. */
export interface Page {
  readonly place: Place;
  readonly holdings: Holdings;
  readonly own: KeptReports;
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
