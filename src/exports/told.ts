import type { FigureTable } from '../measures/figureTable.ts';
import type { Measured } from '../measures/measured.ts';
import type { Language } from '../words/language.ts';
import { isGuarded, measuredText, ratioText } from '../words/measuredText.ts';
import { toldSentence, toldStates, type ToldState } from '../words/toldWords.ts';

/** Which way a cell is more or less than a plain number; `null` for one that is just that. */
export function toldStateOf(measured: Measured): ToldState | null {
  if (measured.state === 'undefined') return 'undefined';
  if (isGuarded(measured)) return 'guarded';
  return measured.state === 'number' || measured.state === 'zero' ? null : measured.state;
}

/**
 * Everything in a table that no chart of an office program can show, as sentences: what is absent and how, what is
 * approximate, a bound, or too few for a rate. A row or a column that is absent throughout is named once.
 */
export function toldOf(table: FigureTable, language: Language): readonly string[] {
  return toldStates.flatMap((state) => {
    const places = placesOf(table, state, language);
    return places.length > 0 ? [toldSentence(state, places, language)] : [];
  });
}

function placesOf(table: FigureTable, state: ToldState, language: Language): readonly string[] {
  const { rows, columns } = table;
  const isSo = (measured: Measured | undefined) => measured !== undefined && toldStateOf(measured) === state;
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
      const place = single ? row.label[language] : `${row.label[language]} ${column.label[language]}`;
      const said =
        state === 'guarded' ? ratioText(measured, language) : measuredText(measured, column.kind, language);
      return [wordless ? place : `${place} ${said}`];
    }),
  );
  return [
    ...wholeRows.map((row) => row.label[language]),
    ...wholeColumns.map((column) => column.label[language]),
    ...cells,
  ];
}
