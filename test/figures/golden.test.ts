import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/chart/textWidth.ts';
import { figureIds, type FigureId } from '../../src/figures/figureList.ts';
import type { FigureState } from '../../src/figures/figureState.ts';
import { countyWithTowns, figureCounty } from '../fixtures/figureCounty.ts';
import { drawnFigure, renderedFigure, wholeCounty } from './drawnFigure.ts';

const compared: Partial<FigureState> = { picked: ['beishan', 'dongling', 'yuntai'] };
const isOfTowns = (id: FigureId) => id.startsWith('compare') || id === 'filing-grid';

/** Each figure, and each of the cases a reader must be able to tell apart, with what shows it in the drawing. */
const cases: readonly (readonly [name: string, id: FigureId, state: Partial<FigureState>, shows: RegExp])[] =
  [
    ['channels-gap-approximate-blank', 'channels', {}, /data-mark="open top"[\s\S]*2,?400余/],
    ['outcomes-gap', 'outcomes', {}, /data-mark="absent notReported"/],
    ['outcomes-blank', 'outcomes', { years: [2023, 2024] }, /data-mark="open top"/],
    ['request-flow', 'request-flow', { cellYear: 2024 }, /data-mark="block granted"/],
    ['request-flow-blank', 'request-flow', { cellYear: 2023 }, /data-mark="absent blank"/],
    ['disputes-contradiction-blank', 'disputes', {}, /var\(--error\)[\s\S]*data-mark="absent blank"/],
    ['documents-break', 'documents', {}, /data-mark="break"/],
    ['decisions-gap', 'decisions', {}, /data-mark="absent notReported"/],
    [
      'fees-break',
      'fees',
      {},
      /data-mark="absent notInForm"[\s\S]*data-mark="break"|data-mark="break"[\s\S]*data-mark="absent notInForm"/,
    ],
    [
      'compare-bars',
      'compare-bars',
      { ...compared, years: [2019, 2024] },
      /data-mark="before"[\s\S]*data-mark="absent blank"/,
    ],
    [
      'compare-bars-rates-guard',
      'compare-bars',
      { ...compared, measure: 'rates.disclosure' },
      /基数不足10件/,
    ],
    ['compare-lines-gap', 'compare-lines', compared, /data-mark="absent notReported"/],
    ['compare-slope', 'compare-slope', compared, /data-mark="absent notAwaited"/],
    [
      'compare-slope-break',
      'compare-slope',
      { measure: 'disclosure.fees.amount', years: [2019, 2024] },
      /data-mark="break"/,
    ],
    ['compare-heat', 'compare-heat', compared, /data-mark="absent notAwaited"/],
    ['compare-multiples', 'compare-multiples', compared, /data-mark="panel dongling"/],
    ['filing-grid', 'filing-grid', {}, /data-mark="filing late"[\s\S]*data-mark="filing notReported"/],
  ];

describe('golden figures', () => {
  test.each(cases)('%s', async (name, id, state, shows) => {
    const collection = isOfTowns(id) ? countyWithTowns : figureCounty;
    const svg = await drawnFigure(id, {
      collection,
      state: { ...wholeCounty, ...state },
      paper: { width: 640 },
    });
    expect(svg).toMatch(shows);
    await expect(svg).toMatchFileSnapshot(`../golden/${name}.svg`);
  });

  test('the official tables, with a lit cell', async () => {
    const state = { ...wholeCounty, cellYear: 2023, cell: 'disputes.reconsideration.total' };
    const html = await renderedFigure('official-table', { collection: figureCounty, state });
    expect(html).toContain('id="cell-disputes.reconsideration.total"');
    await expect(`${html.replace(/>\s*</g, '>\n<')}\n`).toMatchFileSnapshot('../golden/official-table.html');
  });

  test('every figure has a case', () => {
    const drawn = new Set<string>(cases.map(([, id]) => id));
    expect(figureIds.filter((id) => !drawn.has(id))).toEqual(['official-table']);
  });
});

/** Words set from the left whose end lies beyond the sheet, by the estimate the layout itself uses. */
function textsBeyond(svg: string, width: number): readonly string[] {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].flatMap(([, attributes = '', inner = '']) => {
    const words = inner.replace(/<[^>]*>/g, '').trim();
    const x = Number(/\bx="([^"]+)"/.exec(attributes)?.[1] ?? 0);
    if (attributes.includes('text-anchor') || /^\d*$/.test(words)) return [];
    return x + textWidth(words, 12) > width + 8 ? [`${words} at ${x}`] : [];
  });
}

describe.each([320, 480, 960, 1440])('at %i px', (width) => {
  test.each(cases)('%s stays within its sheet', async (_, id, state) => {
    const collection = isOfTowns(id) ? countyWithTowns : figureCounty;
    for (const language of ['zh', 'en'] as const) {
      const svg = await drawnFigure(
        id,
        { collection, state: { ...wholeCounty, ...state }, paper: { width } },
        language,
      );
      expect(svg).not.toMatch(/NaN|Infinity|(?<!data-mark="absent )undefined/);
      for (const [, x] of svg.matchAll(/\b(?:x|x1|x2|cx)="(-?[\d.]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(-10);
        expect(Number(x)).toBeLessThanOrEqual(width + 10);
      }
      expect(textsBeyond(svg, width)).toEqual([]);
    }
  });
});

test('paints are tokens only, so that a theme and an export can resolve them', async () => {
  for (const [, id, state] of cases) {
    const svg = await drawnFigure(id, {
      collection: countyWithTowns,
      state: { ...wholeCounty, ...state },
      paper: { width: 640 },
    });
    const paints = [...svg.matchAll(/\b(?:fill|stroke)="([^"]+)"/g)].map(([, paint]) => paint ?? '');
    expect(paints.filter((paint) => !/^(none|var\(--[\w-]+\)|url\(#[\w-]+\))$/.test(paint))).toEqual([]);
  }
});
