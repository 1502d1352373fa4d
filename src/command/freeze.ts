import { join } from 'node:path';
import { buildCatalogue } from './buildCatalogue.ts';
import type { Io } from './io.ts';
import { versionFiles } from './versionFiles.ts';
import { latestFile } from '../archive/versions.ts';
import { writeWhole } from './writeWhole.ts';

export const usage = 'nianbao freeze [public/data]';

/**
 * `nianbao freeze`: keeps the present data under their version in the data folder, so that embeds frozen at it
 * still have them after the next change. Exit 0 kept, 1 not writable, 2 usage.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [folder = join('public', 'data'), more] = args;
  if (more !== undefined || folder.startsWith('-')) {
    io.err(`${usage}\n`);
    return 2;
  }
  const built = buildCatalogue(folder);
  for (const [path, text] of versionFiles(built)) {
    // The latest is for the build to say; kept in the folder it would grow old.
    if (path === latestFile) continue;
    writeWhole(join(folder, path), text);
  }
  const { version, dataDate } = built.catalogue;
  io.out(`已保存数据版本 ${version}（${dataDate ?? '日期不明'}）\n`);
  io.out(`Kept data version ${version} (${dataDate ?? 'date unknown'})\n`);
  return 0;
}
