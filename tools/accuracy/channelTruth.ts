import * as z from 'zod/mini';
import { channels } from '../../src/report/channels.ts';
import { qualifiers } from '../../src/report/value.ts';

z.config({ jitless: true });

const countTruth = z.object({
  count: z.nullable(z.number()),
  unit: z.string(),
  qualifier: z.enum(qualifiers),
});

/** One line of `cases-truth.jsonl`: what a careful person reads in the prose of a document. */
export const channelTruthSchema = z.object({
  file: z.string(),
  channels: z.array(z.extend(countTruth, { channel: z.enum(channels) })),
  total_disclosed: z.nullable(countTruth),
  requests_received: z.nullable(z.number()),
});

export type ChannelTruth = z.infer<typeof channelTruthSchema>;
