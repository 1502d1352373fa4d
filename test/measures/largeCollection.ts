import { collectionOf, type Collection } from '../../src/measures/collection.ts';
import { agencyDraft, stamp } from './reportDraft.ts';
import { suqian2023 } from '../fixtures/agencyYears.ts';

/** A province of 5,000 townships in 100 counties, each with a full report of its own for 2019–2025. */
export function largeCollection(): Collection {
  const counties = Array.from({ length: 100 }, (_, index) => agencyDraft(`c${index}`, 'province'));
  const towns = Array.from({ length: 5000 }, (_, index) => agencyDraft(`t${index}`, `c${index % 100}`));
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
  return collectionOf(
    [agencyDraft('province', null), ...counties, ...towns],
    towns.flatMap(({ id }) =>
      years.map((year) => ({ ...suqian2023, agency: id, year, scope: 'own' as const })),
    ),
    stamp,
  );
}
