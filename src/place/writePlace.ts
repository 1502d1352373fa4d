import { parameters, written } from './parameters.ts';
import { type Place, defaultPlace } from './place.ts';

const keys = Object.keys(parameters).filter((key): key is keyof typeof parameters => key in parameters);

/** The address of a place, `#/…`, with everything at its default left out. Read back by `parsePlace`. */
export function writePlace(place: Place): string {
  const path =
    place.agency === null
      ? place.view === defaultPlace.view
        ? ''
        : place.view
      : `${place.view}/${place.agency}`;
  const query = keys.flatMap((key) => {
    const text = written(place, key);
    return text === null
      ? []
      : [`${parameters[key].name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`];
  });
  return `#/${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

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
