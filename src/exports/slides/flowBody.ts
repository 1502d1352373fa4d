import { flowSides } from '../../figures/requestFlow/flowSides.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { figureDescription } from '../../words/figureDescription.ts';
import { flowWords } from '../../words/flowWords.ts';
import type { Language } from '../../words/language.ts';
import { absenceLabels, readout } from '../../words/measuredText.ts';
import type { DeckTable, FigureBody } from './deck.ts';
import { deckPoint } from './deckPoint.ts';
import { deckCell, headCell } from './tableBodies.ts';
import { hex } from './textXml.ts';

/** What came in and what became of it as one bar each; the reasons, which the figure nests, in a table beside it. */
export function flowBody(table: FigureTable, language: Language): FigureBody {
  const { ins, outs } = flowSides(table, language);
  const items = [...ins, ...outs];
  const unit = table.columns[0]?.unit ?? { zh: '', en: '' };
  const absent = (state: (typeof items)[number]['measured']) =>
    'value' in state ? '' : `（${absenceLabels[state.state][language]}）`;
  const reasons = outs.flatMap((item) => item.reasons.map((reason) => ({ item, reason })));
  return {
    charts: [
      {
        title: '',
        description: figureDescription(table, language),
        form: 'bars',
        categories: items.map(({ name, measured }) => `${name}${absent(measured)}`),
        series: [
          {
            name: flowWords.figure[language],
            colour: hex('accent'),
            hollow: false,
            labelled: true,
            quiet: true,
            points: items.map(({ measured, colour }) => deckPoint(measured, 'count', language, hex(colour))),
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
    const figure = (measured: (typeof items)[number]['measured']) =>
      readout(measured, 'count', { ...unit, zh: '' }, language).replace(/ requests$/, '');
    return {
      name: flowWords.reasons[language],
      head: [[headCell(flowWords.reasons[language], 'left'), headCell(flowWords.figure[language])]],
      groups: reasons.map(({ item, reason }) => [
        [
          deckCell(`${item.name}${language === 'zh' ? '：' : ': '}${reason.name}`, 'left'),
          deckCell(figure(reason.measured), 'right'),
        ],
      ]),
      widths: [0.76, 0.24],
    };
  }
}
