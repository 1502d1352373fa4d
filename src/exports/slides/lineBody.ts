import type { Words } from '../../words/words.ts';
import { colourFor, pickedIndex } from '../../figures/comparison/comparedAgencies.ts';
import type { FigureState } from '../../figures/figureState.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { figureDescription } from '../../words/figureDescription.ts';
import type { DeckPoint, DeckSeries, FigureBody } from './deck.ts';
import { deckPoint } from './deckPoint.ts';
import { hex } from './textXml.ts';

/** Most lines of context behind the picked ones; more would be a grey surface. */
export const mostContext = 60;
/** Without anybody picked, the most agencies that get a colour and a name. */
const mostNamed = 10;

const empty: DeckPoint = { value: null, said: '', open: false, colour: '' };

/**
 * One line per agency. A missing year leaves its line open; where two years must not be joined although both have a
 * figure, the line goes on as a second series of the same colour, for a native line joins all it has.
 */
export function lineBody(
  table: FigureTable,
  { picked }: Pick<FigureState, 'picked'>,
  words: Words,
): FigureBody {
  const kind = table.columns[0]?.kind ?? 'count';
  const few = picked.length === 0 && table.rows.length <= mostNamed;
  const shown = few ? table.rows.map(({ key }) => key) : picked;
  const lines = table.rows.flatMap((row) => {
    const isNamed = pickedIndex(shown, row.key) !== null;
    const segments: DeckPoint[][] = [];
    row.cells.forEach((cell, c) => {
      const point = deckPoint(cell, kind, words);
      const before = segments.at(-1)?.[c - 1]?.value ?? null;
      const parts = point.value !== null && before !== null && row.joins?.[c] === false;
      if (segments.length === 0 || parts) segments.push(row.cells.map(() => empty));
      segments.at(-1)?.splice(c, 1, point);
    });
    return segments.map((points, s): DeckSeries => {
      const from = table.columns[points.findIndex(({ value }) => value !== null)]?.key ?? '';
      const name = row.label;
      return {
        name: s === 0 ? name : words.deck.from(name, from),
        colour: hex(colourFor(shown, row.key)),
        hollow: false,
        labelled: isNamed && shown.length <= 4,
        quiet: !isNamed || s > 0,
        points,
      };
    });
  });
  const context = lines.filter(({ quiet, colour }) => quiet && colour === hex('muted-mark'));
  const named = lines.filter((line) => !context.includes(line));
  const series = [...context.slice(0, mostContext), ...named];
  return {
    charts: [
      {
        title: '',
        description: figureDescription(table, words),
        form: 'lines',
        categories: table.columns.map(({ key }) => key),
        series,
        total: null,
        kind,
        max: null,
        legend: series.some(({ quiet }) => !quiet) && shown.length > 0,
        small: false,
      },
    ],
    across: 1,
    table: null,
  };
}
