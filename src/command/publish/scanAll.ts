import { join } from 'node:path';
import type { TaskPool } from '../workers/taskPool.ts';
import type { Found } from './publishState.ts';
import type { SourceFile } from './scanTask.ts';

/** How far it has come. */
export type Progress = (phase: 'scanned' | 'prepared', done: number, all: number) => void;

/** Files one task scans: enough to keep a worker busy, few enough for all cores to end together. */
const scannedAtOnce = 250;

/** What is in each file, in their order; those of which it is known already are not read. */
export async function scanAll({
  pool,
  files,
  known,
  scratch,
  progress,
}: {
  readonly pool: TaskPool;
  readonly files: readonly SourceFile[];
  known(file: SourceFile): Found | null;
  readonly scratch: string;
  readonly progress: Progress;
}): Promise<readonly (readonly [from: SourceFile, found: Found])[]> {
  const all = new Map(files.map((file) => [file, known(file)]));
  const unread = files.filter((file) => !all.get(file));
  let done = files.length - unread.length;
  const chunks = Array.from({ length: Math.ceil(unread.length / scannedAtOnce) }, (_, index) =>
    unread.slice(index * scannedAtOnce, (index + 1) * scannedAtOnce),
  );
  await Promise.all(
    chunks.map(async (some, index) => {
      const entries = join(scratch, `entries-${index}`);
      const found = await pool.run('scan', () => ({ files: some, entries }));
      for (const [place, file] of some.entries()) all.set(file, found[place] ?? null);
      progress('scanned', (done += some.length), files.length);
    }),
  );
  return [...all].flatMap(([file, found]) => (found ? [[file, found] as const] : []));
}
