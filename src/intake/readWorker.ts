import type { InterpretOptions } from './interpret.ts';
import { loadReader, readDocument, rejectedReading, type DocumentReading } from './readDocument.ts';

/** One file to read, and the answer to it under the same number. */
export interface ReadRequest {
  readonly number: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: InterpretOptions;
}
export interface ReadAnswer {
  readonly number: number;
  /** `null` when the reading begins: from then on the document's time runs. */
  readonly reading: DocumentReading | null;
}

// pdf.js listens on this port too and ignores what is not addressed to it.
addEventListener('message', ({ data }: MessageEvent<ReadRequest | undefined>) => {
  if (typeof data?.number !== 'number') return;
  const { number, name, bytes, options } = data;
  const answer = (reading: ReadAnswer['reading']): void => {
    const answered: ReadAnswer = { number, reading };
    postMessage(answered);
  };
  void loadReader(bytes).then(
    async () => {
      answer(null);
      answer(await readDocument(name, bytes, options));
    },
    () => answer(rejectedReading(name, 'readerMissing')),
  );
});
