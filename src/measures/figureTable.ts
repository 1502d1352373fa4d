import type { Measured } from './measured.ts';

/**
 * What a figure shows, as a table: drawing, twin, CSV, sheet, slide and paper all read this one thing, so a download
 * is what is shown. Rows and columns are in the order shown, and its words are of the one language shown. Whatever a consumer needs to know stands in it as data:
 * nothing is read back from a label, a sentence or a style.
 */
export interface FigureTable {
  /** Id of the figure, stable, part of links and file names. */
  readonly figure: string;
  readonly title: FigureTitle;
  readonly unit: string;
  /** 口径: how the figures are made. */
  readonly definition: string;
  readonly source: string;
  /** Day the data were put together, `YYYY-MM-DD`, and their version. */
  readonly dataDate: string;
  readonly version: string;
  readonly synthetic: boolean;
  /** Caveats: what is missing, approximate, broken between forms. */
  readonly notes: readonly FigureNote[];
  /** First year of the later form, where figures change their meaning and nothing joins them; `null` where none do. */
  readonly breakBefore: number | null;
  readonly rowHeading: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

/** What is shown, of whom, for which years: in one line, and apart where there is room for a title and a subtitle. */
export interface FigureTitle {
  readonly line: string;
  /** The line in the pieces between which it may break. */
  readonly pieces: readonly string[];
  readonly what: string;
  readonly whose: string;
}

/** Where a note holds: beside the drawing (screen, picture, Word), beside native charts and tables, beside the bare figures. */
export type FigureMedium = 'drawing' | 'slide' | 'sheet';

/** A caveat, known by its key whatever its wording. */
export interface FigureNote {
  readonly key: string;
  readonly text: string;
  /** A note on how something is drawn holds only where it is drawn so. */
  readonly media: readonly FigureMedium[];
}

export interface FigureColumn {
  readonly key: string;
  readonly label: string;
  /** Its name where its group is named already. */
  readonly short?: string;
  readonly unit: string;
  /** `rate` cells are fractions 0–1, shown as per cent with n/N. */
  readonly kind: 'count' | 'rate' | 'money';
  /** Of its marks; the accent where none is said, or its rows have colours of their own. */
  readonly colour?: MarkColour;
  /** Written beside the figures and not drawn with them, such as a rank beside its count. */
  readonly isBeside?: true;
}

export interface FigureRow {
  readonly key: string;
  readonly label: string;
  /** Its name where its group is named already. */
  readonly short?: string;
  readonly colour?: MarkColour;
  /** What it counts, where every row has a measure of its own. */
  readonly measure?: string;
  /** Of its figures, where the rows of one table differ; else that of the column holds. */
  readonly unit?: string;
  /** One per column, in its order. */
  readonly cells: readonly Measured[];
  /** Of each cell, whether a line may join it to the year before: both known, adjacent, same meaning. */
  readonly joins?: readonly boolean[];
  /** Of each cell that is a printed total, what its parts come to where that is not what it says; `null` else. */
  readonly against?: readonly (number | null)[];
  /** Of each cell, what is printed behind it; `null` where it is no single report's. */
  readonly origins?: readonly (FigureOrigin | null)[];
}

/** The place in a report that a figure is taken from. */
export interface FigureOrigin {
  readonly agency: string;
  readonly year: number;
  /** `table.row.column` of each printed cell, several for a sum or a rate; none for what is read from prose. */
  readonly cells: readonly string[];
}

const everywhere: readonly FigureMedium[] = ['drawing', 'slide', 'sheet'];

/** A caveat under its key; without `media` it holds wherever the figures go. */
export function figureNote(key: string, text: string, media = everywhere): FigureNote {
  return { key, text, media };
}

/** The caveats that hold in a medium, in order. */
export function notesIn({ notes }: Pick<FigureTable, 'notes'>, medium: FigureMedium): readonly FigureNote[] {
  return notes.filter(({ media }) => media.includes(medium));
}

/** The table without what is only written beside its figures: what a chart has to show. */
export function drawnColumns<Table extends FigureTable>(table: Table): Table {
  const isDrawn = (_: unknown, index: number) => table.columns[index]?.isBeside !== true;
  if (table.columns.every(isDrawn)) return table;
  const rows = table.rows.map(({ cells, joins, origins, against, ...row }) => ({
    ...row,
    cells: cells.filter(isDrawn),
    ...(against ? { against: against.filter(isDrawn) } : {}),
    ...(joins ? { joins: joins.filter(isDrawn) } : {}),
    ...(origins ? { origins: origins.filter(isDrawn) } : {}),
  }));
  return { ...table, columns: table.columns.filter(isDrawn), rows };
}

/** What the figures of a row count in a column. */
export function unitAt(row: Pick<FigureRow, 'unit'>, column: Pick<FigureColumn, 'unit'>): string {
  return row.unit ?? column.unit;
}

/** Colours of marks, as tokens: a theme and an export resolve them. */
export type MarkColour =
  | 'accent'
  | 'muted-mark'
  | 'total'
  | 'error'
  | `outcome-${'granted' | 'partly' | 'refused' | 'unable' | 'not-processed' | 'other'}`
  | `dispute-${'upheld' | 'corrected' | 'other' | 'pending'}`
  | `pick-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`;
