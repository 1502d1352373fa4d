import { lstatSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { areaPath } from '../archive/areaFile.ts';
import { isSealed } from '../archive/sealed.ts';
import { derivedFiles } from './dataPlugin.ts';
import type { Io } from './io.ts';
import { readDataFolder } from './readDataFolder.ts';
import { CannotWrite, writeWhole } from './writeWhole.ts';

export const usage = 'nianbao publish [public/data] --out DIR';

/**
 * `nianbao publish`: writes what is derived of the report files: catalogue, packs, and the prepared file of every area.
 * The folder takes its place only when it is whole, so whatever breaks it off leaves what was published before; the
 * same files give the same bytes. Only what an earlier run published is replaced, never a folder of anything else.
 * Exit 0 written, 1 not writable or not ours to replace, 2 usage.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const asked = readArguments(args);
  if (asked === 'help') {
    io.out(`${usage}\n`);
    return 0;
  }
  if (asked === null) {
    io.err(`${usage}\n`);
    return 2;
  }
  const { folder, out } = asked;
  const target = resolve(out);
  const data = readDataFolder(folder);
  if (isWithin(folder, target) || isWithin(target, folder) || !isReplaceable(target)) {
    io.err(`${target} 里有别的文件，没有动它；请另选一个文件夹\n`);
    io.err(`${target} holds other files and was left alone; choose another folder\n`);
    return 1;
  }
  const beside = (ending: string) => join(dirname(target), `.${basename(target)}.${process.pid}.${ending}`);
  const [unfinished, before] = [beside('part'), beside('before')];
  try {
    let count = 0;
    const write = (path: string, text: string): void => {
      writeWhole(join(unfinished, path), text);
      count += 1;
    };
    for (const [path, text] of derivedFiles(folder, (line) => io.err(`${line}\n`), data)) write(path, text);
    takePlace(unfinished, target, before);
    io.out(`已发布 ${count} 个文件 → ${target}\npublished ${count} files → ${target}\n`);
    return 0;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function readArguments(
  args: readonly string[],
): { readonly folder: string; readonly out: string } | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    const [folder = join('public', 'data'), more] = positionals;
    return values.out === undefined || values.out === '' || more !== undefined
      ? null
      : { folder, out: values.out };
  } catch {
    return null;
  }
}

/** Whether a path is a folder itself or lies below it, as the system sees both. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(actual(folder), actual(path));
  return way === '' || (!way.startsWith('..') && way !== resolve(way));
}

function actual(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Whether nothing stands there, an empty folder, or what an earlier run published. */
function isReplaceable(target: string): boolean {
  if (!lstatSync(target, { throwIfNoEntry: false })) return true;
  try {
    return readdirSync(target).length === 0 || isSealed(readFileSync(join(target, areaPath(null)), 'utf8'));
  } catch {
    return false;
  }
}

/** Two renames; what stood there is moved back where the second fails. Throws `CannotWrite`. */
function takePlace(unfinished: string, target: string, before: string): void {
  const stood = renamed(target, before);
  try {
    renameSync(unfinished, target);
  } catch (error) {
    if (stood) renameSync(before, target);
    throw new CannotWrite(target, error);
  }
  rmSync(before, { recursive: true, force: true });
}

function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
