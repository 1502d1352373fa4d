import type { Channel } from '../../src/report/channels.ts';
import type { Qualifier } from '../../src/report/value.ts';

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

const exact = (channel: Channel, count: number): ChannelEntry => ({ channel, count, qualifier: 'exact' });

export const disputes: readonly Dispute[] = [
  {
    file: '030.txt',
    reason:
      '「公开政务信息53条,动态128条」: 动态 is a subject, not a channel; other readings of the same kind leave subjects out (007, 180).',
    truth: [exact('other', 128)],
  },
  {
    file: '085.txt',
    reason:
      '「长兴岛发布34条」, 「网站和长兴岛发布共31条」: whether 长兴岛发布 is the name of an account or the place 长兴岛 that 发布s cannot be told from the text.',
    truth: [exact('other_new_media', 34), exact('other', 31)],
    read: [exact('government_website', 31)],
  },
  {
    file: '117.txt',
    reason:
      'A report for 2018: the form did not exist, and the reader recognises such documents and refuses them.',
    truth: [exact('government_website', 70), exact('weibo', 238), exact('wechat_account', 386)],
    requests: true,
  },
  {
    file: '161.txt',
    reason:
      'The careful reading has 0 requests; the excerpt consists of headings only and says nothing of requests.',
    requests: true,
  },
  {
    file: '192.txt',
    reason:
      'A report for 2009: the form did not exist, and the reader recognises such documents and refuses them.',
    truth: [exact('government_website', 46)],
    requests: true,
  },
  {
    file: '206.txt',
    reason:
      'The careful reading takes 30 from a row 「2023 16 4 6 4 30」 of a home-made table without column labels; no sentence says that 30 requests were received.',
    requests: true,
  },
];
