import { bench, describe } from 'vitest';
import { rank } from '../../src/measures/rank.ts';
import { rollUp, rollUpSeries } from '../../src/measures/rollUp.ts';
import { areaFactsOf } from '../../src/measures/factsOf.ts';
import { largeCollection } from '../measures/largeCollection.ts';

/** 5,000 agencies × 7 years; a query is well under 100 ms. */
const collection = largeCollection();

describe('5,000 agencies × 7 years', () => {
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
});
