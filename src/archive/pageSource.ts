import { dataFolder } from './areaFile.ts';
import { fetchSource, inlineSource, type DataSource, type FetchText } from './source.ts';

/** Id of the element in which the one-file pack carries its data as JSON. */
export const inlineDataId = 'nianbao-data';

/** The part of a `Document` that is used. */
interface Page {
  readonly baseURI: string;
  getElementById(id: string): { readonly textContent: string | null } | null;
}

/** The page's own data: what it carries inside itself, without any request; else the files beside it. */
export function pageSource(page: Page, fetchText: FetchText = (url, how) => fetch(url, how)): DataSource {
  const held = page.getElementById(inlineDataId);
  if (held) return inlineSource(held.textContent ?? '');
  return fetchSource(fetchText, new URL(dataFolder, page.baseURI).href);
}

/** Whether the page carries its data inside itself, so that nothing lies beside it. */
export function isOnePage(page: Pick<Page, 'getElementById'>): boolean {
  return page.getElementById(inlineDataId) !== null;
}
