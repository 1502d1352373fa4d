import { bothWords } from '../../src/words/bothWords.ts';
import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../src/measures/collection.ts';
import { channelsSpec, channelsTable } from '../../src/figures/channels/channelsTable.ts';
import { disputes, disputesTable } from '../../src/figures/disputes/disputesFigure.ts';
import { drawYearPanels } from '../../src/figures/panels/yearPanels.ts';
import { feesTable } from '../../src/figures/fees/feesFigure.ts';
import { figureIds, figureIdOf } from '../../src/figures/figureList.ts';
import { figureTable } from './everyFigure.ts';
import { outcomesTable } from '../../src/figures/outcomes/outcomesTable.ts';
import { imbalance, requestFlowTable } from '../../src/figures/requestFlow/requestFlowTable.ts';
import { countyWithTowns, figureCounty } from '../fixtures/figureCounty.ts';
import { wholeCounty } from './drawnFigure.ts';
import { cell } from './tableCell.ts';
import { hongze, ofHongze } from './hongze.ts';

const words = bothWords.zh;
describe('every figure', () => {
  test.each(figureIds)(
    '%s says what, whose, unit, definition, source and date, and has a cell for every column',
    (id) => {
      for (const state of [
        wholeCounty,
        { ...wholeCounty, agency: null },
        { ...wholeCounty, agency: 'beishan' },
      ]) {
        const table = figureTable(id, countyWithTowns, state);
        expect(table.figure).toBe(id);
        for (const text of [table.title.line, table.unit, table.definition, table.source])
          expect(text).not.toBe('');
        expect(table.title.pieces.join('')).toBe(table.title.line);
        expect(table.dataDate).toBe('2026-04-01');
        expect(table.rows.every((row) => row.cells.length === table.columns.length)).toBe(true);
        expect(new Set(table.columns.map((column) => column.key)).size).toBe(table.columns.length);
        expect(new Set(table.rows.map((row) => row.key)).size).toBe(table.rows.length);
      }
    },
  );

  test('synthetic data are labelled, real ones are not', () => {
    expect(figureTable('outcomes', figureCounty, wholeCounty).synthetic).toBe(true);
    expect(figureTable('outcomes', hongze, ofHongze).synthetic).toBe(false);
  });

  test('an empty collection gives empty tables, not errors', () => {
    const empty = collectionOf([], [], { version: 'v', dataDate: '2026-01-01' });
    for (const id of figureIds)
      expect(figureTable(id, empty, { ...wholeCounty, agency: null }).rows.length).toBeLessThan(60);
  });

  test('any text names a figure or none', () => {
    expect(figureIdOf('outcomes')).toBe('outcomes');
    expect(figureIdOf('constructor')).toBeUndefined();
  });
});

describe('outcomes', () => {
  test('洪泽区 2024: 50+9+3+32+1+0 = 95', () => {
    const table = outcomesTable(hongze, ofHongze, words);
    expect(
      table.rows
        .find((row) => row.key === '2024')
        ?.cells.map((one) => ('value' in one ? one.value : one.state)),
    ).toEqual([50, 9, 3, 32, 1, 0, 95]);
  });

  test('shares carry n of N and add up to one', () => {
    const table = outcomesTable(hongze, { ...ofHongze, scale: 'share' }, words);
    expect(cell(table, '2024', 'outcomes.granted')).toMatchObject({ ratio: { n: 50, N: 95 } });
    const row = table.rows.find((one) => one.key === '2024')?.cells.slice(0, -1) ?? [];
    expect(row.reduce((sum, one) => sum + ('value' in one ? one.value : 0), 0)).toBeCloseTo(1);
  });

  test('a missing year stays a year, absent, and is said', () => {
    const table = outcomesTable(figureCounty, wholeCounty, words);
    expect(cell(table, '2022', 'outcomes.granted')).toEqual({ state: 'notReported' });
    expect(table.notes.map((note) => note.text)).toContain('本站未收录2022年年报，图上留空，不连线。');
  });

  test('a year whose reasons are partly blank is a lower bound, not a count', () => {
    expect(
      cell(outcomesTable(figureCounty, wholeCounty, words), '2023', 'outcomes.notProcessed')?.state,
    ).toBe('atLeast');
  });
});

