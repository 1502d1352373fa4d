import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/chart/textWidth.ts';
import { drawCompareSlope } from '../../src/figures/compareSlope/compareSlopeDrawing.ts';
import { compareSlopeTable } from '../../src/figures/compareSlope/compareSlopeTable.ts';
import type { FigureState } from '../../src/figures/figureState.ts';
import { measureIds } from '../../src/measures/registry.ts';
import { bothWords } from '../../src/words/bothWords.ts';
import { countyWithTowns } from '../fixtures/figureCounty.ts';
import { wholeCounty } from './drawnFigure.ts';
import { cell } from './tableCell.ts';

const words = bothWords.zh;
const context = { words, hrefFor: () => undefined };
const tableOf = (state: Partial<FigureState>) =>
  compareSlopeTable(countyWithTowns, { ...wholeCounty, ...state }, words);
const drawn = (state: Partial<FigureState>, width = 640) => {
  const asked = { ...wholeCounty, ...state };
  return drawCompareSlope(tableOf(state), width, context, asked);
};

describe('ranks of two years', () => {
  test('the first and the last year shown; of one year also the one before', () => {
    const keys = (years: FigureState['years']) => tableOf({ years }).columns.map(({ key }) => key);
    expect(keys(null)).toEqual(['2019', '2025', 'rank-2019', 'rank-2025']);
    expect(keys([2021, 2024])).toEqual(['2021', '2024', 'rank-2021', 'rank-2024']);
    expect(keys([2024, 2024])).toEqual(['2023', '2024', 'rank-2023', 'rank-2024']);
  });

  test('who is missing in a year has no rank in either and no line, and moves nobody', () => {
    const table = tableOf({ years: [2022, 2024] });
    expect(cell(table, 'dongling', '2022')).toEqual({ state: 'notReported' });
    for (const column of ['rank-2022', 'rank-2024'])
      expect(cell(table, 'dongling', column)).toEqual({ state: 'notApplicable' });
    const ranks = (column: string) =>
      table.rows.flatMap((row) => {
        const one = cell(table, row.key, column);
        return one && 'value' in one ? [one.value] : [];
      });
    expect(Math.max(...ranks('rank-2024'))).toBeLessThanOrEqual(ranks('rank-2024').length);
    const line = drawn({ years: [2022, 2024] }).lines.find(({ key }) => key === 'dongling');
    expect(line).toMatchObject({ isJoined: false });
    expect(line?.ends.map((end) => end?.rank)).toEqual(['', '']);
  });

  test('equal figures share a rank and a point, each with words of its own', () => {
    const all = measureIds.flatMap((measure) => drawn({ measure }).sides);
    const sharing = all.flatMap(({ ends }) =>
      ends.flatMap((one) =>
        ends
          .filter((other) => other !== one && one.rank !== '' && one.rank === other.rank)
          .map((other) => [one, other]),
      ),
    );
    expect(sharing.length).toBeGreaterThan(10);
    for (const [one, other] of sharing) {
      expect(one?.y).toBe(other?.y);
      expect(one?.labelY).not.toBe(other?.labelY);
    }
  });

  test('nothing is joined across forms that mean different things', () => {
    const state = { measure: 'disclosure.fees.amount', years: [2019, 2024] as const };
    const table = tableOf(state);
    expect(table.breakBefore).toBe(2021);
    expect(table.rows.some(({ joins }) => joins?.includes(true))).toBe(false);
    expect(drawn(state).breakX).not.toBeNull();
  });

  test('an exact zero is a figure with a rank, what is absent is not', () => {
    const { sides } = drawn({ years: [2022, 2024] });
    for (const { ends } of sides)
      for (const { absence, rank } of ends) if (absence !== null) expect(rank).toBe('');
  });

  test('any measure, years, picks and width: no words lie on others or beyond the edges', () => {
    const ids = [...countyWithTowns.tree.byId.keys(), 'nobody'];
    fc.assert(
      fc.property(
        fc.constantFrom(...measureIds),
        fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 10 }),
        fc.integer({ min: 280, max: 1600 }),
        fc.integer({ min: 2019, max: 2025 }),
        (measure, picked, width, last) => {
          const { sides, stops } = drawn({ measure, picked, years: [2019, last] }, width);
          for (const { ends, x, anchor } of sides) {
            const lines = ends.map(({ labelY }) => labelY).sort((a, b) => a - b);
            lines.slice(1).forEach((y, index) => expect(y - (lines[index] ?? 0)).toBeGreaterThan(15));
            for (const { name, value } of ends) {
              const reach = 34 + textWidth(`${name} ${value}`.trim(), 12);
              expect(anchor === 'end' ? x - reach : width - x - reach).toBeGreaterThan(-6);
            }
          }
          for (const stop of stops)
            expect([stop.x, stop.y, stop.width, stop.height].every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
