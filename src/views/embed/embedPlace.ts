import { figureIdOf, type FigureId } from '../../figures/figureList.ts';
import type { FigureState } from '../../figures/figureState.ts';
import { placeAfter } from '../../place/writePlace.ts';
import type { Place } from '../../place/place.ts';

/** How an embedded figure appears, which is not how the page that makes its code appears. */
export type Look = Pick<Place, 'language' | 'theme' | 'elder'>;

/** The page that makes the code for a figure in this state. */
export function builderPlace(place: Place, id: FigureId, state: FigureState): Place {
  const { agency, years, measure, picked, cellYear, sort, cell, scale = 'count' } = state;
  const shown = { agency, years, measure, picked, cellYear, sort, cell, scale };
  return placeAfter(place, { ...shown, view: 'embed', figures: [id] });
}

/** The figure whose code is made: the one asked for, or what its agency is most asked about. */
export function figureToEmbed({ figures, agency }: Pick<Place, 'figures' | 'agency'>): FigureId {
  return figureIdOf(figures[0] ?? '') ?? (agency === null ? 'compare-bars' : 'outcomes');
}

/** The place an embed page is opened at. */
export function embeddedPlace(place: Place, look: Look): Place {
  return { ...place, ...look, view: 'embed', figures: [figureToEmbed(place)], rule: null, kind: null };
}
