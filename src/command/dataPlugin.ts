import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { catalogueFile, dataFolder } from '../archive/areaFile.ts';
import { brokenText } from './brokenText.ts';
import { catalogueOf } from './buildCatalogue.ts';
import { preparedTexts } from './preparedTexts.ts';
import { readDataFolder, type DataFolder } from './readDataFolder.ts';
import { schemaFile, siteSchemaFile, writeJsonSchema, writeSiteJsonSchema } from './reportJsonSchema.ts';
import { versionFiles } from './versionFiles.ts';

/**
 * Serves (dev) and emits (build) what is derived from `public/data`: catalogue, packs, JSON Schema, the files the pages read. Broken files
 * are told in both languages and listed in the catalogue; they never stop a build.
 */
export function nianbaoData(folder = 'public/data'): Plugin {
  let root = resolve(folder);
  let built: ReadonlyMap<string, string> | null = null;
  const derived = (warn: (text: string) => void): ReadonlyMap<string, string> =>
    (built ??= derivedFiles(root, warn));
  return {
    name: 'nianbao-data',
    configResolved(config) {
      root = resolve(config.root, folder);
    },
    configureServer(server) {
      const forget = (path: string): void => {
        if (!resolve(path).startsWith(root)) return;
        built = null;
        server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, forget);
      server.middlewares.use((request, response, next) => {
        const path = pathBelow(request.url ?? '', server.config.base);
        const text = path === null ? undefined : derived((line) => server.config.logger.warn(line)).get(path);
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(text);
      });
    },
    generateBundle() {
      built = null;
      for (const [path, source] of derived((line) => this.warn(line)))
        this.emitFile({ type: 'asset', fileName: `${dataFolder}${path}`, source });
    },
  };
}

/** Path below the data folder to text, for everything derived; `data` is what lies in `folder`. */
export function derivedFiles(
  folder: string,
  warn: (text: string) => void,
  data: DataFolder = readDataFolder(folder),
): ReadonlyMap<string, string> {
  const built = catalogueOf(data);
  const { catalogue, packs } = built;
  const text = brokenText(folder, catalogue.broken);
  if (text !== '') warn(text.trimEnd());
  return new Map([
    [catalogueFile, JSON.stringify(catalogue)],
    ...[...packs].map(([path, pack]) => [path, JSON.stringify(pack)] as const),
    [schemaFile, writeJsonSchema()],
    [siteSchemaFile, writeSiteJsonSchema()],
    ...versionFiles(built),
    ...preparedTexts(built, data),
  ]);
}

/** `packs/real.json` of `/data/packs/real.json?t=1` under the server's base, or `null` for other requests. */
export function pathBelow(url: string, base: string): string | null {
  const { pathname } = new URL(url, 'http://server');
  const below = `${base.startsWith('/') ? base : '/'}${dataFolder}`;
  return pathname.startsWith(below) ? pathname.slice(below.length) : null;
}
