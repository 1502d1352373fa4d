import type { Collection } from '../measures/collection.ts';
import type { Label } from '../report/lineItems.ts';

/** What an agency is called in a figure; `null` is everything there is. */
export function nameOf(collection: Collection, agency: string | null): Label {
  if (agency === null) return { zh: '全部单位', en: 'all agencies' };
  const names = collection.tree.byId.get(agency)?.names;
  return { zh: names?.short ?? agency, en: names?.en ?? agency };
}
