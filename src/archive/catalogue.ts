import * as z from 'zod/mini';
import { agencySchema } from '../report/agencySchema.ts';
import { siteSchema } from '../report/siteSchema.ts';
import { agencyId, day, lineText, listOf, longest, nameText, textUpTo } from '../report/bounds.ts';

export const catalogueFormat = 'nianbao-catalogue/1';
export const packFormat = 'nianbao-pack/1';

const labelSchema = z.strictObject({ zh: lineText, en: lineText });
/** A file below the data folder; never an address of its own, nor a way out of the folder. */
const dataPath = lineText.check(z.refine(isDataPath, 'dataPath'));
const year = z.int().check(z.gte(1949), z.lte(2100));

function isDataPath(path: string): boolean {
  return !/^[/\\]|^[a-z][a-z\d+.-]*:|\\|(?:^|\/)\.\.(?:\/|$)/i.test(path) && path !== '';
}

const problemSchema = z.strictObject({
  file: lineText,
  path: lineText,
  place: z.optional(labelSchema),
  found: lineText,
  message: labelSchema,
});

/** One name of an agency (official, short or former) as it is typed: 北山乡, `beishanxiang`, `bsx`. */
const spellingSchema = z.strictObject({ name: nameText, pinyin: lineText, initials: nameText });
export type Spelling = z.infer<typeof spellingSchema>;

const listedAgencySchema = z.strictObject({
  ...agencySchema.shape,
  spellings: listOf(spellingSchema),
});
/** An agency with every name spelt out, so that a reader finds it without a pinyin dictionary in the page. */
export type ListedAgency = z.infer<typeof listedAgencySchema>;

const listedReportSchema = z.strictObject({
  agency: agencyId,
  year,
  /** Path below `public/data/`. */
  file: dataPath,
  synthetic: z.boolean(),
});
export type ListedReport = z.infer<typeof listedReportSchema>;

const listedPackSchema = z.strictObject({
  name: nameText,
  /** Relative to the catalogue. */
  url: dataPath,
  reports: z.array(listedReportSchema).check(z.maxLength(longest.reports)),
});
export type ListedPack = z.infer<typeof listedPackSchema>;

const brokenFileSchema = z.strictObject({
  file: lineText,
  /** Which report it would be, where that much can be read. */
  agency: z.optional(lineText),
  year: z.optional(z.int()),
  problems: listOf(problemSchema),
});

/** What there is, derived from the files of `public/data/` alone. */
export const catalogueSchema = z.strictObject({
  format: z.literal(catalogueFormat),
  /** Short hash over all agencies and reports: the data version an embed may be pinned to. */
  version: textUpTo(longest.key),
  /** The latest day a source was retrieved or a report published, `YYYY-MM-DD`; `null` where none says. */
  dataDate: z.nullable(day),
  agencies: z.array(listedAgencySchema).check(z.maxLength(longest.agencies)),
  packs: listOf(listedPackSchema),
  broken: z.array(brokenFileSchema).check(z.maxLength(longest.reports)),
  site: z.optional(siteSchema),
});
export type Catalogue = z.infer<typeof catalogueSchema>;

/** All readable reports of one folder; each report is validated by itself when it is loaded. */
export const packSchema = z.strictObject({
  format: z.literal(packFormat),
  name: nameText,
  reports: z
    .array(z.strictObject({ file: dataPath, report: z.unknown() }))
    .check(z.maxLength(longest.reports)),
});
export type Pack = z.infer<typeof packSchema>;
