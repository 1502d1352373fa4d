import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { Agency } from '../../report/agency.ts';
import type { Report } from '../../report/report.ts';
import { readSlices, type Slice } from '../publish/packSlices.ts';
import { CannotWrite } from '../writeWhole.ts';
import { addFigures, tableColumns, type ColumnType, type Value } from './longTable.ts';

/** One file of the table of all figures: the reports of a province and year, as packs have them. */
export interface ParquetTask {
  readonly path: string;
  readonly reports: readonly Slice[];
  /** Who made them, by id. */
  readonly agencies: Readonly<Record<string, Agency>>;
}

/** Rows held at a time, which are also those of a row group: large ones are read fastest. */
const groupRows = 100_000;

const types = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  double: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<ColumnType, object>;

const columns = Object.entries(tableColumns);

/** Answers with how many rows were written. */
export function writeParquet({ path, reports, agencies }: ParquetTask): number {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const writer = new ParquetWriter({
      writer: fileWriter(path),
      schema: [
        { name: 'figures', num_children: columns.length },
        ...columns.map(([name, { type }]) => ({
          name,
          repetition_type: 'OPTIONAL' as const,
          ...types[type],
        })),
      ],
      createdBy: 'nianbao',
    });
    const held = new Map<string, Value[]>(columns.map(([name]) => [name, []]));
    let rows = 0;
    let waiting = 0;
    const flush = (): void => {
      if (waiting === 0) return;
      writer.write({
        columnData: columns.map(([name]) => ({ name, data: held.get(name) ?? [] })),
        rowGroupSize: groupRows * 2,
      });
      for (const values of held.values()) values.length = 0;
      rows += waiting;
      waiting = 0;
    };
    for (const entry of readSlices(reports)) {
      const { report }: { readonly report: Report } = JSON.parse(entry);
      const agency = agencies[report.agency];
      if (agency) waiting += addFigures(held, report, agency);
      if (waiting >= groupRows) flush();
    }
    flush();
    writer.finish();
    return rows;
  } catch (error) {
    throw new CannotWrite(path, error);
  }
}
