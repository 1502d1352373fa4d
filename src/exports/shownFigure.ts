import type { Message, Words } from '../words/words.ts';
import type { Finding } from '../checks/finding.ts';
import type { Figure } from '../figures/figureList.ts';
import type { FigureState } from '../figures/figureState.ts';
import type { Collection } from '../measures/collection.ts';
import { figureNote, type FigureTable } from '../measures/figureTable.ts';

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
  readonly words: Words;
  /** What must be said of it wherever it goes, such as that the reader's own reports are in it. */
  readonly remarks: readonly Message[];
  /** The dashboard's page that shows the same, as a whole link; `null` where it has none that others can open. */
  readonly link: string | null;
  /** The organisation whose site this is, where that is known. */
  readonly publisher?: string;
}

/** A figure nobody has on screen: as it would be shown for this state. */
export function shownFigure(
  asked: Omit<ShownFigure, 'table' | 'asTable' | 'findings' | 'remarks'> &
    Partial<Pick<ShownFigure, 'findings' | 'remarks'>>,
): ShownFigure {
  return {
    findings: [],
    remarks: [],
    ...asked,
    table: asked.figure.make(asked.collection, asked.state, asked.words).table,
    asTable: false,
  };
}

/** The same rows in the same order in another language, for files that hold several. */
export function tableIn(
  { figure, collection, state, table, remarks }: ShownFigure,
  words: Words,
): FigureTable {
  const made = figure.make(collection, state, words).table;
  return {
    ...made,
    rows: table.rows.flatMap(({ key }) => made.rows.find((row) => row.key === key) ?? []),
    notes: [...remarks.map((say, index) => figureNote(`remark-${index + 1}`, say(words))), ...made.notes],
  };
}
