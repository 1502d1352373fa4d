import type { Given } from './given.ts';
import en from './en/index.ts';
import { longTableColumns as longTableEn, openDataColumns as openDataEn } from './en/openData.ts';
import type { Message } from './words.ts';
import zh from './zh/index.ts';
import { longTableColumns as longTableZh, openDataColumns as openDataZh } from './zh/openData.ts';

/** Both languages at once, for the command line and for files that carry both. A page fetches one: see `languages.ts`. */
export const bothWords = { zh, en } as const;

/** A language that the command line speaks. */
export type Language = keyof typeof bothWords;

/** What the columns of open data hold, which no page says. */
export const openDataWords = { zh: openDataZh, en: openDataEn } as const;

/** What the columns of the table of all figures hold. */
export const longTableWords = { zh: longTableZh, en: longTableEn } as const;

/** A message as files hold it that carry both languages. */
export function inBoth(say: Message): Given {
  return { zh: say(zh), en: say(en) };
}
