import * as z from 'zod/mini';
import { isAmount } from './amount.ts';
import {
  agencyId,
  day,
  anyNumber,
  lineText,
  listOf,
  longest,
  nameText,
  amountSchema,
  textUpTo,
  webAddress,
} from './bounds.ts';
import { channels } from './channels.ts';
import { claims } from './claims.ts';
import { disclosureColumns, disclosureRows } from './disclosureItems.ts';
import { disputeGroups, forms, requestRows } from './lineItems.ts';
import { cellSchema, countCell, moneyCell } from './cellSchema.ts';
import { qualifiers } from './value.ts';

// Under the page's CSP (`default-src 'self'`) zod may not compile its checks with `new Function`.
z.config({ jitless: true });

export const reportFormat = 'nianbao/1';

const seven = z.tuple([countCell, countCell, countCell, countCell, countCell, countCell, countCell]);
const five = z.tuple([countCell, countCell, countCell, countCell, countCell]);
const keyText = textUpTo(longest.key);
const prose = z.optional(textUpTo(longest.prose));

const countSchema = z.strictObject({
  /** `null`: the channel is named but its number is missing or masked; unknown, not zero. */
  count: z.nullable(amountSchema('count')),
  unit: keyText,
  qualifier: z.enum(qualifiers),
  asWritten: z.optional(lineText),
});

const channelSchema = z.strictObject({
  channel: z.enum(channels),
  label: z.optional(nameText),
  ...countSchema.shape,
  /** One number stated for several channels together; it is never split. */
  combined: z.optional(z.array(z.enum(channels)).check(z.maxLength(channels.length))),
});

const growth = 'requestsToHandleGrowth';
const claimSchema = z
  .strictObject({
    what: z.enum(claims),
    /** A count; of a growth its per cent. */
    count: z.number('count'),
    qualifier: z.optional(z.enum(qualifiers)),
    asWritten: z.optional(lineText),
    /** Whom the sentence speaks of, when that is not the report's own scope. */
    scope: z.optional(z.enum(['own', 'consolidated'])),
    /** Where it stands, such as 一（二）. */
    where: z.optional(nameText),
  })
  .check(
    z.refine(({ what, count }) => what === growth || isAmount('count', count), {
      path: ['count'],
      error: 'count',
    }),
    z.refine(({ what, count }) => what !== growth || anyNumber.safeParse(count).success, {
      path: ['count'],
      error: 'anyNumber',
    }),
  );

/** Where a cell was read and how sure; keyed by `table.row.column`. */
const originSchema = z.strictObject({
  status: z.enum(['read', 'recovered', 'doubtful', 'absent']),
  how: z.optional(keyText),
  where: z.optional(nameText),
  page: z.optional(amountSchema('count')),
  rowLabel: z.optional(nameText),
  columnLabel: z.optional(nameText),
});

const cellChange = z.strictObject({ cell: keyText, from: cellSchema, to: cellSchema });

/**
 * One report of one agency for one year (Regulations arts. 49–50). Tables are optional because documents
 * break off; a row left out is one the print does not have. Request rows are seven cells and dispute groups
 * five, in the order of `requestColumns` and `disputeColumns`.
 */
export const reportSchema = z.strictObject({
  $schema: z.optional(lineText),
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
    title: lineText,
    url: z.optional(z.nullable(webAddress)),
    retrieved: z.optional(day),
    sha256: z.optional(keyText),
    note: z.optional(lineText),
  }),
  tables: z.strictObject({
    disclosure: z.optional(
      z.partialRecord(z.enum(disclosureRows), z.partialRecord(z.enum(disclosureColumns), cellSchema)),
    ),
    requests: z.optional(z.partialRecord(z.enum(requestRows), seven)),
    disputes: z.optional(z.partialRecord(z.enum(disputeGroups), five)),
  }),
  channels: listOf(channelSchema),
  totalDisclosed: z.nullable(countSchema),
  /** Fees charged for processing information (信息处理费, 国办函〔2020〕109号), in yuan. */
  informationFeeYuan: z.optional(moneyCell),
  claims: listOf(claimSchema),
  prose: z.optional(z.strictObject({ overview: prose, problems: prose, other: prose })),
  /** Deviations of the print worth telling a reader. */
  remarks: z.optional(listOf(z.strictObject({ zh: lineText, en: lineText }))),
  provenance: z.optional(
    z
      .record(keyText, originSchema)
      .check(z.refine((cells) => Object.keys(cells).length <= longest.list, 'cellKey')),
  ),
  /** A re-issued report: what its later version changed. */
  revisions: z.optional(listOf(z.strictObject({ date: day, note: lineText, changes: listOf(cellChange) }))),
  /** Cells a person corrected after the reader; the reading is kept. */
  corrections: z.optional(
    listOf(z.strictObject({ ...cellChange.shape, reason: lineText, date: z.optional(day) })),
  ),
  /** Findings a person looked at. */
  reviews: z.optional(
    listOf(
      z.strictObject({
        finding: lineText,
        verdict: z.enum(['confirmed', 'dismissed']),
        reason: lineText,
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
