import type { Channel } from '../../report/channels.ts';
import type { Mention } from './channelWords.ts';

const account = /公众|微信|订阅号|服务号|微博|抖音|快手|视频号|客户端|APP|头条/;
const publisher = /新媒体|融媒/;
const place: readonly Channel[] = ['notice_board', 'display_board', 'electronic_screen'];
const nameBetween = /^(?:[“"][^”"、,]{1,10}[”"])?$/;

/**
 * “大河融媒”公众号, 县融媒体中心抖音号, 政务新媒体“大河发布”公众号: one account, which its last word names; what
 * stands before it says whose it is. 政务大厅电子屏 hangs in the hall, and is the screen.
 */
export function isPartOfName(one: Mention, next: Mention | undefined, text: string): boolean {
  // “政策解读”栏目 is the title of a column.
  if (one.activity && /^[”"](?:栏目|专栏|专题|[板版]块)/.test(text.slice(one.end, one.end + 3))) return true;
  if (!next) return false;
  const gap = text.slice(one.end, next.start);
  if (one.channel === 'service_window' && place.includes(next.channel)) return /^的?$/.test(gap);
  if (!account.test(next.word)) return false;
  if (/^[”"]$/.test(gap)) return /[“"][^”"]*$/.test(text.slice(Math.max(0, one.start - 20), one.start));
  return publisher.test(one.word) && nameBetween.test(gap);
}
