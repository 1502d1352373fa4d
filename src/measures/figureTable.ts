import type { Label } from '../report/lineItems.ts';
import type { Measured } from './measured.ts';

/**
 * What a figure shows, as a table: the twin beside the chart, the CSV, the sheet and the slide all read this
 * one thing, so a download is what is shown. Rows and columns are in the order shown.
 */
export interface FigureTable {
  /** Id of the figure, stable, part of links and file names. */
  readonly figure: string;
  readonly title: FigureTitle;
  readonly unit: Label;
  /** 口径: how the figures are made. */
  readonly definition: Label;
  readonly source: Label;
  /** Day the data were put together, `YYYY-MM-DD`, and their version. */
  readonly dataDate: string;
  readonly version: string;
  readonly synthetic: boolean;
  /** Caveats: what is missing, approximate, broken between forms. */
  readonly notes: readonly Label[];
  readonly rowHeading: Label;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

/** What is shown, of whom, for which years: in one line, and apart where there is room for a title and a subtitle. */
export interface FigureTitle extends Label {
  readonly what: Label;
  readonly whose: Label;
}

export interface FigureColumn {
  readonly key: string;
  readonly label: Label;
  readonly unit: Label;
  /** `rate` cells are fractions 0–1, shown as per cent with n/N. */
  readonly kind: 'count' | 'rate' | 'money';
}

export interface FigureRow {
  readonly key: string;
  readonly label: Label;
  /** One per column, in its order. */
  readonly cells: readonly Measured[];
}
