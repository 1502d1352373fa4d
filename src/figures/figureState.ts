import type { Snippet } from 'svelte';
import type { Finding } from '../checks/finding.ts';
import type { Collection } from '../measures/collection.ts';
import type { Pool } from '../measures/pooledFigure.ts';
import type { FigureTable } from '../measures/figureTable.ts';

/** What a figure is asked to show. A `Place` is one: figures read only what they need of it. */
export interface FigureState {
  /** The agency or area looked at; `null` is the whole tree. */
  readonly agency: string | null;
  /** First and last year; `null` is all there are. */
  readonly years: readonly [number, number] | null;
  readonly measure: string;
  readonly picked: readonly string[];
  /** The year of figures that show one; `null` is the latest there is a report for. */
  readonly cellYear: number | null;
  /** Column a table is sorted by and its direction, such as `-2024`; empty is the natural order. */
  readonly sort: string;
  /** The cell to light, `table.row.column`. */
  readonly cell: string | null;
  /** Whether a figure that can show both begins with counts or with shares; counts where nothing is said. */
  readonly scale?: Scale | undefined;
  /** Over how many years the rates of a comparison are taken; a single one where nothing is said. */
  readonly pool?: Pool | undefined;
}
export type Scale = 'count' | 'share';

/** Where a mark leads: to an agency, a year of it, a cell of that year's report. */
export interface FigureTarget {
  readonly agency: string;
  readonly year?: number;
  /** `table.row.column`. */
  readonly cell?: string;
}
export type HrefFor = (target: FigureTarget) => string | undefined;

/** Room of a given size, as a picture has it, whatever the window. */
export interface Paper {
  /** In px. */
  readonly width: number;
  /** By how much each plot is taller than on the page; less than nothing makes it lower, as far as it can be read. */
  readonly stretch?: number;
  /** Most agencies that a list of them has room for; those picked are always among them. */
  readonly rows?: number;
}

/** What every figure takes, so that a page, an embed and a briefing mount any of them alike. */
export interface FigureProps {
  readonly collection: Collection;
  readonly state: FigureState;
  /** Level of the title among the page's headings. */
  readonly level?: 1 | 2 | 3 | 4;
  /** What it is drawn on; without it the figure fills its place. */
  readonly paper?: Paper | undefined;
  /** Download buttons and the like, beside the table switch; whether the rows are shown in place of the chart. */
  readonly actions?: Snippet<[FigureTable, boolean]> | undefined;
  readonly hrefFor?: HrefFor;
  /** Told what the reader chooses in the figure itself, such as shares in place of counts. */
  readonly onadjust?: (changes: { readonly scale: Scale }) => void;
  /** Whether a figure that is nothing but zeros is told in one line. */
  readonly folds?: boolean;
  /** What the figure shows, in a sentence that heads it. */
  readonly headline?: (table: FigureTable) => string;
  /** What the checks found, for figures that light cells. */
  readonly findings?: readonly Finding[];
}

/** The years shown: those asked for that the collection has. */
export function yearsShown(collection: Collection, state: Pick<FigureState, 'years'>): readonly number[] {
  const { years } = state;
  if (years === null) return collection.years;
  return collection.years.filter((year) => years[0] <= year && year <= years[1]);
}
