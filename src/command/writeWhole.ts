import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileCause } from './fileCause.ts';

/** A file that could not be written; its message names file and cause in both languages. */
export class CannotWrite extends Error {
  constructor(path: string, error: unknown) {
    const { zh, en } = fileCause(error);
    super(`写不下 ${path}：${zh}\n${path} could not be written: ${en}`);
  }

  /** One that another thread met, as it told it. */
  static told(message: string): CannotWrite {
    const again = new CannotWrite('', null);
    again.message = message;
    return again;
  }
}

/** Makes a folder with all above it. Throws `CannotWrite`. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new CannotWrite(path, error);
  }
}

/**
 * Writes a file whole or not at all: under another name in the same folder, which takes the place of what was
 * there only when everything is on the disk. Throws `CannotWrite`; what was there before then still is.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  whenInterrupted(nothing);
  makeFolder(dirname(path));
  let unfinished: string | null = null;
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    // A device or pipe takes what comes; there is nothing in its place to keep.
    if (found && !found.isFile() && !found.isDirectory()) return writeFileSync(path, content);
    const target = found ? realpathSync(path) : path;
    unfinished = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.part`);
    writeFileSync(unfinished, content, { flush: true, ...(found ? { mode: found.mode } : {}) });
    renameSync(unfinished, target);
  } catch (error) {
    if (unfinished !== null) rmSync(unfinished, { force: true });
    throw new CannotWrite(path, error);
  }
}

const nothing = (): void => {};
const cleaning = new Set<() => void>();
let watching = false;

/**
 * From the first file on, Ctrl-C waits for the file at hand, so that no part of one is left; `clean` is done before the
 * end. Answers with what takes it back.
 */
export function whenInterrupted(clean: () => void): () => void {
  cleaning.add(clean);
  if (!watching)
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const)
      process.once(signal, () => {
        for (const act of cleaning) act();
        process.stderr.write(
          '\n已中断，写完的文件都在 / interrupted; the files that were finished are there\n',
        );
        process.exit(code);
      });
  watching = true;
  return () => void cleaning.delete(clean);
}
