import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { refusals } from '../../intake/refusal.ts';
import type { Label } from '../../report/lineItems.ts';
import type { FoundFile } from '../findFiles.ts';
import { rejectedEntry, type Entry } from './readEntry.ts';
import type { ReadSaid, ReadTask } from './readProcess.ts';

interface Waiting {
  readonly task: ReadTask;
  answer(entry: Entry): void;
}

/** V8 ends a process whose objects take more; what lies outside its heap is for the guard inside to see. */
const mostHeap = 440;
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href;

/**
 * Reads documents in processes of their own, one per core: whatever a document does to its reader, it is named,
 * the reader ended, and the next document gets another. Idle readers keep nothing waiting and end with this process.
 */
export class ReadPool {
  readonly #program: URL;
  readonly size = availableParallelism();
  readonly #queue: Waiting[] = [];
  readonly #idle: ChildProcess[] = [];
  /** Every process there is, with what it reads. */
  readonly #readers = new Map<ChildProcess, Waiting | undefined>();

  constructor(program: URL) {
    this.#program = program;
  }

  read(file: FoundFile, options: ReadTask['options']): Promise<Entry> {
    return new Promise((answer) => {
      this.#queue.push({ task: { file, options }, answer });
      const reader = this.#idle.pop();
      if (reader) this.#give(reader);
      else this.#start();
    });
  }

  #start(): void {
    if (this.#queue.length === 0 || this.#readers.size >= this.size) return;
    const reader = fork(fileURLToPath(this.#program), [], {
      execArgv: [`--max-old-space-size=${mostHeap}`, '--import', tsx],
      serialization: 'advanced',
      // What a dying process prints is not for people; why it died is told.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#readers.set(reader, undefined);
    reader.on('message', (said: ReadSaid) => {
      if (said) this.#readers.get(reader)?.answer(said);
      this.#give(reader);
    });
    reader.once('error', () => this.#ended(reader, null));
    reader.once('exit', (_, signal) => this.#ended(reader, signal));
  }

  #give(reader: ChildProcess): void {
    const waiting = this.#queue.shift();
    this.#readers.set(reader, waiting);
    if (waiting) {
      reader.ref();
      reader.channel?.ref();
      reader.send(waiting.task);
    } else {
      reader.unref();
      reader.channel?.unref();
      this.#idle.push(reader);
    }
  }

  #ended(reader: ChildProcess, signal: NodeJS.Signals | null): void {
    if (!this.#readers.has(reader)) return;
    // One that ended before it was ready stands for whoever waits first, so that waiting ends.
    const waiting = this.#readers.get(reader) ?? this.#queue.shift();
    this.#readers.delete(reader);
    const idle = this.#idle.indexOf(reader);
    if (idle >= 0) this.#idle.splice(idle, 1);
    waiting?.answer(rejectedEntry(waiting.task.file.name, causeOf(signal)));
    this.#start();
  }
}

/** Why a reader ended, by how: its guard ends it with one signal for time and another for memory, V8 with a third. */
function causeOf(signal: NodeJS.Signals | null): Label {
  if (signal === 'SIGTERM') return refusals.tookTooLong;
  return signal === 'SIGKILL' || signal === 'SIGABRT' ? refusals.tookTooMuch : refusals.readerEnded;
}

/** Kept from one run to the next, so that a process that runs many starts its readers once. */
export const readPool = new ReadPool(new URL('./readProcess.ts', import.meta.url));
