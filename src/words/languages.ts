import type { LanguageMeta } from './languageMeta.ts';
import type { Words } from './words.ts';

/*
 * A folder is a language. Its name travels with the page, its words when they are asked for: one file that the
 * other languages are not in.
 */
const metas = import.meta.glob<LanguageMeta>('./*/meta.ts', { eager: true, import: 'default' });
const catalogues = import.meta.glob<Words>('./*/index.ts', { import: 'default' });

/** Chinese first, then by code. */
export const languages: readonly LanguageMeta[] = Object.values(metas).sort((a, b) =>
  a.code === 'zh' ? -1 : b.code === 'zh' ? 1 : a.code < b.code ? -1 : 1,
);

/** The words of a language, by the code of its folder. @throws where there is no such folder or it does not come */
export async function loadWords(code: string): Promise<Words> {
  const load = catalogues[`./${code}/index.ts`];
  if (!load) throw new RangeError(`no language ${code}`);
  return load();
}
