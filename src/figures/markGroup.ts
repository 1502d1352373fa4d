import type { FigureOrigin, FigureTable } from '../measures/figureTable.ts';
import type { Measured } from '../measures/measured.ts';
import { sharesOf } from '../measures/ratioOf.ts';
import { outcomeKinds } from '../report/lineItems.ts';
import type { Words } from '../words/words.ts';
import type { Figure } from './figureList.ts';

/** A cell of a table by the keys of its row and column. */
export type At = readonly [row: string, column: string];

/** What of a table is read together. */
export interface Group {
  readonly cells: readonly At[];
  /** What they are of, where each has a short name of its own beside it. */
  readonly title?: string | null;
  /** The printed total among them, and the cells it is the total of. */
  readonly whole?: At;
  readonly parts?: readonly At[];
}

/** The cells that are read together with one. */
export function groupOf(figure: Figure, table: FigureTable, [row, column]: At, words: Words): Group {
  const { slide } = figure;
  const inRow = (keys: readonly string[]): readonly At[] => keys.map((key) => [row, key]);
  if (slide.kind === 'panels') {
    const { sections, names } = slide.spec(table, words);
    const section = sections.find(({ panels }) => panels.some(({ columns }) => columns.includes(column)));
    const panel = section?.panels.find(({ columns }) => columns.includes(column));
    if (!section || !panel) return { cells: [[row, column]] };
    if (panel.total === undefined) return { cells: inRow(section.panels.flatMap(({ columns }) => columns)) };
    // Named at their ends they are read from the top, else as they are named above.
    const parts = inRow(names === 'end' ? panel.columns.toReversed() : panel.columns);
    return { cells: [...parts, [row, panel.total]], title: panel.title, whole: [row, panel.total], parts };
  }
  if (slide.kind === 'documents') {
    const kind = column.slice(0, column.lastIndexOf('.') + 1);
    return { cells: inRow(table.columns.flatMap(({ key }) => (key.startsWith(kind) ? key : []))) };
  }
  if (slide.kind === 'flow') {
    // At a reason it and the others of its kind, else what there is of every kind.
    const [kind, reason] = row.split('.');
    const isBeside = (key: string) =>
      reason === undefined ? !key.includes('.') : key === kind || key.startsWith(`${kind}.`);
    const keys = table.rows.flatMap(({ key }) => (isBeside(key) ? key : []));
    return {
      cells: keys.map((key) => [key, column]),
      whole: ['outcomeTotal', column],
      parts: outcomeKinds.map((one) => [one, column]),
    };
  }
  return { cells: inRow(table.columns.flatMap(({ key, isBeside }) => (isBeside ? [] : key))) };
}

/** The figure of a cell. */
export const cellAt = (table: FigureTable, [row, column]: At): Measured =>
  table.rows.find(({ key }) => key === row)?.cells[table.columns.findIndex(({ key }) => key === column)] ?? {
    state: 'notReported',
  };

/** Where a cell is printed. */
export function originAt(table: FigureTable, [row, column]: At): FigureOrigin | null {
  const index = table.columns.findIndex(({ key }) => key === column);
  return table.rows.find(({ key }) => key === row)?.origins?.[index] ?? null;
}

/** Each part's share of the printed total, by the keys of its cell; none where it cannot be divided. */
export function sharesIn(table: FigureTable, { parts = [], whole }: Group): ReadonlyMap<string, Measured> {
  const isCount = ([, column]: At) => table.columns.find(({ key }) => key === column)?.kind === 'count';
  if (!whole || !parts.every(isCount)) return new Map();
  const divided = sharesOf(
    parts.map((one) => ({ id: String(one), measured: cellAt(table, one) })),
    cellAt(table, whole),
  );
  return new Map(divided.ok ? divided.shares.map(({ id, measured }) => [id, measured]) : []);
}
