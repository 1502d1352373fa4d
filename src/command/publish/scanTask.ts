import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PieceFile } from './sealedFile.ts';
import { recordOf, type FileRecord } from './reportRecord.ts';

/** Report files to read once, each by its path below `folder`; what a pack holds of them goes to the file `entries`. */
export interface ScanTask {
  readonly kind: 'scan';
  readonly folder: string;
  readonly files: readonly string[];
  readonly entries: string;
}

export interface Scanned {
  readonly records: readonly FileRecord[];
  /** Bytes of each one's entry, which lie one after another. */
  readonly lengths: readonly number[];
}

export function scan({ folder, files, entries }: ScanTask): Scanned {
  const written = new PieceFile(entries);
  const records: FileRecord[] = [];
  const lengths: number[] = [];
  for (const file of files) {
    const { record, entry } = recordOf(file, readFileSync(join(folder, file), 'utf8'));
    records.push(record);
    lengths.push(Buffer.byteLength(entry));
    written.write(entry);
  }
  written.flush();
  written.close();
  return { records, lengths };
}
