import { build, type Plugin, type Rolldown, type UserConfig } from 'vite';

const page = 'embed.html';

/**
 * Builds `embed.html` apart (build): what it shares with the app would otherwise be cut into files of their own, and
 * either page would wait for more of them. `config` is what both are built with.
 */
export function embedPage(config: () => UserConfig): Plugin {
  let root = '.';
  return {
    name: 'nianbao-embed-page',
    apply: 'build',
    configResolved(resolved) {
      root = resolved.root;
    },
    async generateBundle() {
      const { build: built, ...shared } = config();
      const result = await build({
        ...shared,
        ...{ configFile: false, root, mode: 'production', logLevel: 'error' },
        build: {
          ...built,
          ...{ write: false, copyPublicDir: false, assetsDir: 'assets/embed' },
          // One file, however much of it a figure's own also uses.
          rolldownOptions: {
            input: page,
            output: { codeSplitting: { groups: [{ name: 'frame', test: /src\/embed\.ts$/ }] } },
          },
        },
      });
      for (const { fileName, ...file } of builtFiles(result))
        this.emitFile({
          ...{ type: 'asset', fileName },
          source: file.type === 'chunk' ? file.code : file.source,
        });
    },
  };
}

/** The files of a build that was not written; none of one that watches. */
export function builtFiles(
  result: Awaited<ReturnType<typeof build>>,
): readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  const results = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  return results.flatMap(({ output }) => output);
}
