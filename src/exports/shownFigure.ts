import type { Finding } from '../checks/finding.ts';
import type { Figure } from '../figures/figureList.ts';
import type { FigureState } from '../figures/figureState.ts';
import type { Collection } from '../measures/collection.ts';
import type { FigureTable } from '../measures/figureTable.ts';
import type { Language } from '../words/language.ts';

/** A figure as a reader has it before them; whatever leaves the dashboard is made from this and nothing else. */
export interface ShownFigure {
  readonly figure: Figure;
  /** Its rows as shown: filtered and sorted. */
  readonly table: FigureTable;
  /** Whether the reader looks at the rows themselves rather than at their drawing. */
  readonly asTable: boolean;
  readonly collection: Collection;
  readonly state: FigureState;
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** The dashboard's page that shows the same, as a whole link; `null` where it has none that others can open. */
  readonly link: string | null;
}

/** A figure nobody has on screen: as it would be shown for this state. */
export function shownFigure(
  asked: Omit<ShownFigure, 'table' | 'asTable' | 'findings'> & { readonly findings?: readonly Finding[] },
): ShownFigure {
  return {
    findings: [],
    ...asked,
    table: asked.figure.make(asked.collection, asked.state).table,
    asTable: false,
  };
}
