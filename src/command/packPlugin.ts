import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';
import { packTemplateFile } from '../archive/packPage.ts';
import { licencesOf } from './licences.ts';
import { packTemplate } from './packTemplate.ts';

const boot = 'src/packBoot.ts';

/**
 * Emits `pack.html` (build): the program as one page that only wants data. Runs after every other plugin, on the
 * chunks as they are written.
 */
export function packPlugin(): Plugin {
  let start = boot;
  return {
    name: 'nianbao-pack',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      start = join(config.root, boot);
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const files = Object.values(bundle);
        const chunks = files.filter((file) => file.type === 'chunk');
        const entry = chunks.find(({ name, isEntry }) => isEntry && name === 'index');
        if (!entry) return;
        // Those of the program itself: the page of embeds, which is built apart, has its own.
        const own = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
        const styles = files
          .filter((file) => file.type === 'asset')
          .filter(({ fileName }) => own.has(fileName))
          .map(({ source }) => (typeof source === 'string' ? source : new TextDecoder().decode(source)))
          .join('\n');
        // It stands alone (types are its only imports), so taking the types out is all it takes to build it.
        const { code } = await transformWithOxc(await readFile(start, 'utf8'), start, { sourcemap: false });
        const licences = licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds));
        const source = packTemplate(chunks, entry.fileName, { boot: code.trim(), styles, licences });
        this.emitFile({ type: 'asset', fileName: packTemplateFile, source });
      },
    },
  };
}
