/** A cell: numbers stay numbers, words stay words, nothing is a formula. */
export interface BookCell {
  readonly value: string | number | boolean | null;
  readonly look?: BookLook;
  /** How Excel shows a number, such as `0.0%`. */
  readonly format?: string;
  /** Where a click leads, `https:` or `http:`; any other address is left out. */
  readonly link?: string;
  /** Rows and columns it takes, of a form that is printed so; the cells it covers stand in their rows, empty. */
  readonly takes?: readonly [rows: number, columns: number];
}

/** The looks of a form are ruled on all sides. */
export type BookLook =
  | 'title'
  | 'head'
  | 'label'
  | 'warning'
  | 'faint'
  | 'note'
  | 'form'
  | `form${'Head' | 'Name' | 'Unit' | 'Faint' | 'Wrong'}`;

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  /** Rows and columns that stay in sight and are printed again on every page. */
  readonly frozen?: readonly [rows: number, columns: number];
  /** The last frozen row has a filter for every column. */
  readonly isFiltered?: boolean;
  /** Of its columns, in digits; else as wide as what stands in them. */
  readonly widths?: readonly number[];
  /** A sheet to read rather than to reckon with. */
  readonly isProse?: boolean;
}

/** What a file says of itself. */
export interface BookProperties {
  readonly title?: string;
  /** Who publishes it. */
  readonly author?: string;
  /** Day of the data, `YYYY-MM-DD`; never the day of writing, so that the same data are the same bytes. */
  readonly date?: string;
}

/** Makes an Excel file; the writer is loaded only when somebody wants one. */
export async function workbook(sheets: readonly BookSheet[], properties: BookProperties = {}): Promise<Blob> {
  const { writeBook } = await import('./writeBook.ts');
  return new Blob([writeBook(sheets, properties)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
