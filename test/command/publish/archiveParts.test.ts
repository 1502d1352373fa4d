import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, type Part } from '../../../src/command/publish/archiveParts.ts';
import type { Agency } from '../../../src/report/agency.ts';
import { agencyTree } from '../../../src/report/agencyTree.ts';

const agency = (id: number, parent: number | null): Agency => ({
  id: `a${id}`,
  names: { official: `机构${id}`, short: `机构${id}`, en: `Agency ${id}` },
  kind: 'government',
  level: 'township',
  parent: parent === null ? null : `a${parent}`,
});

/** Agencies in the order in which parts have them. */
const inParts = (parts: readonly Part[], below: (id: string) => readonly Agency[]): readonly string[] =>
  parts.flatMap((part) =>
    part.kind === 'unit'
      ? part.roots.flatMap(({ id }) => [id, ...below(id).map((one) => one.id)])
      : [part.agency.id, ...inParts(part.parts, below)],
  );

const units = (parts: readonly Part[]): readonly Extract<Part, { kind: 'unit' }>[] =>
  parts.flatMap((part) => (part.kind === 'unit' ? [part] : units(part.parts)));

test('whatever the tree: everybody once, in order, and no task holds more than it may', () => {
  const trees = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 9 })), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(trees, fc.integer({ min: 1, max: 30 }), (list, most) => {
      const agencies = list.map(([parent], index) =>
        agency(index, index === 0 || parent % 5 === 0 ? null : parent % index),
      );
      const tree = agencyTree(agencies);
      const count = (id: string): number => list[Number(id.slice(1))]?.[1] ?? 0;
      const parts = partsOf(tree, count, most);
      expect(inParts(parts, tree.below)).toEqual(
        tree.roots.flatMap(({ id }) => [id, ...tree.below(id).map((one) => one.id)]),
      );
      for (const { roots } of units(parts)) {
        const held = roots.flatMap(({ id }) => [id, ...tree.below(id).map((one) => one.id)]);
        const size = held.reduce((sum, id) => sum + count(id), 0);
        // An agency that has no units cannot be divided.
        expect(size <= most || held.length === 1).toBe(true);
      }
      const names = units(parts).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});
