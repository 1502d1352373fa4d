import { writePlace } from './writePlace.ts';
import { defaultPlace, type Place } from './place.ts';

/**
 * The whole address of a file beside the dashboard's page; `null` where the dashboard is a file on somebody's disk,
 * because it leads nowhere for anyone else.
 */
export function publicFile(name: string): string | null {
  const { protocol, href } = new URL(name === '' ? '.' : name, location.href);
  return protocol === 'file:' ? null : href;
}

/** The whole link to a place of this dashboard, as it stands in a picture, a sheet or a memo; `null` as above. */
export function publicAddress(place: Place): string | null {
  const folder = publicFile('');
  return folder === null ? null : `${folder}${writePlace(place)}`;
}

/**
 * The same to be sent to somebody: as short as it can be, without how the page appears to the sender, and without the
 * signs at which chat programs end a link.
 */
export function sharedAddress(place: Place): string | null {
  const { theme, elder } = defaultPlace;
  const link = publicAddress({ ...place, theme, elder });
  return link?.replace(/[,;'()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) ?? null;
}
