import { dataFolder } from './areaFile.ts';
import { fetchText } from './fetchText.ts';

/** Where the files of open data lie, below the data folder. */
export const openDataFolder = 'v2/';

interface Listed {
  readonly id: string;
  readonly json: string;
  readonly csv: string;
}

/** The index of open data, as far as the page of data shows it; its schema is among the files it names. */
interface OpenDataIndex {
  readonly formatVersion: string;
  readonly dataVersion: string;
  readonly agencies: string;
  readonly bulk: string;
  readonly changelog: string;
  readonly agency: readonly Listed[];
  readonly measure: readonly (Listed & { readonly label: { readonly zh: string; readonly en: string } })[];
  readonly schemas: Readonly<Record<string, string>>;
  readonly csvMetadata: Readonly<Record<string, string>>;
}

interface Changelog {
  readonly formats: readonly {
    readonly version: string;
    readonly date: string;
    readonly zh: string;
    readonly en: string;
  }[];
  readonly data: readonly {
    readonly date: string | null;
    readonly added: readonly string[];
    readonly revised: readonly unknown[];
  }[];
}

export interface OpenData {
  readonly index: OpenDataIndex;
  /** `null` where it did not arrive. */
  readonly changelog: Changelog | null;
  /** The address of one of its files, below the page. */
  at(path: string): string;
}

/** What the site publishes as open data; `null` where it publishes none. Rejects where the index is no JSON. */
export async function openOpenData(): Promise<OpenData | null> {
  const at = (path: string): string => `${dataFolder}${openDataFolder}${path}`;
  const text = await fetchText(at('index.json'));
  if (text === null || !text.startsWith('{')) return null;
  const index: OpenDataIndex = JSON.parse(text);
  const changes = await fetchText(at(index.changelog));
  const changelog: Changelog | null = changes?.startsWith('{') ? JSON.parse(changes) : null;
  return { index, changelog, at };
}
