import { defaultPlace, type Place } from './place.ts';
import { writePlace } from './writePlace.ts';

/** What goes along to another page: the years looked at and how the page appears. */
function carried({ years, language, theme, elder }: Place): Partial<Place> {
  return { years, language, theme, elder };
}

/**
 * Where a change of place leads. One that names a view or an agency is a way to another page, so what belonged to
 * this page (cell, filters, sort, picks) stays behind; any other change keeps the rest.
 */
export function placeAfter(place: Place, changes: Partial<Place>): Place {
  const leaves = changes.view !== undefined || changes.agency !== undefined;
  if (!leaves) return { ...place, ...changes };
  return { ...defaultPlace, view: place.view, agency: place.agency, ...carried(place), ...changes };
}

/** The link to it. */
export function address(place: Place, changes: Partial<Place>): string {
  return writePlace(placeAfter(place, changes));
}
