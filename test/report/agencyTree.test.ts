import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../src/report/agency.ts';
import { agencyTree } from '../../src/report/agencyTree.ts';
import { agencyPlaces, treeProblems } from '../../src/report/treeProblems.ts';
import { describeProblem } from '../../src/report/problem.ts';

function agency(id: string, parent: string | null): Agency {
  return { id, parent, kind: 'government', level: 'county', names: { official: id, short: id, en: id } };
}
const ids = (agencies: readonly Agency[]): readonly string[] => agencies.map(({ id }) => id);

describe('a whole tree', () => {
  const tree = agencyTree([agency('p', null), agency('c', 'p'), agency('t1', 'c'), agency('t2', 'c')]);

  test('knows the way up and down', () => {
    expect(ids(tree.pathTo('t2'))).toEqual(['p', 'c', 't2']);
    expect(ids(tree.below('p'))).toEqual(['c', 't1', 't2']);
    expect(tree.childrenOf('t1')).toEqual([]);
    expect(tree.faults).toEqual([]);
  });

  test('has nothing above, below or at an id it does not know', () => {
    expect([tree.pathTo('x'), tree.below('x'), tree.childrenOf('x')]).toEqual([[], [], []]);
  });
});

describe('a broken tree', () => {
  test.each([
    ['an unknown parent', [agency('a', null), agency('x', 'gone')], ['a', 'x'], ['x unknownParent']],
    ['its own parent', [agency('a', 'a'), agency('b', 'a')], ['a'], ['a ownParent']],
    ['a ring of two', [agency('a', 'b'), agency('b', 'a')], ['a'], ['a cycle']],
    [
      'a ring below which more stand, told at its first in the list',
      [agency('tail', 'c'), agency('b', 'a'), agency('c', 'b'), agency('a', 'c')],
      ['b'],
      ['b cycle'],
    ],
    [
      'two rings',
      [agency('a', 'b'), agency('b', 'a'), agency('c', 'd'), agency('d', 'c')],
      ['a', 'c'],
      ['a cycle', 'c cycle'],
    ],
  ] as const)('%s', (_, agencies, roots, faults) => {
    const tree = agencyTree(agencies);
    expect(ids(tree.roots)).toEqual(roots);
    expect(tree.faults.map(({ agency: { id }, fault }) => `${id} ${fault}`)).toEqual(faults);
    expect(ids(tree.roots.flatMap((root) => [root, ...tree.below(root.id)])).toSorted()).toEqual(
      ids(agencies).toSorted(),
    );
  });

  test('is told with file, place and what is done about it, in both languages', () => {
    const list = [agency('b', null), agency('a', 'a')];
    const [problem] = treeProblems(agencyPlaces('agencies/x.json', list));
    if (!problem) throw new Error('no problem');
    expect(describeProblem(problem)).toEqual({
      zh: 'agencies/x.json · agencies[1].parent（a）：上级机构不能是它自己，暂作最上级显示；现为 "a"',
      en: 'agencies/x.json · agencies[1].parent (a): is its own parent; it is shown as if it had none; found "a"',
    });
  });

  test('of two agencies of one id the first stands', () => {
    const tree = agencyTree([agency('a', null), agency('a', 'b'), agency('b', null)]);
    expect(tree.byId.get('a')?.parent).toBeNull();
    expect(ids(tree.roots)).toEqual(['a', 'b']);
  });

  test('whatever the parents are, everybody is below exactly one root and the way up ends there', () => {
    const parents = fc.array(fc.option(fc.nat(12)), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(parents, (list) => {
        const agencies = list.map((parent, index) =>
          agency(`a${index}`, parent === null ? null : `a${parent}`),
        );
        const tree = agencyTree(agencies);
        const reached = tree.roots.flatMap((root) => [root, ...tree.below(root.id)]);
        expect(ids(reached).toSorted()).toEqual(ids(agencies).toSorted());
        for (const { id } of agencies) {
          const path = tree.pathTo(id);
          expect(path.at(-1)?.id).toBe(id);
          expect(ids(tree.roots)).toContain(path[0]?.id);
        }
      }),
    );
  });
});

describe('a tree of any shape is built and walked at once', () => {
  const deep = Array.from({ length: 30_000 }, (_, index) =>
    agency(`a${index}`, index === 0 ? null : `a${index - 1}`),
  );
  const wide = Array.from({ length: 100_000 }, (_, index) => agency(`a${index}`, index === 0 ? null : 'a0'));
  const ring = deep.map((one, index) => (index === 0 ? { ...one, parent: 'a29999' } : one));
  const rings = Array.from({ length: 30_000 }, (_, index) => agency(`a${index}`, `a${index ^ 1}`));

  test.each([
    ['30,000 deep', deep, 1],
    ['30,000 deep, from its end', deep.toReversed(), 1],
    ['100,000 under one', wide, 1],
    ['a ring of 30,000', ring, 1],
    ['15,000 rings of two', rings, 15_000],
  ])('%s', (_, agencies, roots) => {
    const start = performance.now();
    const tree = agencyTree(agencies);
    expect(tree.roots).toHaveLength(roots);
    const below = tree.roots.reduce((sum, { id }) => sum + tree.below(id).length, 0);
    expect(below + roots).toBe(agencies.length);
    expect(tree.pathTo('a1').length).toBeGreaterThan(0);
    // Quadratic copying takes minutes; the bound leaves room for a busy machine.
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
