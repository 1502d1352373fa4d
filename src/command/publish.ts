import { renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { derivedFiles } from './dataPlugin.ts';
import type { Io } from './io.ts';
import { CannotWrite, writeWhole } from './writeWhole.ts';

export const usage = 'nianbao publish [public/data] --out DIR';

/**
 * `nianbao publish`: writes everything a site serves below `data/`, made of the report files: catalogue, packs, and
 * the file of every area. The folder takes its place only when it is whole, so whatever breaks it off leaves what was
 * published before; the same files give the same bytes. Exit 0 written, 1 not writable, 2 usage.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
  });
  const [folder = join('public', 'data'), more] = positionals;
  const { out } = values;
  if (values['help'] === true) {
    io.out(`${usage}\n`);
    return 0;
  }
  if (typeof out !== 'string' || out === '' || more !== undefined) {
    io.err(`${usage}\n`);
    return 2;
  }
  const target = resolve(out);
  const beside = (ending: string) => join(dirname(target), `.${basename(target)}.${process.pid}.${ending}`);
  const [unfinished, before] = [beside('part'), beside('before')];
  try {
    const files = derivedFiles(folder, (text) => io.err(`${text}\n`));
    for (const [path, text] of files) writeWhole(join(unfinished, path), text);
    takePlace(unfinished, target, before);
    io.out(`已发布 ${files.size} 个文件 → ${target}\npublished ${files.size} files → ${target}\n`);
    return 0;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
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
