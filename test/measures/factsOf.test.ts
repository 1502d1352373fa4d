import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../src/measures/collection.ts';
import { areaFactsOf, factMeasures, factsOf } from '../../src/measures/factsOf.ts';
import { measureById } from '../../src/measures/registry.ts';
import { hongze2023, hongze2024, shanghaiOffice2019 } from '../fixtures/agencyYears.ts';
import { agencyDraft, received, stamp } from './reportDraft.ts';

const agencies = [
  agencyDraft('jiangsu', null),
  agencyDraft('hongze', 'jiangsu'),
  agencyDraft('shanghai-office', null),
];
const collection = collectionOf(agencies, [hongze2023, hongze2024, shanghaiOffice2019], stamp);

describe('factsOf', () => {
  test('speaks only of measures there are', () => {
    expect(Object.values(factMeasures).filter((id) => !measureById(id))).toEqual([]);
  });

  test('洪泽区 2024: figures with their changes, or why there is none', () => {
    const { facts, form, leadingOutcome } = factsOf(collection, 'hongze', 2024);
    expect(form).toBe('2021');
    expect(facts.received).toMatchObject({
      measure: 'requests.newlyReceived',
      measured: { value: 95 },
      change: { ok: true, from: 21, to: 95, absolute: 74, relative: 74 / 21 },
    });
    expect(facts.litigation).toMatchObject({
      measured: { value: 4 },
      change: { ok: false, reason: 'baseZero', absolute: 4 },
    });
    expect(facts.totalDisclosed).toMatchObject({
      measured: { state: 'notMentioned' },
      change: { reason: 'missing' },
    });
    expect(leadingOutcome).toEqual({ kinds: ['granted'], ratio: { n: 50, N: 95 } });
  });

  test('blank outcomes leave the leading one unsaid', () => {
    expect(factsOf(collection, 'shanghai-office', 2019).leadingOutcome).toBeNull();
    expect(factsOf(collection, 'shanghai-office', 2020)).toMatchObject({
      form: null,
      facts: { received: { measured: { state: 'notReported' } } },
      leadingOutcome: null,
    });
  });

  test('an area speaks through its units', () => {
    const { facts } = areaFactsOf(collection, 'jiangsu', 2024);
    expect(facts.received).toMatchObject({ measured: { value: 95 }, change: { ok: true, absolute: 74 } });
    const short = collectionOf(
      [...agencies, agencyDraft('xuyi', 'jiangsu')],
      [hongze2023, hongze2024, received('xuyi', 2023, 5)],
      stamp,
    );
    expect(areaFactsOf(short, 'jiangsu', 2024).facts.received).toMatchObject({
      measured: { state: 'atLeast', value: 95, missing: ['xuyi'] },
      change: { ok: false, reason: 'approximate' },
    });
  });
});
