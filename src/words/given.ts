import type { Agency } from '../report/agency.ts';

/** Names as the directory of agencies gives them. A language without its own takes the Chinese one. */
export type AgencyNames = Pick<Agency['names'], 'short' | 'official' | 'en'>;

/** What a report file says in Chinese and English. */
export interface Given {
  readonly zh: string;
  readonly en: string;
}
