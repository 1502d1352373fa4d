import { unzipSync, zipSync, type Zippable } from 'fflate';
import { CannotRead } from './refusal.ts';

const mostUnpacked = 64 * 1024 * 1024;
const mostRatio = 200;
const mostParts = 3000;

/**
 * The wanted parts of an Office package, unpacked within fixed bounds: sizes are taken from the directory before
 * anything is unpacked and no part may exceed what it declared. Throws `CannotRead`.
 */
export function packageParts(bytes: Uint8Array, wanted: RegExp): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  let parts = 0;
  const declared = new Map<string, number>();
  const accept = (part: { name: string; size: number; originalSize: number }): boolean => {
    parts += 1;
    if (parts > mostParts) throw new CannotRead('tooLarge');
    if (!wanted.test(part.name)) return false;
    total += part.originalSize;
    const swollen = part.originalSize > 1_000_000 && part.originalSize > part.size * mostRatio;
    if (total > mostUnpacked || swollen) throw new CannotRead('tooLarge');
    declared.set(part.name, part.originalSize);
    return true;
  };
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, { filter: accept });
  } catch (error) {
    if (error instanceof CannotRead) throw error;
    throw new CannotRead('damaged');
  }
  for (const [name, part] of Object.entries(unpacked)) {
    if (part.length > (declared.get(name) ?? 0)) throw new CannotRead('damaged');
    // Office never writes a document type; entities are how XML bombs are made.
    if (/\.(xml|rels)$/.test(name) && hasDoctype(part)) throw new CannotRead('damaged');
  }
  return unpacked;
}

function hasDoctype(part: Uint8Array): boolean {
  return /<!(DOCTYPE|ENTITY)/i.test(new TextDecoder('latin1').decode(part));
}

/** How often a tag opens in a part: cells are counted before a library that keeps them all is given the part. */
export function countTags(part: Uint8Array, tag: string): number {
  return new TextDecoder('latin1').decode(part).match(new RegExp(`<${tag}[ >/]`, 'g'))?.length ?? 0;
}

/** The parts packed again without compression, for a library that unpacks by itself and knows no bounds. */
export function repack(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) files[name] = [part, { level: 0 }];
  return zipSync(files);
}
