import { zipSync, type Zippable } from 'fflate';
import { OfficePackage } from './officePackage.ts';
import { CannotRead } from './refusal.ts';

/** The wanted parts of an Office package, for a library that takes the package whole. Throws `CannotRead`. */
export function packageParts(bytes: Uint8Array, wanted: RegExp): Readonly<Record<string, Uint8Array>> {
  const opened = new OfficePackage(bytes);
  const parts: Record<string, Uint8Array> = {};
  for (const name of opened.names) {
    const part = wanted.test(name) ? opened.part(name) : null;
    if (!part) continue;
    // Office never writes a document type; entities are how XML bombs are made.
    if (/\.(xml|rels)$/.test(name) && hasDoctype(part)) throw new CannotRead('damaged');
    parts[name] = part;
  }
  return parts;
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
