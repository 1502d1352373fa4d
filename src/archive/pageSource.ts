import { dataFolder } from './catalogue.ts';
import { fetchSource, inlineSource, type DataSource } from './source.ts';

/** Id of the element in which the one-file pack carries its data as JSON. */
export const inlineDataId = 'nianbao-data';

/** The page's own data: what it carries inside itself, else the files beside it. */
export function pageSource(page: Document): DataSource {
  const held = page.getElementById(inlineDataId);
  if (held) return inlineSource(held.textContent ?? '');
  return fetchSource((url) => fetch(url), new URL(dataFolder, page.baseURI).href);
}
