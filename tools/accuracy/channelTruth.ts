import * as z from 'zod/mini';
import { channels } from '../../src/report/channels.ts';
import { qualifiers } from '../../src/report/value.ts';

z.config({ jitless: true });

const countTruth = z.object({
  count: z.nullable(z.number()),
  unit: z.string(),
  qualifier: z.enum(qualifiers),
});

/** What another careful reader has in place of an entry: channel, count, qualifier; nothing: leaves it out. */
const alternative = z.union([
  z.tuple([z.enum(channels), z.nullable(z.number()), z.enum(qualifiers)]),
  z.tuple([]),
]);

/** One line of `cases-truth.jsonl`: what a careful person reads in the prose of a document. */
export const channelTruthSchema = z.object({
  file: z.string(),
  channels: z.array(
    z.extend(countTruth, {
      channel: z.enum(channels),
      /** Careful readers differ on this entry. */
      disputed: z.optional(z.boolean()),
      alternatives: z.optional(z.array(alternative)),
    }),
  ),
  total_disclosed: z.nullable(countTruth),
  requests_received: z.nullable(z.number()),
});

export type ChannelTruth = z.infer<typeof channelTruthSchema>;
