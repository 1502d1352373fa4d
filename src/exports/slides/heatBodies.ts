import { heatClasses } from '../../figures/heatClasses.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { numberOf, type Measured } from '../../measures/measured.ts';
import type { Language } from '../../words/language.ts';
import { isGuarded, measuredText, ratioText } from '../../words/measuredText.ts';
import type { DeckCell, SlideBody } from './deck.ts';
import { inParts } from './inParts.ts';
import { tableBodies } from './tableBodies.ts';
import { hex } from './textXml.ts';

const tones = ['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5'] as const;

/** Agencies by years as native tables, shaded as the figure is; each figure is written in its cell. */
export function heatBodies(table: FigureTable, language: Language): readonly SlideBody[] {
  const kind = table.columns[0]?.kind ?? 'count';
  const cells = table.rows.flatMap((row) => row.cells);
  const classes = heatClasses(
    cells.filter((cell) => !isGuarded(cell)),
    kind,
  );
  const shade = (measured: Measured): DeckCell => {
    const value = isGuarded(measured) ? null : numberOf(measured);
    const level = value === null || value === 0 ? -1 : classes.findLastIndex(({ from }) => value >= from);
    const tone = tones[level];
    const isAbsent = !('value' in measured);
    return {
      text:
        isGuarded(measured) && measured.state !== 'undefined'
          ? ratioText(measured, language)
          : measuredText(measured, kind, language),
      fill: tone ? hex(tone) : '',
      ink: level >= 3 ? hex('heat-ink') : hex(isAbsent ? 'ink-3' : 'ink'),
      align: 'center',
      bold: false,
    };
  };
  const rows = table.rows.map((row): readonly DeckCell[] => [
    { text: row.label[language], fill: '', ink: hex('ink'), align: 'left', bold: false },
    ...row.cells.map(shade),
  ]);
  return tableBodies({
    name: table.title[language],
    head: [table.rowHeading[language], ...table.columns.map(({ key }) => key)],
    parts: inParts(rows, 15),
    first: 0.2,
  });
}
