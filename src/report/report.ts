import * as z from 'zod/mini';
import { channels } from './channels.ts';
import { claims } from './claims.ts';
import { disclosureColumns, disclosureRows } from './disclosureItems.ts';
import { disputeGroups, forms, requestRows } from './lineItems.ts';
import { cellSchema, qualifiers } from './value.ts';

// Under the page's CSP (`default-src 'self'`) zod may not compile its checks with `new Function`.
z.config({ jitless: true });

export const reportFormat = 'nianbao/1';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const agencyId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const seven = z.tuple([cellSchema, cellSchema, cellSchema, cellSchema, cellSchema, cellSchema, cellSchema]);
const five = z.tuple([cellSchema, cellSchema, cellSchema, cellSchema, cellSchema]);

const countSchema = z.strictObject({
  /** `null`: the channel is named but its number is missing or masked; unknown, not zero. */
  count: z.nullable(z.number()),
  unit: z.string(),
  qualifier: z.enum(qualifiers),
  asWritten: z.optional(z.string()),
});

const channelSchema = z.strictObject({
  channel: z.enum(channels),
  label: z.optional(z.string()),
  ...countSchema.shape,
  /** One number stated for several channels together; it is never split. */
  combined: z.optional(z.array(z.enum(channels))),
});

const claimSchema = z.strictObject({
  what: z.enum(claims),
  count: z.number(),
  qualifier: z.optional(z.enum(qualifiers)),
  asWritten: z.optional(z.string()),
  /** Whom the sentence speaks of, when that is not the report's own scope. */
  scope: z.optional(z.enum(['own', 'consolidated'])),
  /** Where it stands, such as 一（二）. */
  where: z.optional(z.string()),
});

/** Where a cell was read and how sure; keyed by `table.row.column`. */
const originSchema = z.strictObject({
  status: z.enum(['read', 'recovered', 'doubtful', 'absent']),
  how: z.optional(z.string()),
  where: z.optional(z.string()),
  page: z.optional(z.number()),
  rowLabel: z.optional(z.string()),
  columnLabel: z.optional(z.string()),
});

const cellChange = z.strictObject({ cell: z.string(), from: cellSchema, to: cellSchema });

/**
 * One report of one agency for one year (Regulations arts. 49–50). Tables are optional because documents
 * break off; a row left out is one the print does not have. Request rows are seven cells and dispute groups
 * five, in the order of `requestColumns` and `disputeColumns`.
 */
export const reportSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(reportFormat),
  agency: agencyId,
  year: z.int().check(z.gte(2008), z.lte(2100)),
  form: z.enum(forms),
  scope: z.enum(['own', 'consolidated']),
  /** The statistical period the report states; `null` where it states none. */
  period: z.nullable(z.strictObject({ from: day, to: day })),
  /** Day of publication; `null` is unknown, which is not late. */
  published: z.nullable(day),
  source: z.strictObject({
    title: z.string(),
    url: z.optional(z.nullable(z.string())),
    retrieved: z.optional(day),
    sha256: z.optional(z.string()),
    note: z.optional(z.string()),
  }),
  tables: z.strictObject({
    disclosure: z.optional(
      z.partialRecord(z.enum(disclosureRows), z.partialRecord(z.enum(disclosureColumns), cellSchema)),
    ),
    requests: z.optional(z.partialRecord(z.enum(requestRows), seven)),
    disputes: z.optional(z.partialRecord(z.enum(disputeGroups), five)),
  }),
  channels: z.array(channelSchema),
  totalDisclosed: z.nullable(countSchema),
  /** Fees charged for processing information (信息处理费, 国办函〔2020〕109号), in yuan. */
  informationFeeYuan: z.optional(cellSchema),
  claims: z.array(claimSchema),
  prose: z.optional(
    z.strictObject({
      overview: z.optional(z.string()),
      problems: z.optional(z.string()),
      other: z.optional(z.string()),
    }),
  ),
  /** Deviations of the print worth telling a reader. */
  remarks: z.optional(z.array(z.strictObject({ zh: z.string(), en: z.string() }))),
  provenance: z.optional(z.record(z.string(), originSchema)),
  /** A re-issued report: what its later version changed. */
  revisions: z.optional(
    z.array(z.strictObject({ date: day, note: z.string(), changes: z.array(cellChange) })),
  ),
  /** Cells a person corrected after the reader; the reading is kept. */
  corrections: z.optional(
    z.array(z.strictObject({ ...cellChange.shape, reason: z.string(), date: z.optional(day) })),
  ),
  /** Findings a person looked at. */
  reviews: z.optional(
    z.array(
      z.strictObject({
        finding: z.string(),
        verdict: z.enum(['confirmed', 'dismissed']),
        reason: z.string(),
      }),
    ),
  ),
  synthetic: z.optional(z.boolean()),
});

export type Report = z.infer<typeof reportSchema>;
export type ChannelCount = Report['channels'][number];
export type ReportClaim = Report['claims'][number];
export type DisclosedTotal = NonNullable<Report['totalDisclosed']>;
export type Origin = z.infer<typeof originSchema>;
