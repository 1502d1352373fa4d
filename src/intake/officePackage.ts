import { unzipSync } from 'fflate';
import { CannotRead } from './refusal.ts';
import { walkXml } from './walkXml.ts';

const mostUnpacked = 64 * 1024 * 1024;
const mostRatio = 200;
const mostParts = 3000;

export interface Relationship {
  readonly id: string;
  /** Last word of its type: `officeDocument`, `worksheet`, `styles`. */
  readonly type: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

interface Entry {
  readonly name: string;
  /** Declared in the directory, checked when unpacked. */
  readonly size: number;
  readonly checksum: number | undefined;
}

/**
 * An Office package: its directory is read at once, parts only when asked for and within fixed bounds, decided from
 * the declared sizes before anything is unpacked. Parts are found by relationship, not by their usual names.
 * Every method throws `CannotRead`.
 */
export class OfficePackage {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, Entry>();
  #unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const checksums = checksumsOf(bytes);
    this.#unzip(({ name, size, originalSize }) => {
      if (this.#entries.size >= mostParts) throw new CannotRead('tooLarge');
      const swollen = originalSize > 1_000_000 && originalSize > size * mostRatio;
      const entry = { name, size: swollen ? Infinity : originalSize, checksum: checksums.get(name) };
      this.#entries.set(keyOf(name), entry);
      return false;
    });
  }

  get names(): readonly string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /** Declared size of a part in bytes; 0 where there is none. */
  sizeOf(name: string): number {
    return this.#entries.get(keyOf(name))?.size ?? 0;
  }

  /** A part unpacked; `null` where there is none. */
  part(name: string): Uint8Array | null {
    const entry = this.#entries.get(keyOf(name));
    if (!entry) return null;
    this.#unpacked += entry.size;
    if (this.#unpacked > mostUnpacked) throw new CannotRead('tooLarge');
    const part = this.#unzip((one) => one.name === entry.name)[entry.name];
    const isWhole = part?.length === entry.size && checksum(part) === entry.checksum;
    if (!part || !isWhole) throw new CannotRead('damaged');
    return part;
  }

  /** Where a part leads, or the package itself for `''`. What lies outside the package is left out. */
  related(name: string): readonly Relationship[] {
    const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(name) ?? [];
    const part = this.part(`${folder}_rels/${file}.rels`);
    const found: Relationship[] = [];
    if (part)
      walkXml(part, {
        open: (tag, attribute) => {
          if (tag !== 'rel:Relationship' || attribute('TargetMode') === 'External') return;
          found.push({
            id: attribute('Id') ?? '',
            type: attribute('Type')?.split('/').at(-1) ?? '',
            target: resolved(attribute('Target') ?? '', folder),
          });
        },
      });
    return found;
  }

  /** The part that is the document itself; `null` in a zip that is no Office file. */
  get main(): string | null {
    return this.related('').find(({ type }) => type === 'officeDocument')?.target ?? null;
  }

  /** What kind of document it says to be; `null` for a zip of other things. */
  get kind(): 'docx' | 'xlsx' | null {
    const types = this.part('[Content_Types].xml');
    let kind: 'docx' | 'xlsx' | null = null;
    if (types)
      walkXml(types, {
        open: (_, attribute) => {
          const type = attribute('ContentType') ?? '';
          if (/wordprocessingml\.(document|template)\.main|ms-word\..*main\+xml/.test(type)) kind = 'docx';
          if (/spreadsheetml\.(sheet|template)\.main|ms-excel\..*main\+xml/.test(type)) kind = 'xlsx';
        },
      });
    return kind;
  }

  #unzip(filter: (part: { name: string; size: number; originalSize: number }) => boolean) {
    try {
      return unzipSync(this.#bytes, { filter });
    } catch (error) {
      throw error instanceof CannotRead ? error : new CannotRead('damaged');
    }
  }
}

/** Names of parts do not differ by case; some writers use the other slash. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').toLowerCase();

function resolved(target: string, folder: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  return path.join('/');
}

/** Each part's checksum by its name, from the zip's directory: the library does not look at it. */
function checksumsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new TextDecoder();
  const isAt = (at: number, signature: number): boolean =>
    at >= 0 && at + 46 <= bytes.length && view.getUint32(at, true) === signature;
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return found;
  let at = view.getUint32(end + 16, true);
  // Of a zip64 the end of the directory only says where its real end is.
  if (at === 0xffffffff && end >= 20) {
    const real = Number(view.getBigUint64(end - 12, true));
    if (isAt(real, 0x06064b50)) at = Number(view.getBigUint64(real + 48, true));
  }
  while (isAt(at, 0x02014b50)) {
    const length = view.getUint16(at + 28, true);
    found.set(names.decode(bytes.subarray(at + 46, at + 46 + length)), view.getUint32(at + 16, true));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

const checksumTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (checksumTable[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
