import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** Where the JSON of a report lies: a file, or from one byte of it on. */
export interface Slice {
  readonly path: string;
  readonly at?: number;
  readonly length?: number;
}

const opening = '"reports":[';
const [quote, escape, open, close] = Buffer.from('"\\{}');

/** Where each entry of a pack lies, in its order; the files are those the catalogue lists of it. */
export function slicesOf(
  path: string,
  files: readonly string[],
): readonly (Slice & { readonly file: string })[] {
  const bytes = readFileSync(path);
  const slices: (Slice & { readonly file: string })[] = [];
  let depth = 0;
  let from = 0;
  let inText = false;
  for (let at = bytes.indexOf(opening) + opening.length; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inText) {
      if (byte === escape) at += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === open) {
      if (depth === 0) from = at;
      depth += 1;
    } else if (byte === close) {
      depth -= 1;
      if (depth < 0) break;
      const file = files[slices.length];
      if (depth === 0 && file !== undefined) slices.push({ path, file, at: from, length: at + 1 - from });
    }
  }
  return slices;
}

/** The texts of slices, each file opened once for those of it that follow each other. */
export function* readSlices(slices: readonly Slice[]): Generator<string> {
  let opened = '';
  let descriptor: number | null = null;
  try {
    for (const { path, at, length } of slices) {
      if (at === undefined || length === undefined) {
        yield readFileSync(path, 'utf8');
        continue;
      }
      if (descriptor === null || opened !== path) {
        if (descriptor !== null) closeSync(descriptor);
        descriptor = openSync(path, 'r');
        opened = path;
      }
      const bytes = Buffer.allocUnsafe(length);
      readSync(descriptor, bytes, 0, length, at);
      yield bytes.toString('utf8');
    }
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
