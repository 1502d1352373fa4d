import type { FigureTable } from '../../measures/figureTable.ts';
import type { Language } from '../../words/language.ts';
import { readout } from '../../words/measuredText.ts';
import { exportedCell, type ExportedCell } from './exportedCell.ts';

/** One figure of a table with where it stands: the row of a long table. */
export interface ExportedRow extends ExportedCell {
  readonly rowKey: string;
  readonly row: string;
  readonly columnKey: string;
  readonly column: string;
  readonly unit: string;
  /** The figure as a reader sees it. */
  readonly shown: string;
  readonly synthetic: boolean;
}

/** Every figure shown, row by row in the order shown. */
export function exportedRows(table: FigureTable, language: Language): readonly ExportedRow[] {
  return table.rows.flatMap((row) =>
    table.columns.map((column, index) => {
      const measured = row.cells[index] ?? { state: 'notReported' as const };
      return {
        rowKey: row.key,
        row: row.label[language],
        columnKey: column.key,
        column: column.label[language],
        unit: column.unit[language],
        ...exportedCell(measured),
        shown: readout(measured, column.kind, column.unit, language),
        synthetic: table.synthetic,
      };
    }),
  );
}
