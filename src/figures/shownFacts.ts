import { flowYear } from './requestFlow/requestFlowTable.ts';
import { speaksForItself } from './yearTable.ts';
import type { Collection } from '../measures/collection.ts';
import { areaFactsOf, factsOf, type Facts } from '../measures/factsOf.ts';
import { rollUp } from '../measures/rollUp.ts';
import type { FigureState } from './figureState.ts';

export interface ShownFacts {
  readonly year: number;
  readonly facts: Facts;
  /** `null` where the figures are those of one report. */
  readonly coverage: {
    readonly reported: number;
    readonly awaited: number;
    readonly collected: readonly string[];
  } | null;
}

/** What a page says of its agency or area in its year: its own report's figures, or its units' rolled up. */
export function shownFacts(collection: Collection, state: FigureState): ShownFacts {
  const year = flowYear(collection, state);
  const { agency } = state;
  if (speaksForItself(collection, agency))
    return { year, facts: factsOf(collection, agency, year), coverage: null };
  return {
    year,
    facts: areaFactsOf(collection, agency, year),
    coverage: rollUp(collection, agency, 'requests.newlyReceived', year),
  };
}
