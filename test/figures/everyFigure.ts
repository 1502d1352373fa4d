import type { Words } from '../../src/words/words.ts';
import { bothWords } from '../../src/words/bothWords.ts';
import { figureIds, loadFigures, type Figure, type FigureId } from '../../src/figures/figureList.ts';
import type { FigureState } from '../../src/figures/figureState.ts';
import type { Collection } from '../../src/measures/collection.ts';
import type { FigureTable } from '../../src/measures/figureTable.ts';

/** Every figure with its code, in the order of the list. */
export const everyFigure: readonly Figure[] = await loadFigures(figureIds);

export function figureNamed(id: FigureId): Figure {
  const figure = everyFigure.find((one) => one.id === id);
  if (!figure) throw new RangeError(`no figure ${id}`);
  return figure;
}

export function figureTable(
  id: FigureId,
  collection: Collection,
  state: FigureState,
  words: Words = bothWords.zh,
): FigureTable {
  return figureNamed(id).make(collection, state, words).table;
}
