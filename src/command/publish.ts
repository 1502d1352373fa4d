import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brokenText } from './brokenText.ts';
import type { Io } from './io.ts';
import { isReplaceable, NewFolder } from './publish/newFolder.ts';
import { publishArchive } from './publish/publishArchive.ts';

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
  readdirSync(folder);
  if (!isReplaceable(target, folder)) {
    io.err(`${target} 里有别的文件，没有动它；请另选一个文件夹\n`);
    io.err(`${target} holds other files and was left alone; choose another folder\n`);
    return 1;
  }
  const made = new NewFolder(target);
  try {
    const { progress } = io;
    const { files, broken } = await publishArchive({
      folder,
      out: made.path,
      target,
      progress: (phase, done, all) =>
        progress?.(`\r${progressText[phase]} ${bar(done / all)} ${done}/${all}\u001b[K`),
    });
    progress?.('\r\u001b[K');
    io.err(brokenText(folder, broken));
    made.takePlace();
    io.out(`已发布 ${files} 个文件 → ${target}\npublished ${files} files → ${target}\n`);
    return 0;
  } finally {
    made.discard();
  }
}

const progressText = { scanned: '读取 / reading', prepared: '编制 / preparing' } as const;

function bar(part: number): string {
  const full = Math.round(part * 20);
  return `${'█'.repeat(full)}${'░'.repeat(20 - full)}`;
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
