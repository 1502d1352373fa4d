import { max } from 'd3-array';
import type { Words } from '../../words/words.ts';
import { colourFor } from '../../figures/comparison/comparedAgencies.ts';
import type { FigureState } from '../../figures/figureState.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { numberOf, type Measured } from '../../measures/measured.ts';
import { figureDescription } from '../../words/figureDescription.ts';
import { isGuarded, ratioText } from '../../words/measuredText.ts';
import type { DeckChart, FigureBody } from './deck.ts';
import { deckPoint } from './deckPoint.ts';
import { inParts } from './slideLayout.ts';
import { roundUp } from './panelBodies.ts';
import { hex } from './textXml.ts';

/** Most agencies on one slide, and most slides of them. */
const mostRows = 14;
export const mostBars = mostRows * 6;

/** Agencies in order as lying bars, the year before as an outline; all slides on one scale. */
export function barBodies(
  table: FigureTable,
  { picked }: Pick<FigureState, 'picked'>,
  words: Words,
): readonly FigureBody[] {
  const [column] = table.columns;
  const rows = table.rows.slice(0, mostBars);
  const values = rows.flatMap((row) =>
    row.cells.flatMap((cell) => (isGuarded(cell) ? [] : (numberOf(cell) ?? []))),
  );
  const kind = column?.kind ?? 'count';
  return inParts(rows, mostRows).map((part) => {
    const chart: DeckChart = {
      title: '',
      description: figureDescription({ ...table, rows: part }, words),
      form: 'bars',
      categories: part.map((row) => `${row.label}${besideName(row.cells[0], words)}`),
      series: table.columns.map((one, c) => ({
        name: one.label,
        colour: hex(c === 0 ? 'accent' : 'muted-mark'),
        hollow: c > 0,
        labelled: true,
        quiet: false,
        points: part.map((row) =>
          deckPoint(row.cells[c] ?? { state: 'notReported' }, kind, words, c === 0 ? colourOf(row.key) : ''),
        ),
      })),
      total: null,
      kind,
      max: roundUp(Math.max(0, max(values) ?? 0)),
      legend: table.columns.length > 1,
      small: false,
    };
    return { charts: [chart], across: 1, table: null };
  });

  function colourOf(agency: string): string {
    const colour = colourFor(picked, agency);
    return colour === 'accent' ? '' : hex(colour);
  }
}

/** A rate never stands without n of N; what has no number says why where its bar would be. */
function besideName(measured: Measured | undefined, words: Words): string {
  if (!measured) return '';
  const ratio = ratioText(measured, words);
  const said = ratio || ('value' in measured ? '' : words.measured.absent[measured.state]);
  if (said === '') return '';
  return words.format.brackets(said);
}
