import type { Collection } from '../../measures/collection.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { measureNamed } from '../../measures/registry.ts';
import { figureNames } from '../../words/figureNames.ts';
import type { FigureState } from '../figureState.ts';
import type { PanelsSpec } from '../panels/panelSpec.ts';
import { drawYearPanels } from '../panels/yearPanels.ts';
import { drawnFrom, type FigureParts } from '../figureParts.ts';
import { yearTable } from '../yearTable.ts';

const amount = 'disclosure.fees.amount';

/** Fees collected, in 万元; an earlier form counts items instead, so its years have none. */
export function feesTable(collection: Collection, state: FigureState): FigureTable {
  const { definition, unit, source } = measureNamed(amount);
  return yearTable(collection, state, {
    figure: 'fees',
    what: figureNames.fees,
    ...{ definition, unit, source },
    columns: [{ measure: amount, label: { zh: '收费金额', en: 'amount collected' } }],
  });
}

/** One panel of columns, with the break between the forms. */
export const feesSpec: PanelsSpec = {
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
