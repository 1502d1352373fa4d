import en from './en/index.ts';
import zh from './zh/index.ts';

/** Both languages at once, for the command line and for files that carry both. A page fetches one: see `languages.ts`. */
export const bothWords = { zh, en } as const;
