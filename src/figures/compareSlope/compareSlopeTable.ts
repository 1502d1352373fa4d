import type { Collection } from '../../measures/collection.ts';
import {
  figureNote,
  type FigureColumn,
  type FigureRow,
  type FigureTable,
} from '../../measures/figureTable.ts';
import { exact, type Measured } from '../../measures/measured.ts';
import { rank } from '../../measures/rank.ts';
import { isComparable, seriesOf } from '../../measures/seriesOf.ts';
import type { Words } from '../../words/words.ts';
import { compareTable, measureFor } from '../comparison/compareTable.ts';
import { yearsShown, type FigureState } from '../figureState.ts';
import { breakIn } from '../yearTable.ts';

/** Most agencies a drawing lists; the table has all. */
export const mostRows = 80;

/** The first and the last year shown; of a single year, also the one before it. */
function endsOf(collection: Collection, state: FigureState): readonly number[] {
  const shown = yearsShown(collection, state);
  const last = shown.at(-1);
  const first = shown.length > 1 ? shown[0] : collection.years.findLast((year) => year < (last ?? 0));
  return [first, last].flatMap((year) => year ?? []);
}

/**
 * One measure in two years, a row per agency, with its rank in each beside it. Ranks are given among those agencies
 * that can be compared between the two years, so that nobody moves because somebody else is missing in one of them;
 * where there are none, each year is ranked by itself and nothing is joined.
 */
export function compareSlopeTable(collection: Collection, state: FigureState, words: Words): FigureTable {
  const years = endsOf(collection, state);
  const measure = measureFor(state);
  const table = compareTable(collection, state, words, 'compare-slope', years);
  const isSame = ({ key }: FigureRow) => {
    const [one, other] = years.map((year) => collection.reportOf(key, year));
    return one !== undefined && other !== undefined && isComparable(measure, one, other);
  };
  const pairs = table.rows.filter((row) => isSame(row) && row.cells.every(isRankable));
  const ranks = years.map((_, c) => ranksIn(pairs.length > 0 ? pairs : table.rows, c));
  const rankOf = (row: FigureRow, c: number) => ranks[c]?.get(row.key) ?? null;
  const place = (row: FigureRow) => rankOf(row, years.length - 1) ?? Infinity;
  const rows = [...table.rows].sort((a, b) => {
    return place(a) === place(b) ? 0 : place(a) - place(b);
  });
  const apart = table.rows.length - pairs.length;
  const broken = table.rows.map(({ key }) =>
    breakIn(measure.id, seriesOf(collection, key, measure.id, years)),
  );
  return {
    ...table,
    notes: [
      figureNote('slope-ranks', pairs.length > 0 ? words.notes.slopeRanks : words.notes.slopeAlone),
      ...(pairs.length > 0 && apart > 0 ? [figureNote('slope-apart', words.notes.slopeApart(apart))] : []),
      ...table.notes,
      ...(state.picked.length > 0 ? [figureNote('grey-context', words.notes.greyContext)] : []),
      ...(rows.length > mostRows
        ? [figureNote('top-cut', words.notes.topCut(mostRows, rows.length), ['drawing'])]
        : []),
    ],
    breakBefore: broken.find((year) => year !== null) ?? null,
    columns: [...table.columns, ...years.map((year) => rankColumn(year, words))],
    rows: rows.map((row) => ({
      ...row,
      cells: [...row.cells, ...years.map((_, c) => placed(rankOf(row, c)))],
      joins: [false, pairs.includes(row), false, false].slice(0, years.length * 2),
      origins: [...(row.origins ?? []), ...(row.origins ?? [])],
    })),
  };
}

function rankColumn(year: number, words: Words): FigureColumn {
  return {
    key: `rank-${year}`,
    label: words.figure.rankIn(year),
    unit: words.figures.units.places,
    kind: 'count',
    isBeside: true,
  };
}

function isRankable(measured: Measured): boolean {
  return rank([{ id: '', measured }])[0]?.why === null;
}

/** 1 is the highest figure; those that tie share a rank. */
function ranksIn(rows: readonly FigureRow[], column: number): ReadonlyMap<string, number | null> {
  const entries = rows.map(({ key, cells }) => {
    return { id: key, measured: cells[column] ?? { state: 'notReported' as const } };
  });
  return new Map(rank(entries).map(({ id, rank: place }) => [id, place]));
}

function placed(place: number | null): Measured {
  return place === null ? { state: 'notApplicable' } : exact(place);
}
