import { describe, expect, test } from 'vitest';
import { drawCompareBars } from '../../src/figures/compareBars/compareBarsDrawing.ts';
import { compareBarsTable } from '../../src/figures/compareBars/compareBarsTable.ts';
import { drawCompareHeat } from '../../src/figures/compareHeat/compareHeatDrawing.ts';
import type { FigureTable } from '../../src/measures/figureTable.ts';
import type { Measured } from '../../src/measures/measured.ts';
import { bothWords } from '../../src/words/bothWords.ts';
import { countyWithTowns } from '../fixtures/figureCounty.ts';
import { wholeCounty } from './drawnFigure.ts';

const words = bothWords.zh;
const context = { words, hrefFor: () => undefined };
const base = compareBarsTable(countyWithTowns, wholeCounty, words);
const count = (value: number): Measured =>
  value === 0 ? { state: 'zero', value } : { state: 'number', value };

function table(values: readonly (readonly Measured[])[], more: Partial<FigureTable> = {}): FigureTable {
  return {
    ...base,
    columns: ['2021', '2020'].map((key) => ({ key, label: key, unit: '件', kind: 'count' })),
    rows: values.map((cells, index) => ({ key: `a${index}`, label: `单位${index}`, cells })),
    ...more,
  };
}

describe('ranked rows', () => {
  const rows = [3, 0, 0, 0, 0].map((value) => [count(value), count(1)]);
  const drawn = (shown: FigureTable, picked: readonly string[] = []) =>
    drawCompareBars(shown, 800, context, { picked });

  test('many zeros are told in one line, those picked keep theirs', () => {
    const { rows: listed, groups } = drawn(table(rows));
    expect(listed.map(({ key }) => key)).toEqual(['a0']);
    expect(groups.map(({ text }) => text)).toEqual(['另有4个单位为0']);
    expect(drawn(table([...rows, rows[1] ?? []]), ['a2']).rows.map(({ key }) => key)).toContain('a2');
  });

  test('few zeros keep their rows, and a blank is never one of them', () => {
    expect(drawn(table(rows.slice(0, 4))).rows).toHaveLength(4);
    const blank = [{ state: 'blank' } as const, count(1)];
    expect(drawn(table([...rows, blank])).rows.map(({ key }) => key)).toEqual(['a0', 'a5']);
  });

  test('the year before is no mark across a break of the forms', () => {
    expect(drawn(table(rows.slice(0, 2))).rows[0]?.before).not.toBeNull();
    expect(drawn(table(rows.slice(0, 2), { breakBefore: 2021 })).rows[0]?.before).toBeNull();
  });

  test('rates have a scale, from 0', () => {
    const rate: Measured = { state: 'number', value: 0.5, ratio: { n: 10, N: 20 } };
    const rates = table([[rate, rate]], {
      columns: ['2021', '2020'].map((key) => ({ key, label: key, unit: '%', kind: 'rate' })),
    });
    expect(drawn(rates).ticks.map(({ text }) => text)).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']);
    expect(drawn(table(rows)).ticks).toEqual([]);
  });
});

test('the table of tones marks the break, and has a key for 0 where there is one', () => {
  const inForce = { ...wholeCounty, measure: 'disclosure.normativeDocuments.inForce' };
  const broken = compareBarsTable(countyWithTowns, { ...inForce, years: [2020, 2021] }, words);
  expect(broken.breakBefore).toBe(2021);
  const years = ['2020', '2021'].map((key) => ({ key, label: key, unit: '件', kind: 'count' }) as const);
  const heat = (cells: readonly Measured[]) =>
    drawCompareHeat(table([cells], { columns: years, breakBefore: 2021 }), 600, context, { picked: [] });
  expect(heat([count(0), count(5)]).breakX).toBeGreaterThan(0);
  expect(heat([count(0), count(5)]).scale[0]?.level).toBe(0);
  expect(heat([count(4), count(5)]).scale[0]?.level).toBe(1);
});
