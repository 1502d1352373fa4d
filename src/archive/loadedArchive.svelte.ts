import { openArchive, type Archive } from './openArchive.ts';
import type { OwnReport } from './ownReports.ts';
import type { DataSource } from './source.ts';
import { holdingsOf, type Holdings } from './holdings.ts';

/** The reader's own reports as far as they are shown. */
interface ShownReports {
  readonly shown: readonly OwnReport[];
}

/** The archive as it arrives: `null` while loading. Loading again keeps only the answer to the latest request. */
export class LoadedArchive {
  readonly #source: DataSource;
  readonly #own: ShownReports;
  archive = $state.raw<Archive | null>(null);
  readonly holdings: Holdings | null = $derived.by(() =>
    this.archive && this.archive.state !== 'unreachable' ? holdingsOf(this.archive, this.#own.shown) : null,
  );
  #request = 0;

  constructor(source: DataSource, own: ShownReports = { shown: [] }) {
    this.#source = source;
    this.#own = own;
    void this.load();
  }

  async load(): Promise<void> {
    const request = ++this.#request;
    this.archive = null;
    const show = (archive: Archive): void => {
      if (request === this.#request) this.archive = archive;
    };
    show(await openArchive(this.#source, show));
  }
}
