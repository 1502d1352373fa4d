import * as z from 'zod/mini';
import { agencySchema } from '../report/agency.ts';

export const catalogueFormat = 'nianbao-catalogue/1';
export const packFormat = 'nianbao-pack/1';

/** Where the catalogue and its packs lie, below the page: `data/`. */
export const dataFolder = 'data/';
export const catalogueFile = 'catalogue.json';

const labelSchema = z.strictObject({ zh: z.string(), en: z.string() });

const problemSchema = z.strictObject({
  file: z.string(),
  path: z.string(),
  place: z.optional(labelSchema),
  found: z.string(),
  message: labelSchema,
});

/** One name of an agency (official, short or former) as it is typed: 北山乡, `beishanxiang`, `bsx`. */
const spellingSchema = z.strictObject({ name: z.string(), pinyin: z.string(), initials: z.string() });
export type Spelling = z.infer<typeof spellingSchema>;

const listedAgencySchema = z.strictObject({
  ...agencySchema.shape,
  spellings: z.array(spellingSchema),
});
/** An agency with every name spelt out, so that a reader finds it without a pinyin dictionary in the page. */
export type ListedAgency = z.infer<typeof listedAgencySchema>;

const listedReportSchema = z.strictObject({
  agency: z.string(),
  year: z.int(),
  /** Path below `public/data/`. */
  file: z.string(),
  synthetic: z.boolean(),
});
export type ListedReport = z.infer<typeof listedReportSchema>;

const listedPackSchema = z.strictObject({
  name: z.string(),
  /** Relative to the catalogue. */
  url: z.string(),
  reports: z.array(listedReportSchema),
});
export type ListedPack = z.infer<typeof listedPackSchema>;

const brokenFileSchema = z.strictObject({
  file: z.string(),
  /** Which report it would be, where that much can be read. */
  agency: z.optional(z.string()),
  year: z.optional(z.int()),
  problems: z.array(problemSchema),
});

/** What there is, derived from the files of `public/data/` alone. */
export const catalogueSchema = z.strictObject({
  format: z.literal(catalogueFormat),
  /** Short hash over all agencies and reports: the data version an embed may be pinned to. */
  version: z.string(),
  /** The latest day a source was retrieved or a report published, `YYYY-MM-DD`; `null` where none says. */
  dataDate: z.nullable(z.string()),
  agencies: z.array(listedAgencySchema),
  packs: z.array(listedPackSchema),
  broken: z.array(brokenFileSchema),
});
export type Catalogue = z.infer<typeof catalogueSchema>;

/** All readable reports of one folder; each report is validated by itself when it is loaded. */
export const packSchema = z.strictObject({
  format: z.literal(packFormat),
  name: z.string(),
  reports: z.array(z.strictObject({ file: z.string(), report: z.unknown() })),
});
export type Pack = z.infer<typeof packSchema>;
