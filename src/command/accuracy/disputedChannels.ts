import type { Channel } from '../../report/channels.ts';
import type { Qualifier } from '../../report/value.ts';

/** What one side says of one channel: the three things the score compares. */
export interface ChannelEntry {
  readonly channel: Channel;
  readonly count: number | null;
  readonly qualifier: Qualifier;
}

/**
 * Entries of one file on which careful readers differ, with the reason. They are left out on both sides: `truth` of
 * the careful reading, `read` of ours. `requests`: the number of requests of this file is disputed.
 */
export interface Dispute {
  readonly file: string;
  readonly reason: string;
  readonly truth?: readonly ChannelEntry[];
  readonly read?: readonly ChannelEntry[];
  readonly requests?: true;
}

/** At most this share of the careful readings may be disputed. */
export const disputableShare = 0.1;

export const disputes: readonly Dispute[] = [];
