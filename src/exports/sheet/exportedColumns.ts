import type { Label } from '../../report/lineItems.ts';
import { exportWords } from '../../words/exportWords.ts';
import type { ExportedRow } from './exportedRows.ts';

/** A column of the long table: its name for programs, its heading for people. */
interface ExportedColumn {
  readonly name: string;
  readonly key: keyof ExportedRow;
  readonly title: Label;
  readonly datatype: 'string' | 'number' | 'boolean';
  readonly meaning: Label;
}

const column = (
  name: keyof typeof exportWords.columns,
  key: keyof ExportedRow,
  datatype: ExportedColumn['datatype'] = 'string',
): ExportedColumn => ({ name, key, datatype, ...exportWords.columns[name] });

/** In the order they are written. */
export const exportedColumns: readonly ExportedColumn[] = [
  column('row_key', 'rowKey'),
  column('row', 'row'),
  column('column_key', 'columnKey'),
  column('column', 'column'),
  column('unit', 'unit'),
  column('value', 'value', 'number'),
  column('status', 'status'),
  column('qualifier', 'qualifier'),
  column('value_min', 'valueMin', 'number'),
  column('value_about', 'valueAbout', 'number'),
  column('n', 'n', 'number'),
  column('N', 'N', 'number'),
  column('as_printed', 'asPrinted'),
  column('shown', 'shown'),
  column('synthetic', 'synthetic', 'boolean'),
];
