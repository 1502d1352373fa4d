import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { dataFolder } from '../archive/areaFile.ts';
import { openDataFolder } from '../archive/openData.ts';
import { pathBelow } from './dataPlugin.ts';

import { openDataFiles } from './openData/openDataFiles.ts';

/** Emits (build) and serves (dev) the versioned endpoints below `data/v2/`. */
export function openDataPlugin(folder = 'public/data'): Plugin {
  let root = resolve(folder);
  return {
    name: 'nianbao-open-data',
    configResolved(config) {
      root = resolve(config.root, folder);
    },
    configureServer(server) {
      let made: ReadonlyMap<string, string | Uint8Array> | null = null;
      for (const event of ['add', 'change', 'unlink'] as const)
        server.watcher.on(event, (path) => {
          if (resolve(path).startsWith(root)) made = null;
        });
      server.middlewares.use((request, response, next) => {
        const path = pathBelow(request.url ?? '', server.config.base);
        if (!path?.startsWith(openDataFolder)) return next();
        const content = (made ??= openDataFiles(root)).get(path.slice(openDataFolder.length));
        if (content === undefined) return next();
        response.setHeader('Cache-Control', 'no-cache');
        if (path.endsWith('.json')) response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(content);
      });
    },
    generateBundle() {
      for (const [path, source] of openDataFiles(root))
        this.emitFile({ type: 'asset', fileName: `${dataFolder}${openDataFolder}${path}`, source });
    },
  };
}
