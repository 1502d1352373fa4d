import type { Words } from '../../words/words.ts';
import type { Collection } from '../../measures/collection.ts';
import { figureNote, type FigureTable } from '../../measures/figureTable.ts';
import type { Measured } from '../../measures/measured.ts';
import { sharesOf } from '../../measures/ratioOf.ts';
import { outcomeKinds, type OutcomeKind } from '../../report/lineItems.ts';
import { withContradictions } from '../contradictedTotal.ts';
import type { FigureState } from '../figureState.ts';
import type { PanelsSpec } from '../panels/panelSpec.ts';
import { outcomeColours } from './outcomeColours.ts';
import { yearTable } from '../yearTable.ts';

const total = 'requests.outcomeTotal';
const idOf = (kind: OutcomeKind) => `outcomes.${kind}`;

/** What became of the requests of each year: six kinds and the printed total, as counts or as shares of it. */
export function outcomesTable(collection: Collection, state: FigureState, words: Words): FigureTable {
  const printed = yearTable(collection, state, words, {
    figure: 'outcomes',
    what: words.figures.names.outcomes,
    definition: words.figures.definitions.outcomes,
    unit: words.figures.units.requests,
    source: words.figures.formSource,
    columns: [
      ...outcomeKinds.map((kind) => ({ measure: idOf(kind), colour: outcomeColours[kind] })),
      { measure: total, label: words.figures.allOutcomes },
    ],
  });
  const counts = withContradictions(printed, [{ total, parts: outcomeKinds.map(idOf) }], words);
  return state.scale === 'share' ? asShares(counts, words) : counts;
}

/** Each kind as a fraction of row （七）; the total's own column stays a count, for it is every N. */
function asShares(table: FigureTable, words: Words): FigureTable {
  const unit = words.figure.perCent;
  const isTotal = (key: string) => key === total;
  return {
    ...table,
    unit,
    notes: [...table.notes, figureNote('small-numbers', words.notes.smallNumbers)],
    columns: table.columns.map((column) =>
      isTotal(column.key) ? column : { ...column, unit, kind: 'rate' },
    ),
    rows: table.rows.map((row) => ({ ...row, cells: sharesOfRow(row.cells) })),
  };
}

function sharesOfRow(cells: readonly Measured[]): readonly Measured[] {
  const whole = cells.at(-1);
  if (!whole) return cells;
  const parts = cells.slice(0, -1).map((measured, index) => ({ id: outcomeKinds[index] ?? '', measured }));
  const divided = sharesOf(parts, whole);
  if (divided.ok) return [...divided.shares.map((part) => part.measured), whole];
  return [...parts.map(({ measured }) => undivided(measured, whole)), whole];
}

/** Where the whole is not divided, a part says why: nothing to divide by, or the state it is in itself. */
function undivided(part: Measured, whole: Measured): Measured {
  if (whole.state === 'zero') return { state: 'undefined', ratio: { n: 0, N: 0 } };
  if (!('value' in whole)) return whole;
  return 'value' in part ? { state: 'blank' } : part;
}

export const outcomesSpec: PanelsSpec = {
  sections: [
    {
      heading: null,
      shared: false,
      panels: [{ key: 'outcomes', title: null, columns: outcomeKinds.map(idOf), total }],
    },
  ],
  names: 'end',
  plotHeight: 240,
  across: 1,
};
