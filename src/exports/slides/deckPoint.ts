import type { Words } from '../../words/words.ts';
import type { FigureColumn } from '../../measures/figureTable.ts';
import { numberOf, type Measured } from '../../measures/measured.ts';
import { absenceText, isGuarded, markText, ratioText } from '../../words/measuredText.ts';
import type { DeckPoint } from './deck.ts';

/** A figure as a point of a native chart: what has no number stays empty, a rate over too few likewise. */
export function deckPoint(
  measured: Measured,
  kind: FigureColumn['kind'],
  words: Words,
  colour = '',
): DeckPoint {
  const value = isGuarded(measured) ? null : numberOf(measured);
  const open = measured.state === 'approximate' || measured.state === 'atLeast';
  return { value, said: open ? markText(measured, kind, words) : '', open, colour };
}

/** A category's name; under it n of N of its rate, or the reason where nothing of it has a number. */
export function categoryName(name: string, cells: readonly Measured[], words: Words): string {
  const [only] = cells;
  const ratio = only && cells.length === 1 && only.state !== 'undefined' ? ratioText(only, words) : '';
  if (ratio !== '') return `${name}\n${ratio}`;
  const states = new Set(cells.map((cell) => ('value' in cell ? 'number' : cell.state)));
  const [state] = states;
  if (states.size !== 1 || state === undefined || state === 'number') return name;
  return `${name}\n${absenceText(state, words)}`;
}
