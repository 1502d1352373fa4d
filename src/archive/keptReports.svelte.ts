import { memoryShelf, openShelf, readOwnReports, type OwnReport, type Shelf } from './ownReports.ts';
import type { Quarantined } from './quarantined.ts';

/** The reader's own reports, kept in this browser only, and which of them are shown with the published data. */
export class KeptReports {
  kept = $state.raw<readonly OwnReport[]>([]);
  quarantined = $state.raw<readonly (Quarantined & { readonly key: string })[]>([]);
  /** `null` until the shelf is open. */
  lasting = $state.raw<boolean | null>(null);
  #hidden = $state.raw<ReadonlySet<string>>(new Set());
  readonly shown: readonly OwnReport[] = $derived(this.kept.filter(({ key }) => !this.#hidden.has(key)));
  #shelf: Promise<Shelf> | null = null;
  /** Other pages of this browser that show the same shelf. */
  readonly #others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('nianbao-own');

  async load(): Promise<void> {
    this.#shelf ??= openShelf();
    const shelf = await this.#shelf;
    this.lasting = shelf.lasting;
    await this.#read(shelf);
    // What another page kept is shown here too, or this one would replace it without knowing.
    if (shelf.lasting) this.#others?.addEventListener('message', () => void this.#readAgain());
  }

  async keep(reports: readonly OwnReport[]): Promise<void> {
    await this.#change(async (shelf) => {
      for (const one of reports) await shelf.put(one);
    });
    this.show(reports.map(({ key }) => key));
  }

  async remove(keys: readonly string[]): Promise<void> {
    await this.#change(async (shelf) => {
      for (const key of keys) await shelf.remove(key);
    });
  }

  isHidden(key: string): boolean {
    return this.#hidden.has(key);
  }

  show(keys: readonly string[]): void {
    this.#hidden = new Set([...this.#hidden].filter((key) => !keys.includes(key)));
  }

  hide(keys: readonly string[]): void {
    this.#hidden = new Set([...this.#hidden, ...keys]);
  }

  async #change(work: (shelf: Shelf) => Promise<void>): Promise<void> {
    let shelf = await (this.#shelf ??= openShelf());
    try {
      await work(shelf);
    } catch {
      // Full or withdrawn: what was kept stays in memory, and the page says that it will not last.
      shelf = await this.#inMemory();
      await work(shelf);
    }
    this.lasting = shelf.lasting;
    if (shelf.lasting) this.#others?.postMessage('changed');
    await this.#read(shelf);
  }

  async #readAgain(): Promise<void> {
    const shelf = await this.#shelf;
    if (shelf?.lasting) await this.#read(shelf);
  }

  async #inMemory(): Promise<Shelf> {
    const shelf = memoryShelf();
    for (const one of this.kept) await shelf.put(one);
    this.#shelf = Promise.resolve(shelf);
    return shelf;
  }

  async #read(shelf: Shelf): Promise<void> {
    try {
      const { reports, quarantined } = await readOwnReports(shelf);
      this.kept = reports;
      this.quarantined = quarantined;
    } catch {
      await this.#inMemory();
      this.lasting = false;
    }
  }
}
