import { Worker } from 'node:worker_threads';
import { longestReading } from '../../intake/documentReading.ts';
import type { FoundFile } from '../findFiles.ts';
import { knownAgencies } from './knownAgencies.ts';
import { readEntry, type Entry } from './readEntry.ts';
import type { ReadOptions } from './readOptions.ts';

/** One file to read in a process of its own. */
export interface ReadTask {
  readonly file: FoundFile;
  readonly options: Pick<ReadOptions, 'agency' | 'year'>;
}
/** What it says: `null` when it is ready for a first file, then one entry per file. */
export type ReadSaid = Entry | null;

const mostMemory = 590e6;

const reading = new SharedArrayBuffer(4);
const number = new Int32Array(reading);
const guard = new Worker(new URL('./readGuard.mjs', import.meta.url), {
  workerData: { reading, mostTime: longestReading, mostWait: 60_000, mostMemory },
  execArgv: [],
});
guard.unref();

const agencies = knownAgencies();
let read = 0;

process.on('message', ({ file, options }: ReadTask) => {
  Atomics.store(number, 0, (read += 1));
  void readEntry({ ...file, path: Buffer.from(file.path) }, options, agencies).then((entry) => {
    Atomics.store(number, 0, 0);
    say(entry);
  });
});
process.on('disconnect', () => process.exit());
guard.once('message', () => say(null));

function say(said: ReadSaid): void {
  process.send?.(said);
}
