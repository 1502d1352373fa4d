import { expect, test } from 'vitest';
import { agencyTree, existsIn, type Agency } from '../../src/report/agency.ts';

function agency(id: string, parent: string | null, rest: Partial<Agency> = {}): Agency {
  return {
    id,
    parent,
    kind: 'government',
    level: 'county',
    names: { official: id, short: id, en: id },
    ...rest,
  };
}

const tree = agencyTree([
  agency('p', null),
  agency('c', 'p'),
  agency('t1', 'c'),
  agency('t2', 'c'),
  agency('x', 'gone'),
]);

test('the tree knows the way up and down', () => {
  expect(tree.pathTo('t2').map((a) => a.id)).toEqual(['p', 'c', 't2']);
  expect(tree.below('p').map((a) => a.id)).toEqual(['c', 't1', 't2']);
  expect(tree.childrenOf('t1')).toEqual([]);
});

test('an agency whose parent is not in the list is a root, not lost', () => {
  expect(tree.roots.map((a) => a.id)).toEqual(['p', 'x']);
});

test('a cycle of parents does not hang', () => {
  const ring = agencyTree([agency('a', 'b'), agency('b', 'a')]);
  expect(ring.pathTo('a').map((a) => a.id)).toEqual(['b', 'a']);
  expect(ring.below('a').length).toBeLessThan(5);
});

test('nobody waits for a report from before the founding or after the merger', () => {
  const merged = agency('m', null, { since: 2020, until: 2022 });
  expect([2019, 2020, 2022, 2023].map((year) => existsIn(merged, year))).toEqual([false, true, true, false]);
});
