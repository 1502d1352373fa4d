import { gzip as compress } from 'node:zlib';
import { promisify } from 'node:util';

const run = promisify(compress);

/** Gzip as Node does it. */
export function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  return run(bytes, { level: 9 });
}
