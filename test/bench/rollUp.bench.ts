import { bench, describe } from 'vitest';
import { areaFactsOf } from '../../src/measures/factsOf.ts';
import { rank } from '../../src/measures/rank.ts';
import { rollUp, rollUpSeries } from '../../src/measures/rollUp.ts';
import { sortRows } from '../../src/measures/sortRows.ts';
import { largeCollection } from '../measures/largeCollection.ts';

/** 5,000 agencies × 7 years, against reading every one of their numbers once. */
const collection = largeCollection();
const unit = 'requests';
const columns = Array.from({ length: 12 }, (_, index) => ({
  ...{ key: `${index}`, label: unit, unit },
  kind: 'count' as const,
}));
const rows = rollUp(collection, 'province', 'requests.newlyReceived', 2023).parts.map((part, index) => ({
  key: part.id,
  label: part.id,
  cells: columns.map(() => ({ state: 'number' as const, value: (index * 7919) % 5000 || 1 })),
}));

describe('5,000 agencies × 7 years', () => {
  bench('reference: every report looked up once', () => {
    for (const { id } of collection.tree.byId.values()) collection.reportsOf(id);
  });
  bench('roll up requests received, one year', () => {
    rollUp(collection, 'province', 'requests.newlyReceived', 2023);
  });
  bench('roll up the refusal rate, seven years', () => {
    rollUpSeries(collection, 'province', 'rates.refusal');
  });
  bench('rank the refusal rate, one year', () => {
    rank(rollUp(collection, 'province', 'rates.refusal', 2023).parts);
  });
  bench('all facts of the province', () => {
    areaFactsOf(collection, 'province', 2023);
  });
  bench('sort a table of 5,000 × 12', () => {
    sortRows({ columns, rows }, '-7');
  });
});
