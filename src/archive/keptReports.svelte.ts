import { hasStore, memoryStore, openStore, type OwnReport, type Store } from './ownStore.ts';
import type { Quarantined } from './quarantined.ts';

/** The reader's own reports, kept in this browser only, and which of them are shown with the published data. */
export class KeptReports {
  kept = $state.raw<readonly OwnReport[]>([]);
  quarantined = $state.raw<readonly (Quarantined & { readonly key: string })[]>([]);
  /** `null` until the store is open. */
  lasting = $state.raw<boolean | null>(null);
  #hidden = $state.raw<ReadonlySet<string>>(new Set());
  readonly shown: readonly OwnReport[] = $derived(this.kept.filter(({ key }) => !this.#hidden.has(key)));
  #store: Promise<Store> | null = null;
  /** Other pages of this browser that show the same store. */
  readonly #others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('nianbao-own');

  /** Reads what was ever kept, if anything, and from then on what other pages keep. */
  async begin(): Promise<void> {
    // What another page kept is shown here too, or this one would replace it without knowing.
    this.#others?.addEventListener('message', () => void this.load());
    if (await hasStore()) await this.load();
  }

  /** Opens the store where that was not done yet, and reads what is kept. */
  async load(): Promise<void> {
    const store = await (this.#store ??= openStore());
    this.lasting = store.lasting;
    await this.#read(store);
  }

  async keep(reports: readonly OwnReport[]): Promise<void> {
    await this.#change(async (store) => {
      for (const one of reports) await store.put(one);
    });
    this.show(reports.map(({ key }) => key));
  }

  async remove(keys: readonly string[]): Promise<void> {
    await this.#change(async (store) => {
      for (const key of keys) await store.remove(key);
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

  async #change(work: (store: Store) => Promise<void>): Promise<void> {
    let store = await (this.#store ??= openStore());
    try {
      await work(store);
    } catch {
      // Full or withdrawn: what was kept stays in memory, and the page says that it will not last.
      store = await this.#inMemory();
      await work(store);
    }
    this.lasting = store.lasting;
    if (store.lasting) this.#others?.postMessage('changed');
    await this.#read(store);
  }

  async #inMemory(): Promise<Store> {
    const store = memoryStore();
    for (const one of this.kept) await store.put(one);
    this.#store = Promise.resolve(store);
    return store;
  }

  async #read(store: Store): Promise<void> {
    try {
      // Most readers keep nothing, so what validates it comes only where there is something.
      const isEmpty = (await store.all()).length === 0;
      const { reports, quarantined } = isEmpty
        ? { reports: [], quarantined: [] }
        : await (await import('./ownReports.ts')).readOwnReports(store);
      this.kept = reports;
      this.quarantined = quarantined;
    } catch {
      await this.#inMemory();
      this.lasting = false;
    }
  }
}
