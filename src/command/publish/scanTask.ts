import { PieceFile } from './sealedFile.ts';
import { readSlices, type Slice } from './packSlices.ts';
import type { Found } from './publishState.ts';
import { recordOf } from './reportRecord.ts';

/** A report: where it lies, by itself or as an entry of a pack, and the path of its file below its data folder. */
export interface SourceFile extends Slice {
  readonly file: string;
}

/** Report files to read once; what a pack holds of them goes to the file `entries`. */
export interface ScanTask {
  readonly files: readonly SourceFile[];
  readonly entries: string;
}

/** What was found in each. */
export function scan({ files, entries }: ScanTask): readonly Found[] {
  const written = new PieceFile(entries);
  let at = 0;
  const found: Found[] = [];
  for (const text of readSlices(files)) {
    const { file = '', at: from } = files[found.length] ?? {};
    const { record, entry } = recordOf(file, from === undefined ? text : reportIn(text));
    const length = Buffer.byteLength(entry);
    // As they stand in a pack, so that those one after another can be copied together.
    written.write(`${entry},`);
    at += length + 1;
    found.push({ record, entries, at: at - length - 1, length });
  }
  written.flush();
  written.close();
  return found;
}

/** The report of a pack's entry, as its file would have it. */
function reportIn(entry: string): string {
  const { report }: { readonly report?: unknown } = Object(JSON.parse(entry));
  return JSON.stringify(report ?? null);
}
