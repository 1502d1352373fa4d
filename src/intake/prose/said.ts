import type { Mention } from './channelWords.ts';
import { hasPublishing } from './clauseWords.ts';
import type { Count } from './counts.ts';

/** What a number is said of. */
export interface Said {
  readonly mentions: readonly Mention[];
  readonly more: boolean;
  readonly each: boolean;
  readonly behind: boolean;
  /** The clause before the first channel and between the last one and the number. */
  readonly prefix: string;
  readonly tail: string;
  readonly clause: string;
}

/** A number in its sentence, with the channels the sentence names. */
export interface Place {
  readonly text: string;
  /** Where the number before ends. */
  readonly from: number;
  readonly count: Count;
  /** Where the number after begins. */
  readonly next: number;
  readonly mentions: readonly Mention[];
}

/** No clause that ends in a number needs more of itself to be understood. */
export const longestClause = 120;
const unnamed =
  /^[、和及与]([^、,和及与等\s]{2,8})等(?:多个|各类|多种|多)?(?:新媒体)?(?:平台|渠道|媒体|载体|方式|途径|终端)/u;

/** 门户网站、罗平M等平台: a member with a name nobody but its readers knows is one more channel. */
function withUnnamed(text: string, list: readonly Mention[]): readonly Mention[] {
  const last = list.at(-1);
  const found = last ? unnamed.exec(text.slice(last.end, last.end + 24)) : null;
  const word = found?.[1] ?? '';
  if (!last || word === '' || hasPublishing(word)) return list;
  const start = last.end + 1;
  return [...list, { channel: 'other', word, start, end: start + word.length, activity: false }];
}

/** What a clause says of its channels and its number. */
export function said(text: string, start: number, end: number, named: readonly Mention[]): Said {
  const list = withUnnamed(text, named);
  const tail = text
    .slice(list.at(-1)?.end ?? start, end)
    .slice(-longestClause)
    .replaceAll('\u0001', '');
  return {
    mentions: list,
    more: /^[”"]?等/.test(tail),
    each: /各(?:自)?(?:公开|发布|推送|刊发|刊登|报道|更新|张贴|公示|开展|发放)?(?:了|信息|文章)?$/.test(tail),
    behind: false,
    prefix: text.slice(start, list[0]?.start ?? end),
    tail,
    clause: text.slice(start, end).slice(-longestClause),
  };
}
