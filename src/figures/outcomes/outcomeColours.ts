import type { MarkColour } from '../../measures/figureTable.ts';
import type { OutcomeKind } from '../../report/lineItems.ts';

/** One colour for a kind of outcome wherever it is shown. */
export const outcomeColours: Record<OutcomeKind, MarkColour> = {
  granted: 'outcome-granted',
  partlyGranted: 'outcome-partly',
  refused: 'outcome-refused',
  unableToProvide: 'outcome-unable',
  notProcessed: 'outcome-not-processed',
  otherwiseHandled: 'outcome-other',
};
