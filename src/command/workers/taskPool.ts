import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { CannotWrite } from '../writeWhole.ts';
import { act, type Kind, type Result, type Task } from './tasks.ts';
import type { Asked, Said } from './taskWorker.ts';

interface Waiting {
  /** Made when a worker is free for it, so that what waits takes no memory. */
  ask(worker: Worker): void;
  failed(error: Error): void;
}

/**
 * Reports live shortly and in great numbers: with room for the young, few of them are moved before they are gone. Megabytes.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };
/** Fewer files than this are read before a worker has begun. */
const fewFiles = 100;
/** More workers than this would take more memory than they save time. */
const mostWorkers = 8;

/** Workers on all cores that are given tasks one by one. Where there is too little to do for a second core, it is done here. */
export class TaskPool {
  readonly size = Math.min(availableParallelism(), mostWorkers);
  readonly #isHere: boolean;
  readonly #queue: Waiting[] = [];
  readonly #idle: Worker[] = [];
  readonly #workers = new Map<Worker, Waiting | null>();

  /** `files` is how many there are to read. */
  constructor(files: number) {
    this.#isHere = files < fewFiles;
  }

  /** `make` is called when the task's turn comes. Rejects where it threw or its worker ended. */
  async run<K extends Kind>(kind: K, make: () => Task<K>): Promise<Result<K>> {
    if (this.#isHere) return act(kind, make());
    const said = await new Promise<Said<K>>((done, failed) => {
      const ask = (worker: Worker): void => {
        worker.once('message', (said: Said<K>) => {
          done(said);
          this.#give(worker);
        });
        worker.postMessage({ kind, task: make() } satisfies Asked<K>);
      };
      this.#queue.push({ ask, failed });
      const worker = this.#idle.pop() ?? this.#another();
      if (worker) this.#give(worker);
    });
    if (said.ok) return said.result;
    throw said.isOwn ? CannotWrite.told(said.cause) : new Error(said.cause);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers.keys()].map((worker) => worker.terminate()));
  }

  #another(): Worker | null {
    if (this.#workers.size >= this.size) return null;
    const worker = new Worker(new URL('./taskWorker.mjs', import.meta.url), { resourceLimits });
    this.#workers.set(worker, null);
    worker.on('error', (error) => {
      const waiting = this.#workers.get(worker);
      this.#workers.delete(worker);
      waiting?.failed(error instanceof Error ? error : new Error(String(error)));
    });
    return worker;
  }

  #give(worker: Worker): void {
    const waiting = this.#queue.shift() ?? null;
    this.#workers.set(worker, waiting);
    if (waiting) waiting.ask(worker);
    else this.#idle.push(worker);
  }
}
