import type { FilingTable } from '../../figures/filingGrid.ts';
import type { Filing } from '../../report/deadline.ts';
import { filingLabels } from '../../words/filingWords.ts';
import type { Language } from '../../words/language.ts';
import type { DeckCell, SlideBody } from './deck.ts';
import { inParts } from './inParts.ts';
import { tableBodies } from './tableBodies.ts';
import { hex } from './textXml.ts';

const inks: Record<Filing, string> = {
  onTime: 'filed-on-time',
  late: 'filed-late',
  unknown: 'ink-2',
  missing: 'error',
  notAwaited: 'ink-3',
};
const fills: Partial<Record<Filing, string>> = { late: 'doubt-soft', missing: 'error-soft' };

/** Who has filed, agencies by years, as native tables; each way of filing in words. */
export function filingBodies(table: FilingTable, language: Language): readonly SlideBody[] {
  const rows = table.rows.map((row): readonly DeckCell[] => [
    { text: row.label[language], fill: '', ink: hex('ink'), align: 'left', bold: false },
    ...table.columns.map((_, c): DeckCell => {
      const filed = row.filed[c];
      const filing = filed?.filing ?? 'notAwaited';
      const fill = fills[filing];
      const day = filed?.published ? `${filed.published.slice(5)} ` : '';
      return {
        text:
          filing === 'notAwaited' ? '—' : `${filing === 'late' ? day : ''}${filingLabels[filing][language]}`,
        fill: fill ? hex(fill) : '',
        ink: hex(inks[filing]),
        align: 'center',
        bold: filing === 'late' || filing === 'missing',
      };
    }),
  ]);
  return tableBodies({
    name: table.title[language],
    head: [table.rowHeading[language], ...table.columns.map(({ key }) => key)],
    parts: inParts(rows, 15),
    first: 0.2,
  });
}
