import { readFileSync } from 'node:fs';
import { PieceFile } from './sealedFile.ts';
import type { Found } from './publishState.ts';
import { recordOf } from './reportRecord.ts';

/** A report file: where it lies, and its path below its data folder. */
export interface SourceFile {
  readonly path: string;
  readonly file: string;
}

/** Report files to read once; what a pack holds of them goes to the file `entries`. */
export interface ScanTask {
  readonly kind: 'scan';
  readonly files: readonly SourceFile[];
  readonly entries: string;
}

/** What was found in each. */
export function scan({ files, entries }: ScanTask): readonly Found[] {
  const written = new PieceFile(entries);
  let at = 0;
  const found = files.map(({ path, file }): Found => {
    const { record, entry } = recordOf(file, readFileSync(path, 'utf8'));
    const length = Buffer.byteLength(entry);
    // As they stand in a pack, so that those one after another can be copied together.
    written.write(`${entry},`);
    at += length + 1;
    return { record, entries, at: at - length - 1, length };
  });
  written.flush();
  written.close();
  return found;
}
