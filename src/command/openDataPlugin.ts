import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { dataFolder } from '../archive/areaFile.ts';
import { openDataFolder } from '../archive/openData.ts';
import { openDataFiles } from './openData/openDataFiles.ts';

/** Emits the versioned endpoints below `data/v2/` (build). */
export function openDataPlugin(folder = 'public/data'): Plugin {
  let root = resolve(folder);
  return {
    name: 'nianbao-open-data',
    apply: 'build',
    configResolved(config) {
      root = resolve(config.root, folder);
    },
    generateBundle() {
      for (const [path, source] of openDataFiles(root))
        this.emitFile({ type: 'asset', fileName: `${dataFolder}${openDataFolder}${path}`, source });
    },
  };
}
