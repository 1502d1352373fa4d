import type { Words } from '../../words/words.ts';
import type { Collection } from '../../measures/collection.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { compareTable } from '../comparison/compareTable.ts';
import type { FigureState } from '../figureState.ts';
import type { PanelsSpec } from '../panels/panelSpec.ts';
import { drawYearPanels } from '../panels/yearPanels.ts';
import { drawnFrom, type FigureParts } from '../figureParts.ts';

/** Most panels drawn; more would not be read. */
const mostPanels = 24;

/** One measure, a column per agency and a row per year: the picked ones, or the first when nobody is picked. */
export function compareMultiplesTable(collection: Collection, state: FigureState, words: Words): FigureTable {
  const table = compareTable(collection, state, words, 'compare-multiples');
  const picked = table.rows.filter((row) => state.picked.includes(row.key));
  const shown = picked.length > 0 ? picked : table.rows.slice(0, mostPanels);
  const [column] = table.columns;
  return {
    ...table,
    rowHeading: words.figure.year,
    columns: column
      ? shown.map((row) => ({
          ...column,
          key: row.key,
          label: row.label,
          ...(row.colour ? { colour: row.colour } : {}),
        }))
      : [],
    rows: table.columns.map((year, index) => ({
      key: year.key,
      label: year.key,
      cells: shown.map((row) => row.cells[index] ?? { state: 'notReported' }),
      origins: shown.map((row) => row.origins?.[index] ?? null),
    })),
  };
}

/** One panel per agency, all on one scale, so that heights compare. */
export function compareMultiplesSpec(table: FigureTable): PanelsSpec {
  return {
    sections: [
      {
        heading: null,
        shared: true,
        panels: table.columns.map(({ key, label }) => ({ key, title: label, columns: [key] })),
      },
    ],
    plotHeight: 84,
    across: 4,
  };
}

export const compareMultiples: FigureParts = {
  make: drawnFrom(compareMultiplesTable, (table, width, context) =>
    drawYearPanels(table, compareMultiplesSpec(table), width, context),
  ),
  rows: 'items',
  slide: { kind: 'panels', spec: compareMultiplesSpec },
  finding: { of: 'turns' },
};
