import type { Words } from '../../words/words.ts';
import { documentFlows, documentKey, documentKinds } from '../../figures/documents/documentsTable.ts';
import { cellOf } from '../../figures/tableCells.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { disclosureRowLabel } from '../../report/disclosureItems.ts';
import { figureDescription } from '../../words/figureDescription.ts';
import type { DeckChart, FigureBody } from './deck.ts';
import { categoryName, deckPoint } from './deckPoint.ts';
import { hex } from './textXml.ts';

/** Of each kind of document what is in force at the end of a year, and beside it what was issued and repealed in it. */
export function documentBody(table: FigureTable, words: Words): FigureBody {
  const charts = documentKinds.flatMap((kind) => {
    const name = words.format.term(disclosureRowLabel(kind));
    const chart = (flows: readonly (typeof documentFlows)[number][]): DeckChart => {
      const keys = flows.map((flow) => documentKey(kind, flow));
      const cells = table.rows.map((_, r) => keys.map((key) => cellOf(table, r, key)));
      const columns = table.columns.filter(({ key }) => keys.includes(key));
      const rows = table.rows.map((row, r) => ({ ...row, cells: cells[r] ?? [] }));
      const said = flows.map((flow) => words.figures.documents[flow]);
      return {
        title: words.format.named(words.format.capital(name), words.deck.together(said)),
        description: figureDescription({ ...table, columns, rows }, words),
        form: 'columns',
        categories: rows.map((row) => categoryName(row.label, row.cells, words)),
        series: flows.map((flow, f) => ({
          name: said[f] ?? '',
          colour: hex(flow === 'inForce' ? 'total' : flow === 'issued' ? 'accent' : 'outcome-unable'),
          hollow: false,
          labelled: true,
          quiet: false,
          points: cells.map((row) => deckPoint(row[f] ?? { state: 'notReported' }, 'count', words)),
        })),
        total: null,
        kind: 'count',
        max: null,
        legend: flows.length > 1,
        small: true,
      };
    };
    return [chart(['inForce']), chart(['issued', 'repealed'])];
  });
  return { charts, across: 2, table: null };
}
