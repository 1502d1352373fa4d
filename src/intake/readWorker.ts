import type { InterpretOptions } from './interpret.ts';
import { readDocument, type DocumentReading } from './readDocument.ts';

/** One file to read, and the answer to it under the same number. */
export interface ReadRequest {
  readonly number: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: InterpretOptions;
}
export interface ReadAnswer {
  readonly number: number;
  readonly reading: DocumentReading;
}

// pdf.js listens on this port too and ignores what is not addressed to it.
addEventListener('message', ({ data }: MessageEvent<ReadRequest | undefined>) => {
  if (typeof data?.number !== 'number') return;
  const { number, name, bytes, options } = data;
  void readDocument(name, bytes, options).then((reading) => {
    const answer: ReadAnswer = { number, reading };
    postMessage(answer);
  });
});
