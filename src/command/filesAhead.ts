import type { Plugin, Rolldown } from 'vite';

/** Modules that a page needs besides its entry, by the word of the address that asks for them. */
const wanted = [/\/words\/([\w-]+)\/index\.ts$/m, /\/views\/(agency|compare)\/(?:Agency|Compare)\.svelte$/m];

/**
 * Names to `standby.js` (build) the files of each language and each view, so that those an address asks for are fetched
 * beside the page's code instead of after it.
 */
export function filesAhead(): Plugin {
  return {
    name: 'nianbao-files-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, filename }) {
        const files = Object.values(bundle ?? {}).flatMap((file) =>
          file.type === 'chunk' ? asked(file) : [],
        );
        const named = JSON.stringify(Object.fromEntries(files)).replaceAll('"', '&quot;');
        const told = html.replace(/<script src="[^"]*standby\.js"/, (tag) => `${tag} data-ahead="${named}"`);
        if (told === html) throw new Error(`${filename}: no script to be told what comes ahead`);
        return told;
      },
    },
  };
}

/** A chunk that others share is no facade of any module, so it is known by what it holds. */
function asked(chunk: Rolldown.OutputChunk): readonly (readonly [string, readonly string[]])[] {
  const modules = chunk.moduleIds.join('\n');
  return wanted.flatMap((module) => {
    const word = module.exec(modules)?.[1];
    return word === undefined
      ? []
      : [[word, [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]] as const];
  });
}