describe('channels', () => {
  const table = channelsTable(figureCounty, wholeCounty, words);

  test('units of different families never share a panel or a scale', () => {
    const spec = channelsSpec(table, words);
    for (const section of spec.sections) {
      const families = new Set(
        section.panels.flatMap((panel) => panel.columns.map((key) => key.split('.').at(-1))),
      );
      expect(families.size).toBe(1);
    }
    expect(spec.sections.map((section) => section.heading)).toEqual([
      '总数',
      '发布信息（条、篇、件、次）',
      '发放（本、份、张、册）',
      '版面（块、个）',
      '活动（场、场次）',
    ]);
  });

  test('a number stated for two channels is neither split nor counted to one', () => {
    const key = 'channels.government_website+wechat_account.items';
    expect(cell(table, '2024', key)).toMatchObject({ state: 'approximate', value: 2400 });
    expect(cell(table, '2024', 'channels.wechat_account.items')?.state).toBe('notMentioned');
  });

  test('qualifiers stay', () => {
    expect(cell(table, '2021', 'channels.leaflet.copies')).toMatchObject({
      qualifier: 'over',
      asPrinted: '4000余张',
    });
  });

  test('a channel not mentioned is neither blank nor zero', () => {
    expect(cell(table, '2019', 'channels.leaflet.copies')?.state).toBe('notMentioned');
  });
});

describe('request flow', () => {
  test('a report that balances has no difference', () => {
    expect(imbalance(requestFlowTable(hongze, ofHongze, words).rows)).toBeNull();
  });

  test('one that does not is drawn with the difference', () => {
    const table = requestFlowTable(hongze, { ...ofHongze, agency: 'suqian', cellYear: 2024 }, words);
    const rows = table.rows.map((row) =>
      row.key === 'carriedForward' ? { ...row, cells: [{ state: 'number' as const, value: 100 }] } : row,
    );
    expect(imbalance(rows)).toEqual({ in: 3646, out: 3621 });
  });

  test('with a blank side nothing is said about balance', () => {
    expect(
      imbalance(requestFlowTable(figureCounty, { ...wholeCounty, cellYear: 2023 }, words).rows),
    ).toBeNull();
  });

  test('（六） printed as one row has no reasons', () => {
    const keys = requestFlowTable(hongze, ofHongze, words).rows.map((row) => row.key);
    expect(keys).toContain('otherwiseHandled');
    expect(keys.some((key) => key.startsWith('otherwiseHandled.'))).toBe(false);
  });
});

describe('disputes', () => {
  test('a printed total that contradicts its parts is marked', () => {
    const table = disputesTable(hongze, ofHongze, words);
    if (disputes.slide.kind !== 'panels') throw new Error('disputes are panels');
    const spec = disputes.slide.spec(table, words);
    const drawing = drawYearPanels(table, spec, 640, { words, hrefFor: () => undefined });
    const column = drawing.panels[0]?.columns.find((one) => one.year === 2023);
    expect(column?.against[0]).toBe('印0');
    expect(column?.against[1]).toMatch(/^(分项合计|≠)11$/);
    expect(drawing.panels[0]?.columns.find((one) => one.year === 2024)?.against).toEqual([]);
    expect(table.notes[0]?.text).toContain('2023年行政复议·总计印0 · 分项合计11');
    expect(table.notes[0]?.text).toContain('2023年复议后起诉·总计印0 · 分项合计5');
  });
});

describe('fees', () => {
  test('the break stands where the 2021 form begins', () => {
    expect(feesTable(figureCounty, wholeCounty, words).breakBefore).toBe(2021);
    expect(feesTable(hongze, ofHongze, words).breakBefore).toBeNull();
  });
});
