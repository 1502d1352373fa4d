import { cellColumns, exportedCell } from '../../measures/exportedCell.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { exportColumns } from '../../words/exportWords.ts';
import type { Language } from '../../words/language.ts';
import { readout } from '../../words/measuredText.ts';
import type { CsvCell } from './csvText.ts';

const columnNames = [
  ...(['row_key', 'row', 'column_key', 'column', 'unit'] as const),
  ...cellColumns,
  ...(['shown', 'synthetic'] as const),
];

/** The columns of the long table, in the order they are written: a name for programs, a heading for people. */
export const exportedColumns = columnNames.map((name) => ({ name, ...exportColumns[name] }));

/** Every figure shown with where it stands, row by row in the order shown: the rows of the long table. */
export function exportedRows(table: FigureTable, language: Language): readonly (readonly CsvCell[])[] {
  return table.rows.flatMap((row) =>
    table.columns.map((column, index) => {
      const measured = row.cells[index] ?? { state: 'notReported' as const };
      const cell = exportedCell(measured);
      return [
        ...[row.key, row.label[language], column.key, column.label[language], column.unit[language]],
        ...cellColumns.map((name) => cell[name] ?? null),
        ...[readout(measured, column.kind, column.unit, language), table.synthetic],
      ];
    }),
  );
}
