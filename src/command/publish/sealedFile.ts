import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { sealDigits, sealHead, type Seal } from '../../archive/sealed.ts';
import { CannotWrite } from '../writeWhole.ts';

const chunk = 1 << 20;

/** A text file written piece by piece, so that the whole is never held. Throws `CannotWrite`. */
export class PieceFile {
  readonly #path: string;
  readonly #file: number;
  #waiting: string[] = [];
  #length = 0;
  bytes = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = this.#tried(() => {
      mkdirSync(dirname(path), { recursive: true });
      return openSync(path, 'w');
    });
  }

  /** `watch` is given the bytes as they are written. */
  write(piece: string, watch?: (bytes: Uint8Array) => void): void {
    this.#waiting.push(piece);
    this.#length += piece.length;
    if (this.#length > chunk) this.flush(watch);
  }

  flush(watch?: (bytes: Uint8Array) => void): void {
    this.put(Buffer.from(this.#waiting.join('')), null, watch);
    this.#waiting = [];
    this.#length = 0;
  }

  put(bytes: Uint8Array, position: number | null, watch?: (bytes: Uint8Array) => void): void {
    watch?.(bytes);
    this.#tried(() => {
      for (let done = 0; done < bytes.length;)
        done += writeSync(
          this.#file,
          bytes,
          done,
          bytes.length - done,
          position === null ? null : position + done,
        );
    });
    if (position === null) this.bytes += bytes.length;
  }

  close(): void {
    this.#tried(() => closeSync(this.#file));
  }

  #tried<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      throw new CannotWrite(this.#path, error);
    }
  }
}

/** Writes a sealed file whose body comes in pieces; the hash, which stands first, is put in at the end. */
export function writeSealed(path: string, seal: Seal, body: Iterable<string>): void {
  const file = new PieceFile(path);
  const hash = createHash('sha256');
  const watch = (bytes: Uint8Array): void => void hash.update(bytes);
  const { before, count, after } = sealDigits;
  file.put(Buffer.from(`${before}${'0'.repeat(count)}${after}`), null);
  file.write(sealHead(seal), watch);
  for (const piece of body) file.write(piece, watch);
  file.write('}', watch);
  file.flush(watch);
  file.put(Buffer.from(hash.digest('hex').slice(0, count)), before.length);
  file.close();
}
