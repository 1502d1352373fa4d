import { findMentions } from './channelWords.ts';
import { headingsOf, type Heading } from './headings.ts';
import type { Statement } from './statements.ts';

/** 全县主动公开, 共计总数, 各渠道: what may be told of everything, under whatever heading it stands. */
const ofAll =
  /总|合计|主动公开|公开政府信息|全[省市县区旗镇乡系]|各(?![类种项])|平台|渠道|途径|方式|此外|另|同时|上述|以上|去年|上年|往年|历年|以来|每|拟|计划|目标/;

/** No report has more headings of channels: a list of something else. */
const most = 100;

/** 1.政府网站。全年发布信息56条。: the one number under a channel's heading that names no channel is that channel's. */
export function underHeadings(all: readonly Statement[], text: string): readonly Statement[] {
  const lent = new Map<Statement, Heading>();
  const headings = headingsOf(text);
  if (headings.length > most) return all;
  for (const heading of headings) {
    const below = all.filter(({ count }) => count.start >= heading.start && count.end <= heading.end);
    const [only, second] = below.filter(({ other }) => !other);
    if (only && !second && isOf(heading, only, text)) lent.set(only, heading);
  }
  return all.map((one) => {
    const heading = lent.get(one);
    return heading ? { ...one, mentions: [heading.mention], led: true } : one;
  });
}

function isOf({ mention, start, end }: Heading, one: Statement, text: string): boolean {
  const below = text.slice(start, end);
  const before = text.slice(start, one.count.start);
  return (
    one.mentions.length === 0 &&
    one.partOf === null &&
    one.verb &&
    one.topic === '' &&
    one.count.value !== null &&
    one.count.unit !== '' &&
    !ofAll.test(before.slice(before.search(/[^。;!?\n]*$/u))) &&
    findMentions(below).every(({ channel }) => channel === mention.channel)
  );
}
