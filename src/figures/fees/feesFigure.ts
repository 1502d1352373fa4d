import type { Words } from '../../words/words.ts';
import type { Collection } from '../../measures/collection.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import type { FigureState } from '../figureState.ts';
import type { PanelsSpec } from '../panels/panelSpec.ts';
import { drawYearPanels } from '../panels/yearPanels.ts';
import { drawnFrom, type FigureParts } from '../figureParts.ts';
import { yearTable } from '../yearTable.ts';

const amount = 'disclosure.fees.amount';

/** Fees collected, in 万元; an earlier form counts items instead, so its years have none. */
export function feesTable(collection: Collection, state: FigureState, words: Words): FigureTable {
  const { definition, unit, source } = words.measure(amount);
  return yearTable(collection, state, words, {
    figure: 'fees',
    what: words.figures.names.fees,
    ...{ definition, unit, source },
    columns: [{ measure: amount, label: words.figures.feesAmount }],
  });
}

/** One panel of columns, with the break between the forms. */
const feesSpec: PanelsSpec = {
  sections: [{ heading: null, shared: false, panels: [{ key: 'fees', title: null, columns: [amount] }] }],
  plotHeight: 150,
  across: 1,
};

export const fees: FigureParts = {
  make: drawnFrom(feesTable, (table, width, context) => drawYearPanels(table, feesSpec, width, context)),
  rows: 'years',
  slide: { kind: 'panels', spec: () => feesSpec },
  finding: { of: 'measures', measures: [amount] },
};
