import { writePlace } from './writePlace.ts';
import type { Place } from './place.ts';

/**
 * The whole link to a place of this dashboard, as it stands in a picture, a sheet or a memo; `null` where the
 * dashboard is a file on somebody's disk, because that link leads nowhere for anyone else.
 */
export function publicAddress(place: Place): string | null {
  const page = new URL('index.html', location.href);
  if (page.protocol === 'file:') return null;
  return `${page.href.replace(/index\.html$/, '')}${writePlace(place)}`;
}
