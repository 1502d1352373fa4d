import { colourFor } from '../../figures/comparison/comparedAgencies.ts';
import type { FigureState } from '../../figures/figureState.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { numberOf, type Measured } from '../../measures/measured.ts';
import { figureDescription } from '../../words/figureDescription.ts';
import type { Language } from '../../words/language.ts';
import { absenceLabels, isGuarded, ratioText } from '../../words/measuredText.ts';
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
  language: Language,
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
      description: figureDescription({ ...table, rows: part }, language),
      form: 'bars',
      categories: part.map((row) => `${row.label[language]}${besideName(row.cells[0], language)}`),
      series: table.columns.map((one, c) => ({
        name: one.label[language],
        colour: hex(c === 0 ? 'accent' : 'muted-mark'),
        hollow: c > 0,
        labelled: true,
        quiet: false,
        points: part.map((row) =>
          deckPoint(
            row.cells[c] ?? { state: 'notReported' },
            kind,
            language,
            c === 0 ? colourOf(row.key) : '',
          ),
        ),
      })),
      total: null,
      kind,
      max: roundUp(Math.max(0, ...values)),
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
function besideName(measured: Measured | undefined, language: Language): string {
  if (!measured) return '';
  const ratio = ratioText(measured, language);
  const said = ratio || ('value' in measured ? '' : absenceLabels[measured.state][language]);
  if (said === '') return '';
  return language === 'zh' ? `（${said}）` : ` (${said})`;
}
