import type { Words } from '../../words/words.ts';
import type { Collection } from '../../measures/collection.ts';
import { figureNote, type FigureTable } from '../../measures/figureTable.ts';
import { seriesOf } from '../../measures/seriesOf.ts';
import { compareTable, measureFor } from '../comparison/compareTable.ts';
import { yearsShown, type FigureState } from '../figureState.ts';
import { breakIn } from '../yearTable.ts';

/** One measure over the years, a row per agency. */
export function compareLinesTable(collection: Collection, state: FigureState, words: Words): FigureTable {
  const table = compareTable(collection, state, words, 'compare-lines');
  const years = yearsShown(collection, state);
  const { id } = measureFor(state);
  const grey = state.picked.length > 0 ? [figureNote('grey-context', words.notes.greyContext)] : [];
  const series = table.rows.map((row) => seriesOf(collection, row.key, id, years));
  return {
    ...table,
    notes: [...table.notes, ...grey],
    breakBefore: series.map((one) => breakIn(id, one)).find((year) => year !== null) ?? null,
    rows: table.rows.map((row, r) => ({
      ...row,
      joins: series[r]?.points.map(({ joinsPrevious }) => joinsPrevious) ?? [],
    })),
  };
}
