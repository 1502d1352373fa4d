import { strToU8, zipSync, type ZipOptions } from 'fflate';

/** Files as one zip, texts as UTF-8. A fixed date inside: the same files are the same bytes on any day. */
export function zipped(
  files: Iterable<readonly [name: string, content: string | Uint8Array]>,
  options: ZipOptions = {},
): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries), { mtime: '2000-01-01T00:00:00', ...options });
}
