import { pinyin } from 'pinyin-pro';
import type { Spelling } from '../archive/catalogue.ts';
import type { Agency } from '../report/agency.ts';

/** Every name an agency is looked for by, with its pinyin run together and its initials: 北山乡, `beishanxiang`, `bsx`. */
export function spellingsOf({ names }: Agency): Spelling[] {
  const all = [names.short, names.official, ...(names.former ?? []).map((former) => former.name)];
  return [...new Set(all)].map((name) => {
    const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
    return {
      name,
      pinyin: syllables.join('').toLowerCase(),
      initials: syllables
        .map((syllable) => syllable.slice(0, 1))
        .join('')
        .toLowerCase(),
    };
  });
}
