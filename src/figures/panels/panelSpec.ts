/** Small charts of columns over years, drawn from a table whose rows are years. */
export interface PanelsSpec {
  readonly sections: readonly PanelSection[];
  /** Columns drawn as outlines: things not settled yet. */
  readonly hollow?: readonly string[];
  /** Where the parts of a stack are named: at the end of the last column, or once above the panels. */
  readonly names?: 'end' | 'top';
  /** Height of a panel's plot in px. */
  readonly plotHeight: number;
  /** Most panels side by side. */
  readonly across: number;
  /** The narrowest a year may be in px, where it is not the usual. */
  readonly yearWidth?: number;
}

interface PanelSection {
  /** Stands above the section's panels; `null` for none. */
  readonly heading: string | null;
  /** Whether its panels share one scale, which says that their heights may be compared. */
  readonly shared: boolean;
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly key: string;
  readonly title: string | null;
  /** Keys of the table's columns, stacked from the bottom. */
  readonly columns: readonly string[];
  /** The column that holds the printed total of the stack, written above it. */
  readonly total?: string;
}
