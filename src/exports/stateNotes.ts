import type { Words } from '../words/words.ts';
import type { FigureTable } from '../measures/figureTable.ts';
import type { Measured } from '../measures/measured.ts';
import { isGuarded, measuredText, ratioText } from '../words/measuredText.ts';

/** What a chart of an office program cannot draw. `guarded` is a rate written as n of N. */
export type NotedState = keyof Words['stateNotes']['heads'];

const notedStates = [
  'notReported',
  'unpublished',
  'notAwaited',
  'blank',
  'notMentioned',
  'unreadable',
  'notInForm',
  'notApplicable',
  'undefined',
  'approximate',
  'atLeast',
  'guarded',
] as const satisfies readonly NotedState[];

/** Most places named one by one. */
const mostPlaces = 6;

/** Which way a cell is more or less than a plain number; `null` for one that is just that. */
export function notedState(measured: Measured): NotedState | null {
  if (measured.state === 'undefined') return 'undefined';
  if (isGuarded(measured)) return 'guarded';
  return measured.state === 'number' || measured.state === 'zero' ? null : measured.state;
}

/**
 * Everything in a table that no chart of an office program can show, as sentences: what is absent and how, what is
 * approximate, a bound, or too few for a rate. A row or a column that is absent throughout is named once.
 */
export function stateNotes(table: FigureTable, words: Words): readonly string[] {
  return notedStates.flatMap((state) => {
    const places = placesOf(table, state, words);
    const { heads, places: say } = words.stateNotes;
    return places.length > 0 ? [say(heads[state], places.slice(0, mostPlaces), places.length)] : [];
  });
}

function placesOf(table: FigureTable, state: NotedState, words: Words): readonly string[] {
  const { rows, columns } = table;
  const isSo = (measured: Measured | undefined) => measured !== undefined && notedState(measured) === state;
  const wordless = !(state === 'approximate' || state === 'atLeast' || state === 'guarded');
  const wholeRows = wordless ? rows.filter((row) => row.cells.length > 0 && row.cells.every(isSo)) : [];
  const left = rows.filter((row) => !wholeRows.includes(row));
  const wholeColumns =
    wordless && left.length > 1 ? columns.filter((_, c) => left.every((row) => isSo(row.cells[c]))) : [];
  const single = columns.length === 1;
  const cells = left.flatMap((row) =>
    columns.flatMap((column, c) => {
      const measured = row.cells[c];
      if (!measured || !isSo(measured) || wholeColumns.includes(column)) return [];
      const place = single ? row.label : `${row.label} ${column.label}`;
      const said =
        state === 'guarded' ? ratioText(measured, words) : measuredText(measured, column.kind, words);
      return [wordless ? place : `${place} ${said}`];
    }),
  );
  return [...wholeRows.map((row) => row.label), ...wholeColumns.map((column) => column.label), ...cells];
}
