import { flowYear } from '../figures/requestFlow.ts';
import { speaksForItself } from '../figures/yearTable.ts';
import type { Collection } from '../measures/collection.ts';
import { areaFactsOf, factsOf, type Facts } from '../measures/factsOf.ts';
import { rollUp } from '../measures/rollUp.ts';
import type { Place } from '../place/place.ts';

export interface PageFacts {
  readonly year: number;
  readonly facts: Facts;
  /** `null` where the figures are those of one report. */
  readonly coverage: { readonly reported: number; readonly awaited: number } | null;
}

/** What a page says of its agency or area in its year: its own report's figures, or its units' rolled up. */
export function pageFacts(collection: Collection, place: Place): PageFacts {
  const year = flowYear(collection, place);
  const { agency } = place;
  if (speaksForItself(collection, agency))
    return { year, facts: factsOf(collection, agency, year), coverage: null };
  return {
    year,
    facts: areaFactsOf(collection, agency, year),
    coverage: rollUp(collection, agency, 'requests.newlyReceived', year),
  };
}
