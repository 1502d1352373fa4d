import * as fc from 'fast-check';
import { shownFigure, type ShownFigure } from '../../../src/exports/shownFigure.ts';
import { figureIds } from '../../../src/figures/figureList.ts';
import { bothWords } from '../../../src/words/bothWords.ts';
import { measureIds } from '../../../src/measures/registry.ts';
import { sortRows } from '../../../src/measures/sortRows.ts';
import { figureNamed } from '../../figures/everyFigure.ts';
import { countyWithTowns } from '../../fixtures/figureCounty.ts';

const { tree } = countyWithTowns;
const towns = tree.below('shili').map(({ id }) => id);

const state = fc.record({
  agency: fc.constantFrom('shili', 'shili', 'shili', null, ...towns.slice(0, 3)),
  years: fc.option(
    fc
      .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 0, max: 6 }))
      .map(([first, more]) => [first, first + more] as const),
    { nil: null },
  ),
  measure: fc.oneof(fc.constantFrom(...measureIds), fc.constant('rates.disclosure')),
  picked: fc.subarray(towns),
  cellYear: fc.option(fc.integer({ min: 2019, max: 2025 }), { nil: null }),
  sort: fc.constant(''),
  cell: fc.constant(null),
});

/** Any figure in any state, its rows sorted by any column either way, or not: what a reader may have before them. */
export const anyShown: fc.Arbitrary<ShownFigure> = fc
  .record({
    id: fc.constantFrom(...figureIds),
    state,
    language: fc.constantFrom('zh' as const, 'en' as const),
    asShares: fc.boolean(),
    sortedBy: fc.nat(),
    descending: fc.boolean(),
  })
  .map(({ id, state, language, asShares, sortedBy, descending }) => {
    const link = 'https://example.gov.cn/nianbao/#/';
    const plain = shownFigure({
      figure: figureNamed(id),
      collection: countyWithTowns,
      state: { ...state, scale: asShares ? 'share' : 'count' },
      words: bothWords[language],
      link,
    });
    const { table } = plain;
    const keys = ['', 'label', ...table.columns.map(({ key }) => key)];
    const key = keys[sortedBy % keys.length] ?? '';
    const sort = key !== '' && descending ? `-${key}` : key;
    return { ...plain, asTable: sort !== '', table: { ...table, rows: sortRows(table, sort, language) } };
  });
