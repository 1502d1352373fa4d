import type { Fitted } from './fitFigures.ts';

/** The cells of an official row with the words that named it in print. */
export interface RowReading {
  readonly cells: readonly Fitted[];
  readonly printedLabel: string;
}

/** What was read of one table: the official rows that were found. */
export type TableReading<Row extends string> = ReadonlyMap<Row, RowReading>;
