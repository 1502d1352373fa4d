import type { FigureId } from '../../figures/figureIds.ts';
import type { FigureState } from '../../figures/figureState.ts';
import { placeAfter } from '../../place/address.ts';
import type { Comparison, Place } from '../../place/place.ts';

const comparisonOf: Partial<Record<FigureId, Comparison>> = {
  'compare-bars': 'bars',
  'compare-lines': 'lines',
  'compare-heat': 'heat',
  'compare-multiples': 'multiples',
};

/** The page of the dashboard on which a figure in this state is found again; the page it stands on may differ. */
export function figurePlace(id: FigureId, place: Place, state: FigureState): Place {
  const { agency, years, measure, picked, cellYear, cell, sort } = state;
  const comparison = comparisonOf[id];
  const appearance = { agency, years };
  if (comparison)
    return placeAfter(place, {
      ...appearance,
      view: 'compare',
      comparison: place.view === 'compare' ? place.comparison : comparison,
      measure,
      picked,
      sort,
    });
  if (id === 'filing-grid') return placeAfter(place, { ...appearance, view: 'findings' });
  return placeAfter(place, { ...appearance, view: 'agency', cellYear, cell });
}
