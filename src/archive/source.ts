import type { Label } from '../report/lineItems.ts';

export type Reading =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: Label };

export type Sent =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: Label };

/** Somewhere the data files come from. Reading never throws; a file that did not arrive says why. */
export interface DataSource {
  /** Parsed JSON of a file below the data folder. */
  read(path: string): Promise<Reading>;
  /**
   * A file as it was sent, `again` past every cache; of what holds its files in the page, which nothing on the way
   * could alter, there is none.
   */
  readonly send?: (path: string, again: boolean) => Promise<Sent>;
}

/** The part of `fetch` that is used, so that tests pass in their own. */
export type FetchText = (
  url: string,
  how: { readonly signal: AbortSignal; readonly cache: 'default' | 'reload' },
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

/** Files over the network, below `base` (an absolute URL ending in `/`). */
export function fetchSource(fetchText: FetchText, base: string): DataSource {
  const send = async (path: string, again: boolean): Promise<Sent> => {
    const ending = new AbortController();
    const late = setTimeout(() => ending.abort(), longestWait);
    try {
      const { signal } = ending;
      const url = new URL(path, base).href;
      const response = await fetchText(url, { signal, cache: again ? 'reload' : 'default' });
      if (!response.ok) return { ok: false, reason: refused(response.status) };
      return { ok: true, text: await response.text() };
    } catch (error) {
      return { ok: false, reason: ending.signal.aborted ? tooLate : unreachable(causeOf(error)) };
    } finally {
      clearTimeout(late);
    }
  };
  const parsed = (sent: Sent): Reading => (sent.ok ? parseJson(sent.text) : sent);
  return {
    send,
    async read(path) {
      const first = parsed(await send(path, false));
      // What was cut, replaced on its way or lost for a moment is there the second time, past every cache.
      return first.ok ? first : parsed(await send(path, true));
    },
  };
}

/** Milliseconds after which a file is given up. */
const longestWait = 20_000;

/** A source that keeps what it read, by path. */
export function remembering(
  source: DataSource,
): DataSource & { readonly held: ReadonlyMap<string, unknown> } {
  const held = new Map<string, unknown>();
  return {
    held,
    async read(path) {
      const reading = await source.read(path);
      if (reading.ok) held.set(path, reading.value);
      return reading;
    },
  };
}

/** Files held in the page itself: one JSON object from path to content, as the one-file pack carries it. */
export function inlineSource(text: string): DataSource {
  const held = parseJson(text);
  return {
    read(path) {
      if (!held.ok) return Promise.resolve(held);
      const files = held.value;
      const found = typeof files === 'object' && files !== null && Object.hasOwn(files, path);
      return Promise.resolve(
        found ? { ok: true, value: Reflect.get(files, path) } : { ok: false, reason: notInPage },
      );
    },
  };
}

function parseJson(text: string): Reading {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, reason: notJson(causeOf(error)) };
  }
}

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const refused = (status: number): Label => ({
  zh: `服务器返回 HTTP ${status}`,
  en: `the server answered HTTP ${status}`,
});
const unreachable = (cause: string): Label => ({
  zh: `无法取得（${cause}）`,
  en: `it could not be reached (${cause})`,
});
const tooLate: Label = {
  zh: `等了 ${longestWait / 1000} 秒仍未取到`,
  en: `it did not arrive within ${longestWait / 1000} seconds`,
};
const notJson = (cause: string): Label => ({
  zh: `内容不是有效的 JSON（${cause}）`,
  en: `its content is not valid JSON (${cause})`,
});
const notInPage: Label = { zh: '页面内没有这个文件', en: 'the page does not hold this file' };
