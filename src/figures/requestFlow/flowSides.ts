import type { Words } from '../../words/words.ts';
import type { FigureTable, MarkColour } from '../../measures/figureTable.ts';
import type { Measured } from '../../measures/measured.ts';
import { outcomeKinds } from '../../report/lineItems.ts';
import { imbalance } from './requestFlowTable.ts';

/** One entry on either side of the flow, with the reasons under it that are not zero. */
export interface FlowItem {
  readonly key: string;
  readonly name: string;
  readonly measured: Measured;
  readonly colour: MarkColour;
  readonly reasons: readonly FlowItem[];
}

/** In no row of the report: what one side has more than the other. */
export const differenceKey = 'difference';

/** What came in and what became of it; where the report does not balance, the shorter side is filled up. */
export function flowSides(
  table: FigureTable,
  words: Words,
): { readonly ins: readonly FlowItem[]; readonly outs: readonly FlowItem[] } {
  const itemOf = (key: string): FlowItem => {
    const row = table.rows.find((one) => one.key === key);
    return {
      key,
      name: row?.label ?? '',
      measured: row?.cells[0] ?? { state: 'notReported' },
      colour: row?.colour ?? 'accent',
      reasons: table.rows
        .filter((one) => one.key.startsWith(`${key}.`) && one.cells[0]?.state !== 'zero')
        .map((one) => ({
          key: one.key,
          // The kind stands above it already.
          name: one.short ?? one.label,
          measured: one.cells[0] ?? { state: 'notReported' },
          colour: one.colour ?? 'accent',
          reasons: [],
        })),
    };
  };
  const difference = imbalance(table.rows);
  const more = difference ? difference.in - difference.out : 0;
  const gap: FlowItem = {
    key: differenceKey,
    name: words.flow.difference,
    measured: { state: 'number', value: Math.abs(more) },
    colour: 'error',
    reasons: [],
  };
  return {
    ins: [...['newlyReceived', 'carriedOver'].map(itemOf), ...(more < 0 ? [gap] : [])],
    outs: [...[...outcomeKinds, 'carriedForward'].map(itemOf), ...(more > 0 ? [gap] : [])],
  };
}
