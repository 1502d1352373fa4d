import * as z from 'zod/mini';
import { agencyId, day, lineText, listOf, longest, nameText } from './bounds.ts';

export const levels = ['province', 'city', 'county', 'township'] as const;
export type Level = (typeof levels)[number];

/** A government (人民政府, also of a township or a subdistrict office) or a department under one. */
export const agencyKinds = ['government', 'department'] as const;
export type AgencyKind = (typeof agencyKinds)[number];

const year = z.int().check(z.gte(1949), z.lte(2100));

export const agencySchema = z.strictObject({
  id: agencyId,
  names: z.strictObject({
    official: nameText,
    short: nameText,
    en: nameText,
    /** Names before a renaming (更名) or of places merged into it (撤乡并镇), with their last year. */
    former: z.optional(listOf(z.strictObject({ name: nameText, until: z.optional(year) }))),
  }),
  kind: z.enum(agencyKinds),
  /** Level of the government, or of the government a department belongs to. */
  level: z.enum(levels),
  parent: z.nullable(agencyId),
  /** Administrative division code (GB/T 2260), six digits or nine for a township. */
  code: z.optional(z.string().check(z.regex(/^\d{6}(\d{3})?$/))),
  /** First and last report year in which it existed; outside them nobody waits for a report. */
  since: z.optional(year),
  until: z.optional(year),
  /** The agency it was merged into after `until`. */
  mergedInto: z.optional(agencyId),
  /**
   * Report years for which it is confirmed that no report was published, by whom and on which day. Without such a
   * record a report that is not here is only not collected.
   */
  unpublished: z.optional(
    listOf(
      z.strictObject({
        year,
        confirmedBy: nameText,
        confirmedOn: day,
        /** How it was found out: an answer by letter, a visit to the site. */
        note: z.optional(lineText),
      }),
    ),
  ),
  synthetic: z.optional(z.boolean()),
});
export type Agency = z.infer<typeof agencySchema>;

export const agenciesFormat = 'nianbao-agencies/1';
/** One file of agencies: `public/data/agencies/*.json`. */
export const agenciesSchema = z.strictObject({
  $schema: z.optional(lineText),
  format: z.literal(agenciesFormat),
  agencies: z.array(agencySchema).check(z.maxLength(longest.agencies)),
});
