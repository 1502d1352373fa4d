import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';

const packageFile = z.object({ name: z.string(), version: z.string(), license: z.optional(z.string()) });

/** The folder of the package a module stands in. */
function packageFolder(module: string): string {
  const folder = dirname(module);
  const named = existsSync(join(folder, 'package.json'))
    ? packageFile.safeParse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).success
    : false;
  return named || folder === dirname(folder) ? folder : packageFolder(folder);
}

/** The folders of the packages that modules come from, each once, in order. */
function packageFolders(modules: readonly string[]): readonly string[] {
  const files = modules
    .filter((id) => !id.startsWith('\0') && id.includes('/node_modules/'))
    .map((id) => id.replace(/\?.*$/, ''));
  return [...new Set(files.map(packageFolder))].toSorted();
}

/** Our own licence and those of the packages that modules come from. */
export function licencesOf(modules: readonly string[]): string {
  const own = `\n## nianbao (MIT)\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`;
  return [own, ...packageFolders(modules).map(licenceSection)].join('');
}

/** Name, version and licence text of the package in a folder, laid out as the build's own list has them. */
function licenceSection(folder: string): string {
  const { name, version, license } = packageFile.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? `\n${readFileSync(join(folder, file), 'utf8').trim()}\n` : '';
  return `\n## ${name} - ${version}${license ? ` (${license})` : ''}\n${text}`;
}

/**
 * The build lists the licences of what the page's own bundle holds; the worker with its readers and the page of embeds
 * are built apart. The first plugin, given to these, notes the packages there; the second adds to `fileName` those it lacks.
 */
export function licencesApart(fileName: string): { readonly noted: Plugin; readonly added: Plugin } {
  const folders = new Set<string>();
  return {
    noted: {
      name: 'packages-apart',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk')
            for (const folder of packageFolders(chunk.moduleIds)) folders.add(folder);
      },
    },
    added: {
      name: 'licences-apart',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const list = bundle[fileName];
          if (list?.type !== 'asset') return;
          const text = String(list.source);
          const missing = [...folders]
            .toSorted()
            .map(licenceSection)
            .filter((section) => !text.includes(section.split('\n')[1] ?? section));
          list.source = text + [...new Set(missing)].join('');
        },
      },
    },
  };
}
