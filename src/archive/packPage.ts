import { inlineDataId } from './pageSource.ts';

/** Element of the one-file pack that holds the program: a `PackProgram` as JSON. */
export const programId = 'nianbao-program';

/** Where the template of the one-file pack lies in a built folder, beside `index.html`. */
export const packTemplateFile = 'pack.html';

/** The chunks of the built program. Texts are gzip in base64, so that nothing in them can end a script element. */
export interface PackProgram {
  readonly entry: string;
  readonly chunks: Readonly<Record<string, PackedChunk>>;
}

export interface PackedChunk {
  /** Chunks it imports at once; its text names each as the module `pack:NAME`. */
  readonly imports: readonly string[];
  readonly text: string;
}

/** Turns bytes into their gzip form; Node and the browser each bring their own. */
export type Gzip = (bytes: Uint8Array) => Promise<Uint8Array>;

const place = (id: string): string => `<script type="text/plain" id="${id}"></script>`;

/** The empty element that takes the data in a template. */
export const dataPlace = place(inlineDataId);

/**
 * A template with the data of a choice inside: the whole page, ready to be written to one file.
 * @param files path below the data folder to content
 * @throws RangeError where the template has no place for data
 */
export async function fillPackPage(
  template: string,
  files: Readonly<Record<string, unknown>>,
  gzip: Gzip,
): Promise<string> {
  const parts = template.split(dataPlace);
  if (parts.length !== 2) throw new RangeError('not a template of the one-file pack');
  const packed = await gzip(new TextEncoder().encode(JSON.stringify(files)));
  const filled = dataPlace.replace('></script>', `>${base64(packed)}</script>`);
  return parts.join(filled);
}

export function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
