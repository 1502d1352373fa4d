import { expect, test } from 'vitest';
import { collectionOf } from '../../src/measures/collection.ts';
import { coverageOf } from '../../src/measures/coverageOf.ts';
import { hongze } from '../figures/hongze.ts';

test('coverage counts reports and the agencies they are of, and shows the one with most to show', () => {
  expect(coverageOf(hongze)).toMatchObject({
    reports: 4,
    agencies: 2,
    years: [2023, 2024],
    example: { id: 'suqian' },
  });
  const none = collectionOf([...hongze.tree.byId.values()], [], { version: '', dataDate: '' });
  expect(coverageOf(none)).toEqual({ reports: 0, agencies: 0, years: [], example: null });
});
