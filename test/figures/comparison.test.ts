import { bothWords } from '../../src/words/bothWords.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureIds } from '../../src/measures/registry.ts';
import { drawCompareLines } from '../../src/figures/compareLines/compareLinesDrawing.ts';
import { compareLinesTable } from '../../src/figures/compareLines/compareLinesTable.ts';
import { drawCompareBars } from '../../src/figures/compareBars/compareBarsDrawing.ts';
import { compareBarsTable } from '../../src/figures/compareBars/compareBarsTable.ts';
import { comparedAgencies } from '../../src/figures/comparison/comparedAgencies.ts';
import type { FigureState } from '../../src/figures/figureState.ts';
import { countyWithTowns } from '../fixtures/figureCounty.ts';
import { wholeCounty } from './drawnFigure.ts';
import { cell } from './tableCell.ts';

const words = bothWords.zh;
const zh = { words, hrefFor: () => undefined } as const;
describe('comparison', () => {
  const state: FigureState = { ...wholeCounty, picked: ['beishan', 'yuntai'], years: [2019, 2024] };

  test('an area is compared with what is below it, an agency with those beside it', () => {
    const below = comparedAgencies(countyWithTowns, { agency: 'shili', picked: [] }).map((one) => one.id);
    expect(below).toHaveLength(9);
    expect(comparedAgencies(countyWithTowns, { agency: 'beishan', picked: [] }).map((one) => one.id)).toEqual(
      below,
    );
  });

  test('bars stand in order of rank, the absent after them with their state', () => {
    const table = compareBarsTable(countyWithTowns, state, words);
    const drawing = drawCompareBars(table, 640, zh, state);
    expect(drawing.rows.map((row) => row.rank)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '']);
    expect(drawing.rows.at(-1)).toMatchObject({ key: 'xitang', x: null, absence: 'blank', text: '未填' });
    expect(drawing.rows.map((row) => row.key)).toEqual(table.rows.map((row) => row.key));
  });

  test('under ten in the denominator: n of N, no bar, no rank', () => {
    const rates = { ...state, measure: 'rates.disclosure' };
    const drawing = drawCompareBars(compareBarsTable(countyWithTowns, rates, words), 640, zh, rates);
    expect(drawing.rows.find((row) => row.key === 'beishan')).toMatchObject({
      rank: '',
      x: null,
      text: '',
      ratio: '5/6',
    });
  });

  test('where nobody waits for a report the mark is another than where one is missing', () => {
    const table = compareLinesTable(countyWithTowns, { ...state, years: null }, words);
    expect(cell(table, 'yuntai', '2020')?.state).toBe('notAwaited');
    expect(cell(table, 'dongling', '2022')?.state).toBe('notReported');
  });

  test('no line crosses a missing year', () => {
    const table = compareLinesTable(countyWithTowns, { ...state, years: null }, words);
    const line = drawCompareLines(table, 640, zh, state).lines.find((one) => one.key === 'dongling');
    const gap = line?.points.findIndex((point) => point.y === null) ?? -1;
    expect(gap).toBe(3);
    expect(line?.points[gap + 1]?.joinsPrevious).toBe(false);
  });

  test('any measure, any agencies picked, any width: nothing but finite places inside the sheet', () => {
    const ids = [...countyWithTowns.tree.byId.keys(), 'nobody'];
    fc.assert(
      fc.property(
        fc.constantFrom(...measureIds),
        fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 10 }),
        fc.integer({ min: 240, max: 1600 }),
        (measure, picked, width) => {
          const asked = { ...wholeCounty, measure, picked };
          const sheets = [
            drawCompareBars(compareBarsTable(countyWithTowns, asked, words), width, zh, asked),
            drawCompareLines(compareLinesTable(countyWithTowns, asked, words), width, zh, asked),
          ];
          for (const sheet of sheets)
            for (const stop of sheet.stops)
              expect([stop.x, stop.y, stop.width, stop.height].every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});
