import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { builtFiles } from './embedPage.ts';

const fileName = 'embed-size.js';
const entry = 'src/host/embedSize.ts';

/**
 * Builds the script for pages of others beside `embed.html`: one classic script under a name that never changes,
 * since the pages that ask for it are not built with it. A module script would need CORS headers of the host.
 */
export function hostScript(): Plugin {
  let root = '.';
  const written = async (): Promise<string> => {
    const result = await build({
      configFile: false,
      root,
      logLevel: 'silent',
      publicDir: false,
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: resolve(root, entry), formats: ['iife'], name: 'nianbaoEmbed' },
      },
    });
    const chunk = builtFiles(result).find((one) => one.type === 'chunk');
    if (!chunk) throw new Error(`${entry}: no script came out`);
    return chunk.code;
  };
  return {
    name: 'nianbao-host-script',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '', 'http://server');
        if (!pathname.endsWith(`/${fileName}`)) return next();
        written().then((code) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.end(code);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await written() });
    },
  };
}
