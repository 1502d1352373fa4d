import type { PackProgram, programId } from './archive/packPage.ts';
import type { inlineDataId } from './archive/pageSource.ts';

/*
 * Starts the one-file pack: a page opened from a disk may load no file beside it, so its modules are unpacked from
 * the page and given to the browser as blobs, each when it is first asked for.
 */

// Types only: imported values would make a chunk that the page cannot load.
const dataElement: typeof inlineDataId = 'nianbao-data';
const programElement: typeof programId = 'nianbao-program';

declare global {
  var nianbaoChunk: (name: string) => Promise<unknown>;
}

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

const program: PackProgram = JSON.parse(textOf(programElement));
const addresses = new Map<string, Promise<string>>();

/** The blob address of a chunk, after those of the chunks it imports. */
function addressOf(name: string): Promise<string> {
  const known = addresses.get(name);
  if (known) return known;
  const made = makeAddress(name);
  addresses.set(name, made);
  return made;
}

async function makeAddress(name: string): Promise<string> {
  const chunk = program.chunks[name];
  if (!chunk) throw new RangeError(`not in this file: ${name}`);
  let text = await unpack(chunk.text);
  for (const other of chunk.imports) text = text.replaceAll(`pack:${other}`, await addressOf(other));
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}

globalThis.nianbaoChunk = async (name) => import(/* @vite-ignore */ await addressOf(name));

// Browsers before 2021 know no `await` outside a function.
void (async () => {
  const data = document.getElementById(dataElement);
  if (data?.textContent) data.textContent = await unpack(data.textContent);
  await globalThis.nianbaoChunk(program.entry);
})();
