import type { Collection } from '../../measures/collection.ts';
import type { MarkColour } from '../../measures/figureTable.ts';
import type { Agency } from '../../report/agency.ts';
import type { FigureState } from '../figureState.ts';

/**
 * Whom a comparison is among: the agencies below the area, or beside an agency that has none below it, and those
 * picked from elsewhere. Only agencies a report is known of; a consolidated area is not compared with its own parts.
 */
export function comparedAgencies(
  { tree, reportsOf }: Collection,
  { agency, picked }: Pick<FigureState, 'agency' | 'picked'>,
): readonly Agency[] {
  const here = agency === null ? undefined : tree.byId.get(agency);
  const roots = tree.roots.flatMap((root) => [root, ...tree.below(root.id)]);
  const below = here ? tree.below(here.id) : roots;
  const beside = here?.parent ? tree.childrenOf(here.parent) : tree.roots;
  const near = below.length > 0 ? below : beside;
  const extra = picked.flatMap((id) => {
    const one = tree.byId.get(id);
    return one && !near.includes(one) ? [one] : [];
  });
  return [...near.filter((one) => reportsOf(one.id).length > 0 || picked.includes(one.id)), ...extra];
}

const picks = [
  'pick-1',
  'pick-2',
  'pick-3',
  'pick-4',
  'pick-5',
  'pick-6',
  'pick-7',
  'pick-8',
  'pick-9',
  'pick-10',
] as const satisfies readonly MarkColour[];

/** Colour and place among the picked, `null` for context. With nobody picked all stand in the accent. */
export function pickedIndex(picked: readonly string[], id: string): number | null {
  const index = picked.slice(0, picks.length).indexOf(id);
  return index < 0 ? null : index;
}

export function colourFor(picked: readonly string[], id: string): MarkColour {
  const pick = picks[pickedIndex(picked, id) ?? -1];
  return pick ?? (picked.length === 0 ? 'accent' : 'muted-mark');
}

export function fillFor(picked: readonly string[], id: string): string {
  return `var(--${colourFor(picked, id)})`;
}
