import { figureEntry, type FigureId } from '../../figures/figureList.ts';
import type { FigureState } from '../../figures/figureState.ts';
import { placeAfter } from '../../place/writePlace.ts';
import type { Place } from '../../place/place.ts';

/** The page of the dashboard on which a figure in this state is found again; the page it stands on may differ. */
export function figurePlace(id: FigureId, place: Place, state: FigureState): Place {
  const { agency, years, measure, picked, cellYear, cell, sort, pool = 1 } = state;
  const { page, as } = figureEntry(id);
  const appearance = { agency, years, scale: state.scale ?? 'count' };
  if (page === 'compare')
    return placeAfter(place, {
      ...appearance,
      view: 'compare',
      comparison: place.view === 'compare' ? place.comparison : (as ?? place.comparison),
      measure,
      pool,
      picked,
      sort,
    });
  if (page === 'findings') return placeAfter(place, { ...appearance, view: 'findings' });
  return placeAfter(place, { ...appearance, view: 'agency', cellYear, cell });
}
