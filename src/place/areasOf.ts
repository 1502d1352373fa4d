import type { Place } from './place.ts';

/** The areas whose reports a place shows: its own, and the agencies picked out of a comparison. */
export function areasOf({ agency, picked }: Pick<Place, 'agency' | 'picked'>): readonly (string | null)[] {
  return [agency, ...picked];
}
