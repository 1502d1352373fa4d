import { describe, expect, test } from 'vitest';
import { zeroYears } from '../../src/figures/zeroYears.ts';
import type { FigureTable } from '../../src/measures/figureTable.ts';
import type { Measured } from '../../src/measures/measured.ts';
import { disputesTable } from '../../src/figures/disputes/disputesFigure.ts';
import { bothWords } from '../../src/words/bothWords.ts';
import { hongze, ofHongze } from './hongze.ts';

const zero: Measured = { state: 'zero', value: 0 };
const table = (...years: (readonly Measured[])[]): FigureTable => ({
  ...disputesTable(hongze, ofHongze, bothWords.zh),
  columns: years[0]?.map((_, index) => ({ key: `c${index}`, label: '', unit: '', kind: 'count' })) ?? [],
  rows: years.map((cells, index) => ({ key: String(2020 + index), label: '', cells })),
});

describe('a figure of nothing but zeros', () => {
  test('is told with the years that have reports; a year without one is not among them', () => {
    expect(
      zeroYears(table([zero, zero], [{ state: 'notReported' }, { state: 'notReported' }]), 'years'),
    ).toEqual([2020]);
  });

  test.each<Measured>([
    { state: 'number', value: 1 },
    { state: 'blank' },
    { state: 'notMentioned' },
    { state: 'unreadable' },
    { state: 'atLeast', value: 0, missing: ['x'] },
  ])('is none with a cell that is $state', (cell) => {
    expect(zeroYears(table([zero, zero], [zero, cell]), 'years')).toBeNull();
  });

  test('is none where there is no report at all', () => {
    expect(zeroYears(table([{ state: 'notReported' }]), 'years')).toBeNull();
  });
});
