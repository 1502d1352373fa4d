import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { areaPath } from '../../archive/areaFile.ts';
import { isSealed } from '../../archive/sealed.ts';
import { CannotWrite, whenInterrupted } from '../writeWhole.ts';

/**
 * A folder made beside the one it is to replace, which stands until the new one is whole. What a run that was killed left
 * there goes first; one killed between the two renames that change places had the old folder still, and it comes back.
 */
export class NewFolder {
  readonly path: string;
  readonly #target: string;
  readonly #before: string;
  readonly #forget: () => void;

  constructor(target: string) {
    const [folder, name] = [dirname(target), basename(target)];
    const left = new RegExp(`^\\.${name.replace(/[^\w]/g, '\\$&')}\\.(\\d+)\\.(part|part\\.work|before)$`);
    for (const found of existsSync(folder) ? readdirSync(folder) : []) {
      const [, pid, kind] = left.exec(found) ?? [];
      if (pid === undefined || isRunning(Number(pid))) continue;
      if (kind === 'before' && !existsSync(target)) renameSync(join(folder, found), target);
      else rmSync(join(folder, found), { recursive: true, force: true });
    }
    this.#target = target;
    this.path = join(folder, `.${name}.${process.pid}.part`);
    this.#before = join(folder, `.${name}.${process.pid}.before`);
    this.#forget = whenInterrupted(() => this.#remove());
  }

  /** Two renames; what stood there is moved back where the second fails. Throws `CannotWrite`. */
  takePlace(): void {
    const stood = renamed(this.#target, this.#before);
    try {
      renameSync(this.path, this.#target);
    } catch (error) {
      if (stood) renameSync(this.#before, this.#target);
      throw new CannotWrite(this.#target, error);
    }
    rmSync(this.#before, { recursive: true, force: true });
  }

  /** Whatever has not taken its place by now goes. */
  discard(): void {
    this.#forget();
    this.#remove();
  }

  #remove(): void {
    for (const path of [this.path, `${this.path}.work`]) rmSync(path, { recursive: true, force: true });
  }
}

/** Whether nothing stands there, an empty folder, or what an earlier run wrote (`isOurs`), and none of the sources. */
export function isReplaceable(
  target: string,
  sources: readonly string[],
  isOurs: (target: string) => boolean,
): boolean {
  if (sources.some((source) => isWithin(source, target) || isWithin(target, source))) return false;
  if (!lstatSync(target, { throwIfNoEntry: false })) return true;
  try {
    return readdirSync(target).length === 0 || isOurs(target);
  } catch {
    return false;
  }
}

export const leftAlone = (target: string): string =>
  `${target} 里有别的文件，没有动它；请另选一个文件夹\n${target} holds other files and was left alone; choose another folder\n`;

/** Whether a folder is a published archive. Throws where it cannot be read. */
export function isArchive(folder: string): boolean {
  return isSealed(readFileSync(join(folder, areaPath(null)), 'utf8'));
}

/** Whether a path is a folder itself or lies below it, as the system sees both. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(actual(folder), actual(path));
  return way === '' || (!way.startsWith('..') && way !== resolve(way));
}

/** A path as the system sees it: where it is a link, what it leads to. */
export function actual(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM';
  }
}
