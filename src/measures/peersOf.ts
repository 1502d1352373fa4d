import type { Agency } from '../report/agency.ts';
import type { Collection } from './collection.ts';
import { exactNumberOf } from './measured.ts';
import { measureNamed } from './registry.ts';

/** Agencies of the same level and kind under the same parent, itself first, `most` at most. */
export function siblingsOf({ tree, reportsOf }: Collection, agency: Agency, most: number): readonly string[] {
  const beside = agency.parent === null ? tree.roots : tree.childrenOf(agency.parent);
  const alike = beside.filter(
    ({ id, level, kind }) =>
      id !== agency.id && level === agency.level && kind === agency.kind && reportsOf(id).length > 0,
  );
  return [agency.id, ...alike.map(({ id }) => id)].slice(0, most);
}

/**
 * The agency and those of `candidates` whose requests to handle in its latest year are nearest to its own, `most` at
 * most. Who has no exact figure for that year is nobody's peer; without one itself there are none.
 */
export function similarVolume(
  collection: Collection,
  agency: string,
  candidates: readonly string[],
  most: number,
): readonly string[] {
  const measure = measureNamed('requests.toHandle');
  const year = collection.reportsOf(agency).at(-1)?.year;
  const volume = (id: string): number | null => {
    const report = year === undefined ? undefined : collection.reportOf(id, year);
    return report ? exactNumberOf(measure.measure(report)) : null;
  };
  const own = volume(agency);
  if (own === null) return [];
  const near = candidates
    .filter((id) => id !== agency)
    .flatMap((id) => {
      const other = volume(id);
      return other === null ? [] : [{ id, distance: Math.abs(other - own) }];
    })
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return [agency, ...near.map(({ id }) => id)].slice(0, most);
}
