import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brokenText } from './brokenText.ts';
import type { Io } from './io.ts';
import { actual, isArchive, isReplaceable, leftAlone, NewFolder } from './publish/newFolder.ts';
import { progressBar } from './publish/progressBar.ts';
import { publishArchive } from './publish/publishArchive.ts';

export const usage = 'nianbao publish [SOURCE…] --out DIR';

const help = `${usage}

把报告文件编成发布的档案；SOURCE 是数据文件夹（默认 public/data）或先前发布的档案，可给多个，合为一个档案。
Makes the published archive of report files. A SOURCE is a data folder (public/data by default) or an archive published
before; several become one, the same bytes as if all their files were published at once.
`;

/**
 * `nianbao publish`: writes what is derived of the report files: catalogue, packs, and the prepared file of every area.
 * The folder takes its place only when it is whole, so whatever breaks it off leaves what was published before; the
 * same files give the same bytes. Only what an earlier run published is replaced, never a folder of anything else.
 * Exit 0 written, 1 not writable or not ours to replace, 2 usage.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const asked = readArguments(args);
  if (asked === 'help') {
    io.out(help);
    return 0;
  }
  if (asked === null) {
    io.err(`${usage}\n`);
    return 2;
  }
  const { sources, out } = asked;
  const target = actual(out);
  for (const source of sources) readdirSync(source);
  if (!isReplaceable(target, sources, isArchive)) {
    io.err(leftAlone(target));
    return 1;
  }
  const made = new NewFolder(target);
  try {
    const bar = progressBar(io);
    const { files, broken } = await publishArchive({ sources, out: made.path, target, progress: bar.show });
    bar.end();
    io.err(brokenText(sources.length === 1 ? (sources[0] ?? '') : '', broken));
    made.takePlace();
    io.out(`已发布 ${files} 个文件 → ${target}\npublished ${files} files → ${target}\n`);
    return 0;
  } finally {
    made.discard();
  }
}

function readArguments(
  args: readonly string[],
): { readonly sources: readonly string[]; readonly out: string } | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    const sources = positionals.length > 0 ? positionals : [join('public', 'data')];
    return values.out === undefined || values.out === '' ? null : { sources, out: values.out };
  } catch {
    return null;
  }
}
