import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { CannotWrite } from '../writeWhole.ts';
import type { Results, Task } from './tasks.ts';
import type { Said } from './taskWorker.ts';

interface Waiting {
  /** Made when a worker is free for it, so that what waits takes no memory. */
  make(): Task;
  done(result: never): void;
  failed(error: Error): void;
}

/** More workers than this would take more memory than they save time. */
const mostWorkers = 8;

/** Workers on all cores that are given tasks one by one; the first to be asked has the longest start. */
export class TaskPool {
  readonly size = Math.min(availableParallelism(), mostWorkers);
  readonly #queue: Waiting[] = [];
  readonly #idle: Worker[] = [];
  readonly #workers = new Map<Worker, Waiting | null>();

  /** Rejects where the task threw or its worker ended. */
  run<Kind extends Task['kind']>(make: () => Extract<Task, { kind: Kind }>): Promise<Results[Kind]> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ make, done: resolve, failed: reject });
      const worker = this.#idle.pop() ?? this.#another();
      if (worker) this.#give(worker);
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers.keys()].map((worker) => worker.terminate()));
  }

  #another(): Worker | null {
    if (this.#workers.size >= this.size) return null;
    const worker = new Worker(new URL('./taskWorker.mjs', import.meta.url));
    this.#workers.set(worker, null);
    worker.on('message', (said: Said) => {
      const waiting = this.#workers.get(worker);
      if (said.ok) waiting?.done(said.result);
      else waiting?.failed(said.isOwn ? CannotWrite.told(said.cause) : new Error(said.cause));
      this.#give(worker);
    });
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
    if (waiting) worker.postMessage(waiting.make());
    else this.#idle.push(worker);
  }
}
