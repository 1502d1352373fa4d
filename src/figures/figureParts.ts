import type { Words } from '../words/words.ts';
import type { Component } from 'svelte';
import type { Drawing } from '../chart/stops.ts';
import type { Collection } from '../measures/collection.ts';
import type { FigureOrigin, FigureTable } from '../measures/figureTable.ts';
import type { PanelsSpec } from './panels/panelSpec.ts';
import type { FigureProps, FigureState, HrefFor, Paper } from './figureState.ts';

/** What a drawing needs beside its numbers: the words it says, where its marks lead, what it is drawn on. */
export interface DrawContext {
  readonly words: Words;
  readonly hrefFor: HrefFor;
  readonly paper?: Paper | undefined;
}

/** A figure of one state: its rows, and how they are drawn at a width. */
export interface MadeFigure {
  readonly table: FigureTable;
  draw(width: number, context: Omit<DrawContext, 'words'>): Drawing;
}

/** What a figure is: everything about it that does not have to travel before it is shown. */
export interface FigureParts {
  make(collection: Collection, state: FigureState, words: Words): MadeFigure;
  /** What a row of its table is, and so where the row leads. */
  readonly rows: 'years' | 'agencies' | 'items';
  /** What it becomes on a slide, of native charts and tables. */
  readonly slide: SlideKind;
  /** What its finding states, in one sentence. */
  readonly finding: FindingStated;
  /** What explains its marks: a key under it, or the drawing itself. */
  readonly explained?: 'itself';
  /** The choice between counts and shares. */
  readonly scales?: true;
  /** Shown as rows of its own making in place of a drawing. */
  readonly view?: () => Promise<{ readonly default: Component<FigureProps> }>;
}

export type SlideKind =
  | { readonly kind: 'panels'; spec(table: FigureTable, words: Words): PanelsSpec }
  | { readonly kind: 'documents' | 'flow' | 'bars' | 'lines' | 'heat' | 'filing' | 'form' };

export type FindingStated =
  /** A fact of the agency's or area's year, as its summary states it. */
  | { readonly of: 'fact'; readonly fact: 'outcome' | 'received' | 'disputes' | 'disclosed' }
  /** These measures of the year, with their change. */
  | { readonly of: 'measures'; readonly measures: readonly string[] }
  /** What only the figure itself can tell, from its own table. */
  | { readonly of: 'itself'; tell(table: FigureTable, words: Words): string }
  /** How far agencies lie apart; how many rose and fell; how full the table is; who filed; what the checks found. */
  | { readonly of: 'spread' | 'turns' | 'fullness' | 'filing' | 'checks' };

/** A figure from the function that makes its table and the one that draws it. */
export function drawnFrom<Table extends FigureTable>(
  tableOf: (collection: Collection, state: FigureState, words: Words) => Table,
  draw: (table: Table, width: number, context: DrawContext, state: FigureState) => Drawing,
): FigureParts['make'] {
  return (collection, state, words) => {
    const table = tableOf(collection, state, words);
    return { table, draw: (width, context) => draw(table, width, { ...context, words }, state) };
  };
}

/** Where a mark leads: to the first cell that its figure is printed in, else to the report. */
export function hrefTo(origin: FigureOrigin | null | undefined, hrefFor: HrefFor): string | undefined {
  if (!origin) return undefined;
  const { agency, year, cells } = origin;
  const [cell] = cells;
  return hrefFor({ agency, year, ...(cell === undefined ? {} : { cell }) });
}

/** The height of a plot that is `height` on the page: stretched by its part of what the paper asks, never below `least`. */
export function stretched(height: number, { paper }: DrawContext, least: number, part = 1): number {
  return Math.max(Math.min(least, height), height + (paper?.stretch ?? 0) * part);
}
