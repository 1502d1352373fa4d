import { channels, type Channel } from '../../report/channels.ts';

const online: readonly Channel[] = ['wechat_account', 'weibo', 'short_video', 'other_new_media'];
const posted: readonly Channel[] = ['notice_board', 'display_board', 'service_window', 'electronic_screen'];

/** The different channels of a list, in official order. */
export function distinct(list: readonly Channel[]): readonly Channel[] {
  return channels.filter((channel) => list.includes(channel));
}

/**
 * The channel one number of several stands under: new media together stay new media, boards and windows stay
 * notices put up; anything else has no name but 其他.
 */
export function combinedChannel(list: readonly Channel[]): Channel {
  const all = distinct(list);
  const [only] = all;
  if (only && all.length === 1) return only;
  if (all.every((channel) => online.includes(channel))) return 'other_new_media';
  if (all.every((channel) => posted.includes(channel))) return 'notice_board';
  return 'other';
}
