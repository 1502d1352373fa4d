import type { InterpretOptions } from './interpret.ts';
import { longestReading, rejectedReading, type DocumentReading } from './documentReading.ts';
import type { Refusal } from './refusal.ts';
import type { ReadAnswer, ReadRequest } from './readWorker.ts';
import workerUrl from './readWorker.ts?worker&url';

/** Milliseconds for the reader itself to arrive over a slow network. */
const longestLoading = 60_000;

declare global {
  /** Where a page enforces Trusted Types; what a policy makes stands for the string it was made of. */
  var trustedTypes:
    | {
        createPolicy(
          name: string,
          rules: { createScriptURL(url: string): string },
        ): { createScriptURL(url: string): string };
      }
    | undefined;
}
const policy = globalThis.trustedTypes?.createPolicy('nianbao-reader', {
  // The one address there is: the reader of this very build.
  createScriptURL: () => workerUrl,
});
const trusted = (url: string): string => policy?.createScriptURL(url) ?? url;

interface Waiting {
  readonly request: ReadRequest;
  answer(reading: DocumentReading): void;
}

/**
 * Reads documents in a worker, so that the page stays quick while a file is taken apart. Where there is no worker
 * (a page opened from disk) it reads in the page. A file that brings the worker down or takes too long is rejected,
 * the next one gets a new worker.
 */
export class BackgroundReader {
  #worker: Worker | null = null;
  /** Whether a worker has ever answered; before that a failure means that workers do not work here. */
  #proven = false;
  #inPage = false;
  #number = 0;
  readonly #waiting = new Map<number, Waiting>();
  #deadline: ReturnType<typeof setTimeout> | undefined;

  read(name: string, bytes: Uint8Array, options: InterpretOptions): Promise<DocumentReading> {
    if (this.#inPage) return readInPage({ name, bytes, options });
    this.#number += 1;
    const request: ReadRequest = { number: this.#number, name, bytes, options };
    return new Promise((resolve) => {
      this.#waiting.set(request.number, { request, answer: resolve });
      try {
        this.#worker ??= this.#open();
        this.#worker.postMessage(request);
        this.#within(longestLoading, 'readerMissing');
      } catch {
        this.#failed();
      }
    });
  }

  /** Lets go of whatever is being read. */
  stop(why: Refusal = 'readerEnded'): void {
    clearTimeout(this.#deadline);
    this.#worker?.terminate();
    this.#worker = null;
    for (const { request, answer } of this.#take()) answer(rejectedReading(request.name, why));
  }

  #within(time: number, late: Refusal): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.stop(late), time);
  }

  #open(): Worker {
    const worker = new Worker(trusted(workerUrl), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Partial<ReadAnswer>>) => {
      const waiting = this.#waiting.get(data.number ?? -1);
      if (!waiting) return;
      this.#proven = true;
      if (!data.reading) {
        this.#within(longestReading, 'tookTooLong');
        return;
      }
      clearTimeout(this.#deadline);
      this.#waiting.delete(waiting.request.number);
      waiting.answer(data.reading);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#failed();
    });
    return worker;
  }

  #failed(): void {
    if (this.#proven) {
      this.stop();
      return;
    }
    clearTimeout(this.#deadline);
    this.#worker?.terminate();
    this.#worker = null;
    this.#inPage = true;
    for (const { request, answer } of this.#take()) void readInPage(request).then(answer);
  }

  #take(): readonly Waiting[] {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    return all;
  }
}

/** With the very file the worker has: readers built into the page as well would travel and lie there twice. */
async function readInPage({ name, bytes, options }: Omit<ReadRequest, 'number'>): Promise<DocumentReading> {
  try {
    await import(/* @vite-ignore */ workerUrl);
    const read = globalThis.nianbaoReader;
    return read ? await read(name, bytes, options) : rejectedReading(name, 'readerMissing');
  } catch {
    return rejectedReading(name, 'readerMissing');
  }
}
