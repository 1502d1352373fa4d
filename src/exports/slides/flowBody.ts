import type { Words } from '../../words/words.ts';
import { flowSides } from '../../figures/requestFlow/flowSides.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { figureDescription } from '../../words/figureDescription.ts';
import { readout } from '../../words/measuredText.ts';
import type { DeckTable, FigureBody } from './deck.ts';
import { deckPoint } from './deckPoint.ts';
import { deckCell, headCell } from './tableBodies.ts';
import { hex } from './textXml.ts';

/** What came in and what became of it as one bar each; the reasons, which the figure nests, in a table beside it. */
export function flowBody(table: FigureTable, words: Words): FigureBody {
  const { ins, outs } = flowSides(table, words);
  const items = [...ins, ...outs];
  const absent = (state: (typeof items)[number]['measured']) =>
    'value' in state ? '' : words.format.brackets(words.measured.absent[state.state]);
  const reasons = outs.flatMap((item) => item.reasons.map((reason) => ({ item, reason })));
  return {
    charts: [
      {
        title: '',
        description: figureDescription(table, words),
        form: 'bars',
        categories: items.map(({ name, measured }) => `${name}${absent(measured)}`),
        series: [
          {
            name: words.flow.figure,
            colour: hex('accent'),
            hollow: false,
            labelled: true,
            quiet: true,
            points: items.map(({ measured, colour }) => deckPoint(measured, 'count', words, hex(colour))),
          },
        ],
        total: null,
        kind: 'count',
        max: null,
        legend: false,
        small: false,
      },
    ],
    across: 1,
    table: reasons.length > 0 ? reasonTable() : null,
  };

  function reasonTable(): DeckTable {
    const figure = (measured: (typeof items)[number]['measured']) => readout(measured, 'count', '', words);
    return {
      name: words.flow.reasons,
      head: [[headCell(words.flow.reasons, 'left'), headCell(words.flow.figure)]],
      groups: reasons.map(({ item, reason }) => [
        [
          deckCell(words.format.named(item.name, reason.name), 'left'),
          deckCell(figure(reason.measured), 'right'),
        ],
      ]),
      widths: [0.76, 0.24],
    };
  }
}
