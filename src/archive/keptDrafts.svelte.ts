import { hasStore } from './ownStore.ts';

const name = 'nianbao-drafts';
const store = 'drafts';

/** A draft with corrections that were typed and not entered, as it is kept until they are. */
export interface KeptDraft {
  readonly key: string;
  /** Of the file. */
  readonly name: string;
  readonly [more: string]: unknown;
}

/** The browser asks before it closes the page. */
const ask = (event: Event): void => event.preventDefault();

/** Drafts that wait for a reason, in a database of their own: no version of it stands in the way of kept reports. */
class KeptDrafts {
  /** Names of the files that wait, by key. */
  files = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** Each write after the one before, or an older state would stay. */
  #last: Promise<unknown> = Promise.resolve();
  #opened: ReturnType<typeof open> | null = null;

  /** What waits since earlier visits, to be trusted no more than any file; no database is made to find out. */
  async all(): Promise<readonly unknown[]> {
    if (!(await hasStore(name))) return [];
    const found: readonly unknown[] = (await this.#do((database) => database.getAll(store))) ?? [];
    const names = found.flatMap((one) =>
      typeof one === 'object' && one !== null && 'key' in one && 'name' in one
        ? [[String(one.key), String(one.name)] as const]
        : [],
    );
    this.files = new Map([...names, ...this.files]);
    return found;
  }

  /** From now on the page asks before it is left. */
  put(draft: KeptDraft): void {
    addEventListener('beforeunload', ask);
    this.files = new Map([...this.files, [draft.key, draft.name]]);
    void this.#do((database) => database.put(store, draft, draft.key));
  }

  remove(key: string): void {
    if (!this.files.has(key)) return;
    this.files = new Map([...this.files].filter(([one]) => one !== key));
    if (this.files.size === 0) removeEventListener('beforeunload', ask);
    void this.#do((database) => database.delete(store, key));
  }

  /** `undefined` where the browser keeps nothing: the page's own memory remains, and its question on leaving. */
  #do<T>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T | undefined> {
    const done = this.#last.then(async () => {
      try {
        return await work(await (this.#opened ??= open()));
      } catch {
        return undefined;
      }
    });
    this.#last = done;
    return done;
  }
}

async function open() {
  const { openDB } = await import('idb');
  return openDB(name, 1, { upgrade: (opened) => void opened.createObjectStore(store) });
}

export const keptDrafts = new KeptDrafts();
