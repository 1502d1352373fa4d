import { catalogueFile } from './areaFile.ts';
import { sha256 } from './sha256.ts';

/**
 * Whether all files of a version came and are not what it was made of: its name is the beginning of the hash over
 * agencies and packs, as `command/buildCatalogue.ts` writes it. `held` is the JSON of each file as it came, by path.
 */
export function isAltered(held: ReadonlyMap<string, unknown>, version: string): boolean {
  const catalogue = held.get(catalogueFile);
  const agencies = listIn(catalogue, 'agencies').map((agency) => {
    if (typeof agency !== 'object' || agency === null) return agency;
    return Object.fromEntries(Object.entries(agency).filter(([name]) => name !== 'spellings'));
  });
  const packs = listIn(catalogue, 'packs').map((pack) => held.get(String(Reflect.get(Object(pack), 'url'))));
  if (packs.includes(undefined)) return false;
  return !sha256(JSON.stringify([agencies, packs])).startsWith(version);
}

function listIn(value: unknown, member: string): readonly unknown[] {
  const list: unknown = Reflect.get(Object(value), member);
  return Array.isArray(list) ? list : [];
}
