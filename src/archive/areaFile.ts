import type { Finding } from '../checks/finding.ts';
import type { PreparedPeers } from '../measures/collection.ts';
import type { Problem } from '../report/problem.ts';
import type { Agency } from '../report/agency.ts';
import type { Site } from '../report/siteSchema.ts';
import type { Catalogue, Spelling } from './catalogue.ts';
import type { PublishedReports, ReportTexts } from './publishedReports.ts';

/* What is prepared when published, each file sealed (`sealed.ts`). */

/** Where all data files lie, below the page. */
export const dataFolder = 'data/';
/** The list of all agencies and packs of whole reports, for frozen embeds and one-file packs. */
export const catalogueFile = 'catalogue.json';

/** What the page of an agency or area shows, and all below it; `area` is `null` for the page of everything real. */
export const areaFormat = 'nianbao-area/1';
export interface AreaBody {
  readonly area: string | null;
  /** First and last year of any report, without the made-up ones and with them; `null` where there is none. */
  readonly years: { readonly real: YearSpan | null; readonly whole: YearSpan | null };
  /** Those above it, itself, all below it, in the order of the archive. */
  readonly agencies: readonly Agency[];
  /** Of itself and all below it. */
  readonly reports: PublishedReports;
  /** What the checks found in these. */
  readonly findings: readonly Finding[];
  /** Files of these agencies that could not be read when this was published. */
  readonly broken: Catalogue['broken'];
  /** What is wrong with the line of parents of these agencies. */
  readonly tree: readonly Problem[];
  /** How the area itself lies among its peers, whose reports are in files of their own. */
  readonly peers: PreparedPeers;
  /** Whose site it is, where that is said. */
  readonly site?: Site;
}
export type YearSpan = readonly [first: number, last: number];

/** The prose of one agency's reports and the like, by year. */
export const textsFormat = 'nianbao-texts/1';
export type TextsBody = Readonly<Record<string, ReportTexts>>;

/** All agencies and the years each has a report of. */
export const directoryFormat = 'nianbao-directory/1';
export interface DirectoryBody {
  readonly agencies: readonly Agency[];
  readonly filed: Readonly<Record<string, readonly number[]>>;
}

/** Every name of every agency as it is typed, by agency. */
export const searchFormat = 'nianbao-search/1';
export type SearchBody = Readonly<Record<string, Spelling[]>>;

export const directoryFile = 'directory.json';
export const searchFile = 'search.json';
/** No id of an agency has a slash, so none is taken for the file of all. */
export const areaPath = (area: string | null): string => (area === null ? 'home.json' : `areas/${area}.json`);
export const textsPath = (agency: string): string => `texts/${agency}.json`;
