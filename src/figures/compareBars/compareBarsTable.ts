import type { Words } from '../../words/words.ts';
import type { Collection } from '../../measures/collection.ts';
import { figureNote, type FigureTable } from '../../measures/figureTable.ts';
import { rank, type Ranked } from '../../measures/rank.ts';
import { compareTable, compareTitle } from '../comparison/compareTable.ts';
import { yearsShown, type FigureState } from '../figureState.ts';

/** Most agencies a chart lists; the table has all. */
export const mostRows = 80;

/** The last year shown and the one before it, agencies in order of rank, those without a rank after them. */
export function compareBarsTable(collection: Collection, state: FigureState, words: Words): FigureTable {
  const shown = yearsShown(collection, state);
  const last = shown.at(-1);
  const years =
    last === undefined ? [] : collection.years.filter((year) => year === last || year === last - 1);
  const table = compareTable(collection, state, words, 'compare-bars', [...years].reverse());
  const order = ranked(table).map(({ id }) => id);
  const rows = [...table.rows].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const before = years.length > 1 ? years[0] : undefined;
  return {
    ...table,
    title: compareTitle(collection, state, words, last === undefined ? [] : [last]),
    rows,
    notes: [
      ...table.notes,
      ...(state.picked.length > 0 ? [figureNote('grey-context', words.notes.greyContext)] : []),
      ...(before === undefined || table.breakBefore !== null
        ? []
        : [figureNote('last-year-mark', words.notes.lastYearMark(before), ['drawing'])]),
      ...(rows.length > mostRows
        ? [figureNote('top-cut', words.notes.topCut(mostRows, rows.length), ['drawing'])]
        : []),
    ],
  };
}

/** The rows of a table in order of their first figure, those without a rank at the end. */
export function ranked(table: FigureTable): readonly Ranked[] {
  return rank(table.rows.map((row) => ({ id: row.key, measured: row.cells[0] ?? { state: 'notReported' } })));
}
