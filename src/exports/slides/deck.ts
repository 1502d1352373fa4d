import type { Words } from '../../words/words.ts';
import type { FigureId } from '../../figures/figureList.ts';
import type { FigureColumn } from '../../measures/figureTable.ts';

/** A deck as pure data: what stands on each slide, before any file format. Colours are `rrggbb`. */
export interface Deck {
  readonly words: Words;
  readonly title: string;
  readonly slides: readonly Slide[];
}

export interface Slide {
  readonly kind: 'cover' | 'summary' | 'figure';
  /** The figure it shows, of which it may be one of several slides. */
  readonly figure: FigureId | null;
  /** On a figure's slide the sentence that states what it shows. */
  readonly title: string;
  readonly subtitle: string;
  /** Words of the body, where there is no figure. */
  readonly paragraphs: readonly string[];
  readonly body: SlideBody | null;
  /** Small below the figure: what it cannot draw, and its caveats. */
  readonly caveats: readonly string[];
  /** At the foot: where the figures come from, and the day of the data. */
  readonly source: string;
  readonly date: string;
  readonly synthetic: string;
  /** For the speaker: source, definition, caveats and link in full. */
  readonly notes: string;
}

/** A figure's body: charts in a grid, a table, or both side by side. */
export interface FigureBody {
  readonly charts: readonly DeckChart[];
  /** Charts side by side. */
  readonly across: number;
  /** Whole, however many slides it may need. */
  readonly table: DeckTable | null;
}

/** A body as one slide has room for it. */
export interface SlideBody extends Omit<FigureBody, 'table'> {
  readonly table: FittedTable | null;
}

export interface DeckChart {
  /** Above it, and its name for those who do not see it; empty for none. */
  readonly title: string;
  readonly description: string;
  readonly form: 'columns' | 'stacked' | 'bars' | 'lines';
  readonly categories: readonly string[];
  readonly series: readonly DeckSeries[];
  /** The printed total over a stack. */
  readonly total: DeckSeries | null;
  readonly kind: FigureColumn['kind'];
  /** End of the scale where charts share one; `null` leaves it to the program. */
  readonly max: number | null;
  readonly legend: boolean;
  /** One of several on its slide: smaller words. */
  readonly small: boolean;
}

export interface DeckSeries {
  readonly name: string;
  readonly colour: string;
  /** Drawn as an outline: not settled, or of the year before. */
  readonly hollow: boolean;
  /** Whether its figures are written at its points. */
  readonly labelled: boolean;
  /** Without an entry in the legend: context, or the rest of a line that has one. */
  readonly quiet: boolean;
  readonly points: readonly DeckPoint[];
}

/** Every series in order of the sheet's columns, the printed total last. */
export function chartSeries({ series, total }: DeckChart): readonly DeckSeries[] {
  return total ? [...series, total] : series;
}

/** Whether anything in them has a number; an axis alone says nothing. */
export function hasPoints(charts: readonly DeckChart[]): boolean {
  return charts.some((chart) =>
    chartSeries(chart).some(({ points }) => points.some(({ value }) => value !== null)),
  );
}

export interface DeckPoint {
  /** `null` leaves the cell of the chart's sheet empty; never 0 for what is absent. */
  readonly value: number | null;
  /** Written instead of the number where it is not plainly that: `80余`, `≥7`; empty for a plain number. */
  readonly said: string;
  /** More than it says: filled with strokes. */
  readonly open: boolean;
  /** A colour of its own; empty for that of the series. */
  readonly colour: string;
}

export interface DeckTable {
  readonly name: string;
  /** Repeated on every slide it needs. */
  readonly head: readonly DeckRow[];
  /** Rows that are rather not parted; the first of several may be their heading. */
  readonly groups: readonly (readonly DeckRow[])[];
  /** Share of the width per column. */
  readonly widths: readonly number[];
}

/** A table as it fits its box: its type and the height of each row, in inches. */
export interface FittedTable {
  readonly name: string;
  /** Head first. */
  readonly rows: readonly DeckRow[];
  readonly widths: readonly number[];
  readonly fontSize: number;
  readonly heights: readonly number[];
}

export type DeckRow = readonly DeckCell[];

export interface DeckCell {
  readonly text: string;
  /** Shading and ink, empty for none. */
  readonly fill: string;
  readonly ink: string;
  readonly align: 'left' | 'center' | 'right';
  readonly bold: boolean;
  /** Columns and rows it takes. */
  readonly columns: number;
  readonly rows: number;
}
