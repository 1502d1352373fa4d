import type { Collection } from '../measures/collection.ts';
import type { Quarantined } from './quarantined.ts';

/**
 * The files that keep reports of agencies (and all below them; without any, of the whole collection) from the reader,
 * and whether nothing at all of these agencies is there.
 */
export function missingFrom(
  quarantined: readonly Quarantined[],
  { tree, reportsOf }: Pick<Collection, 'tree' | 'reportsOf'>,
  agencies: readonly string[],
): { readonly files: readonly Quarantined[]; readonly isAll: boolean } {
  const below = agencies.flatMap((id) => [id, ...tree.below(id).map((agency) => agency.id)]);
  const area = new Set(agencies.length === 0 ? tree.byId.keys() : below);
  const files = quarantined.filter(({ hides }) => hides.some(({ agency }) => area.has(agency)));
  return { files, isAll: files.length > 0 && [...area].every((id) => reportsOf(id).length === 0) };
}
