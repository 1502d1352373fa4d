import type { Collection } from '../measures/collection.ts';
import type { Words } from '../words/words.ts';

/** What an agency is called in a figure; `null` is everything there is. */
export function nameOf(collection: Collection, agency: string | null, words: Words): string {
  if (agency === null) return words.figure.everyone;
  const names = collection.tree.byId.get(agency)?.names;
  return names ? words.format.agency(names) : agency;
}
