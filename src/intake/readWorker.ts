import '../olderBrowsers.ts';
import type { InterpretOptions } from './interpret.ts';
import { rejectedReading, type DocumentReading } from './documentReading.ts';
import { loadReader, readDocument } from './readDocument.ts';

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

declare global {
  /** Set where this file is imported by a page that has no workers: a built entry keeps no names of what it exports. */
  var nianbaoReader: typeof readDocument | undefined;
}
globalThis.nianbaoReader = readDocument;

// A page that has no workers imports this file: messages to the page are not meant for it. pdf.js listens on this port too and ignores what is not addressed to it.
addEventListener('message', ({ data }: MessageEvent<ReadRequest | undefined>) => {
  if ('document' in globalThis || typeof data?.number !== 'number') return;
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
