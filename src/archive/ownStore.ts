import type { Report } from '../report/report.ts';

/** A report a reader made and keeps in this browser only. */
export interface OwnReport {
  readonly key: string;
  readonly report: Report;
  readonly agencyName: string | null;
  /** The file it was read from. */
  readonly file: string;
}

/** Where own reports are kept. Everything in it can be trusted no more than any file. */
export interface Store {
  /** Whether what is kept is still there after the page is closed. */
  readonly lasting: boolean;
  all(): Promise<readonly unknown[]>;
  put(kept: OwnReport): Promise<void>;
  remove(key: string): Promise<void>;
}

/** In memory, where the browser keeps nothing (private windows, blocked storage). */
export function memoryStore(): Store {
  const kept = new Map<string, unknown>();
  return {
    lasting: false,
    all: () => Promise.resolve([...kept.values()]),
    put: (one) => Promise.resolve(void kept.set(one.key, one)),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  };
}

const store = 'reports';
const name = 'nianbao-own';

/** Whether there is such a database, which none opens without need; `true` also where the browser does not say. */
export async function hasStore(called = name): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((one) => one.name === called);
  } catch {
    return true;
  }
}

/** The browser's own database; what it refuses is kept in memory instead. */
export async function openStore(): Promise<Store> {
  try {
    const { openDB } = await import('idb');
    const database = await openDB(name, 1, {
      upgrade: (opened) => void opened.createObjectStore(store),
    });
    // Some browsers open a database and then refuse to use it.
    await database.count(store);
    return {
      lasting: true,
      all: () => database.getAll(store),
      put: async (one) => void (await database.put(store, one, one.key)),
      remove: (key) => database.delete(store, key),
    };
  } catch {
    return memoryStore();
  }
}
