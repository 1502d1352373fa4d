import { describe, expect, test } from 'vitest';
import { checkReport } from '../../src/checks/checkReport.ts';
import { factsOf } from '../../src/measures/factsOf.ts';
import type { FactId } from '../../src/measures/factsOf.ts';
import { collectionOf } from '../../src/measures/collection.ts';
import { sumOfParts } from '../../src/words/contradictionOf.ts';
import { hongze2023, hongze2024 } from '../fixtures/agencyYears.ts';

const collection = collectionOf([], [hongze2023, hongze2024], { version: '', dataDate: '' });
const parts = (fact: FactId, year: number) =>
  sumOfParts(
    factsOf(collection, 'hongze', year).facts[fact],
    year,
    [hongze2023, hongze2024].flatMap((report) => checkReport(report)),
  );

describe('what the parts of a printed total come to', () => {
  test('洪泽 2023 prints 0 over 10+1+0+0 and over 5+0+0+0', () => {
    expect(parts('reconsideration', 2023)).toBe(11);
    expect(parts('litigation', 2023)).toBe(5);
  });

  test('nothing where the total agrees with them, and nothing for a rate', () => {
    expect(parts('reconsideration', 2024)).toBeNull();
    expect(parts('received', 2023)).toBeNull();
    expect(parts('reconsiderationCorrection', 2023)).toBeNull();
  });
});
