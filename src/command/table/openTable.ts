import { join } from 'node:path';

type Cell = string | number | boolean | null;

export interface TableRows {
  readonly names: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface OpenTable {
  /** The rows of a statement, or why there are none. */
  query(sql: string): Promise<TableRows | { readonly cause: string }>;
}

/** The table of all figures in a folder as the view `figures` of a DuckDB in memory; `null` where DuckDB is not installed. */
export async function openTable(folder: string): Promise<OpenTable | null> {
  const duckdb = await import('@duckdb/node-api').catch(() => null);
  if (duckdb === null) return null;
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const files = join(folder, '*', '*', 'figures.parquet').replaceAll("'", "''");
  await connection.run(
    `create view figures as select * from read_parquet('${files}', hive_partitioning = true,
       hive_types = {'province': varchar, 'year': integer})`,
  );
  return {
    async query(sql) {
      try {
        const reader = await connection.runAndReadAll(sql);
        return { names: reader.columnNames(), rows: reader.getRowsJS().map((row) => row.map(cellOf)) };
      } catch (error) {
        return { cause: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

/** Whole numbers come as `bigint`; what is neither number nor text is written as text. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? Number(part) : part));
}
