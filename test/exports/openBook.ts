import { readXlsx } from 'hucre/xlsx';

/** A sheet as another library reads it. */
export interface OpenedSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly isMerged: boolean;
  /** Row and column from 1; `null` where nothing stands. */
  at(row: number, column: number): unknown;
}

/** A workbook read back by another library than it was written with. */
export async function openBook(content: Uint8Array | Blob): Promise<readonly OpenedSheet[]> {
  const bytes = content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content;
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows, merges = [] }) => ({
    name,
    rows,
    isMerged: merges.length > 0,
    at: (row, column) => rows[row - 1]?.[column - 1] ?? null,
  }));
}
