import type { Words } from '../../words/words.ts';
import type { Collection } from '../../measures/collection.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { compareTable } from '../comparison/compareTable.ts';
import { drawnFrom, type FigureParts } from '../figureParts.ts';
import type { FigureState } from '../figureState.ts';
import { drawCompareHeat } from './compareHeatDrawing.ts';

/** One measure, agencies by years. */
export function compareHeatTable(collection: Collection, state: FigureState, words: Words): FigureTable {
  return compareTable(collection, state, words, 'compare-heat');
}

export const compareHeat: FigureParts = {
  make: drawnFrom(compareHeatTable, drawCompareHeat),
  rows: 'agencies',
  slide: { kind: 'heat' },
  finding: { of: 'fullness' },
};
