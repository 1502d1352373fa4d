import { describe, expect, test } from 'vitest';
import { figureIds } from '../../src/figures/figureList.ts';
import { figureTable } from './everyFigure.ts';
import { notesIn } from '../../src/measures/figureTable.ts';
import { printedCells } from '../../src/measures/printedCells.ts';
import { registry } from '../../src/measures/registry.ts';
import { parseAddress } from '../../src/report/address.ts';
import { countyWithTowns, figureCounty } from '../fixtures/figureCounty.ts';
import { wholeCounty } from './drawnFigure.ts';
import { hongze, ofHongze } from './hongze.ts';

describe('what consumers need stands in the table', () => {
  test.each(figureIds)('%s: notes have keys of their own, facts of cells are one per cell', (id) => {
    const table = figureTable(id, countyWithTowns, { ...wholeCounty, picked: ['beishan'], cellYear: 2023 });
    expect(new Set(table.notes.map(({ key }) => key)).size).toBe(table.notes.length);
    for (const row of table.rows)
      for (const facts of [row.joins, row.origins])
        if (facts) expect(facts).toHaveLength(table.columns.length);
  });

  test('the break stands in every table whose figures change their meaning, and in no other', () => {
    const broken = figureIds.filter((id) => figureTable(id, figureCounty, wholeCounty).breakBefore !== null);
    expect(broken).toEqual(['documents', 'fees']);
    const lines = figureTable('compare-lines', countyWithTowns, {
      ...wholeCounty,
      measure: 'disclosure.fees.amount',
    });
    expect(lines.breakBefore).toBe(2021);
    expect(
      lines.rows.every(({ joins }) => joins?.[lines.columns.findIndex((c) => c.key === '2021')] === false),
    );
  });

  test('a note on the manner of drawing is not said of native charts or bare figures', () => {
    const bars = figureTable('compare-bars', countyWithTowns, { ...wholeCounty, years: [2019, 2024] });
    const keys = (medium: 'drawing' | 'slide' | 'sheet') => notesIn(bars, medium).map(({ key }) => key);
    expect(keys('drawing')).toContain('last-year-mark');
    expect(keys('slide')).not.toContain('last-year-mark');
    expect(keys('sheet')).not.toContain('last-year-mark');
  });

  test('colours are the same tokens wherever an outcome is shown', () => {
    const columns = figureTable('outcomes', hongze, ofHongze).columns;
    const rows = figureTable('request-flow', hongze, ofHongze).rows;
    for (const { key, colour } of columns.slice(0, -1))
      expect(rows.find((row) => `outcomes.${row.key}` === key)?.colour).toBe(colour);
  });
});

describe('the cells behind a figure', () => {
  const report = hongze.reportOf('hongze', 2024);
  test('洪泽区 2024: refusals are eight rows, reconsiderations one cell', () => {
    const { rows, columns } = figureTable('outcomes', hongze, ofHongze);
    const at = columns.findIndex(({ key }) => key === 'outcomes.refused');
    const origin = rows.find(({ key }) => key === '2024')?.origins?.[at];
    expect(origin).toMatchObject({ agency: 'hongze', year: 2024 });
    expect(origin?.cells).toHaveLength(8);
    expect(origin?.cells[0]).toBe('requests.stateSecret.total');
    expect(report && printedCells('disputes.reconsideration.total', report)).toEqual([
      'disputes.reconsideration.total',
    ]);
  });

  test('a sum over units has no one cell behind it', () => {
    const { rows } = figureTable('outcomes', countyWithTowns, { ...wholeCounty, agency: null });
    expect(rows.flatMap(({ origins }) => origins ?? []).every((origin) => origin === null)).toBe(true);
  });

  test('every measure but those of prose and money told in prose has cells, and only such as exist', () => {
    if (!report) throw new Error('洪泽区 2024 is a fixture');
    const without = registry.filter(
      ({ id, measure }) => printedCells(id, report).length === 0 && 'value' in measure(report),
    );
    expect(without.filter(({ group, id }) => group !== 'channels' && !/^(totals|money)\./.test(id))).toEqual(
      [],
    );
    for (const { id } of registry)
      for (const cell of printedCells(id, report)) expect(parseAddress(cell)).not.toBeNull();
  });
});
