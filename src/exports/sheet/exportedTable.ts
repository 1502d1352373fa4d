import type { Words } from '../../words/words.ts';
import { cellColumns, exportedCell } from '../../measures/exportedCell.ts';
import { unitAt, type FigureTable } from '../../measures/figureTable.ts';
import { readout } from '../../words/measuredText.ts';
import type { CsvCell } from './csvText.ts';

const columnNames = [
  ...(['row_key', 'row', 'column_key', 'column', 'unit'] as const),
  ...cellColumns,
  ...(['shown', 'synthetic'] as const),
] as const;

export type ExportedColumn = (typeof columnNames)[number];

/** Of those that are no text. */
export const columnDatatypes: Partial<Record<ExportedColumn, string>> = {
  value: 'number',
  value_min: 'number',
  value_about: 'number',
  numerator: 'number',
  denominator: 'number',
  synthetic: 'boolean',
};

/** The columns of the long table, in the order they are written: a name for programs; words have a heading for people. */
export const exportedColumns: readonly ExportedColumn[] = columnNames;

/** Every figure shown with where it stands, row by row in the order shown: the rows of the long table. */
export function exportedRows(table: FigureTable, words: Words): readonly (readonly CsvCell[])[] {
  return table.rows.flatMap((row) =>
    table.columns.map((column, index) => {
      const measured = row.cells[index] ?? { state: 'notReported' as const };
      const cell = exportedCell(measured);
      const unit = unitAt(row, column);
      return [
        ...[row.key, row.label, column.key, column.label, unit],
        ...cellColumns.map((name) => cell[name] ?? null),
        ...[readout(measured, column.kind, unit, words), table.synthetic],
      ];
    }),
  );
}
