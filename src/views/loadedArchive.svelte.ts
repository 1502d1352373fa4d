import { openArchive, type Archive } from '../archive/openArchive.ts';
import type { DataSource } from '../archive/source.ts';
import { holdingsOf, type Holdings } from './holdings.ts';

/** The archive as it arrives: `null` while loading. Loading again keeps only the answer to the latest request. */
export class LoadedArchive {
  archive = $state.raw<Archive | null>(null);
  readonly holdings: Holdings | null = $derived(
    this.archive && this.archive.state !== 'unreachable' ? holdingsOf(this.archive) : null,
  );
  readonly #source: DataSource;
  #request = 0;

  constructor(source: DataSource) {
    this.#source = source;
    void this.load();
  }

  async load(): Promise<void> {
    const request = ++this.#request;
    this.archive = null;
    const archive = await openArchive(this.#source);
    if (request === this.#request) this.archive = archive;
  }
}
