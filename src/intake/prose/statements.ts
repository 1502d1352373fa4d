import { countsOtherThings, handlesChannel, hasPublishing, speaksOfAnother, topicOf } from './clauseWords.ts';
import { findMentions, type Mention } from './channelWords.ts';
import { findCounts, type Count } from './counts.ts';
import { leadsToChannel } from './leads.ts';
import { coordinated } from './coordinated.ts';
import type { Sentence } from './sentences.ts';

/** One number of a sentence with what it is said of. */
export interface Statement {
  readonly sentence: number;
  /** Where it stands in the whole text. */
  readonly count: Count;
  /** The channels it is said of together; none where the clause names none. */
  readonly mentions: readonly Mention[];
  /** 等 after the channels: they are examples of more. */
  readonly more: boolean;
  /** 各1篇: said of each of them. */
  readonly each: boolean;
  /** The channels stand behind the number: 公开89条,全部在网站发布. */
  readonly behind: boolean;
  /** How it is joined to the number before it. */
  readonly joined: 'list' | 'comma' | 'start';
  /** Under 其中 or a colon: index of the statement it is a part of. */
  readonly partOf: number | null;
  /** The clause begins with the channel, and not with a subject of its own. */
  readonly led: boolean;
  readonly verb: boolean;
  readonly topic: string;
  /** What the clause says before its number. */
  readonly clause: string;
  /** Not a count of information made public. */
  readonly other: boolean;
}

const countable =
  /^(?:件次|条次|篇次|场次|班次|批次|余次|条|篇|件|份|期|次|场|宗|项|个|则|张|册|本|块|处|面|幅|部|套|集|例|批|辑|组|版|页|班|轮|种|封|人|人次|名|户|)$/;
/** No piece of information, but it closes what was said before it: 公众号粉丝3000人,发布40条. */
export const isOfPeople = ({ unit }: Count): boolean => /^(?:人|人次|名|户)$/.test(unit);
const partMarker = /其中|包括|包含|(?<!中|富)含(?!量)|分别(?:为|是)|主要(?:有|为|是)|^:/;
const apart = /另外|另有|此外|同时|^[,、]?另/;

/** The numbers of one sentence in order, each with its channels; `before` are the statements already read. */
export function statementsOf(sentence: Sentence, before: readonly Statement[]): readonly Statement[] {
  const { text, start, number } = sentence;
  const mentions = findMentions(text);
  const counts = findCounts(text).filter((count) => standsForCount(count, text, mentions[0]?.end));
  const found: Statement[] = [];
  let from = 0;
  let partOf: number | null = sentence.partOf;
  counts.forEach((count, index) => {
    const lead = text.slice(from, count.start);
    const last = before.length + found.length - 1;
    const marker = partMarker.test(lead) || (index > 0 && lead.startsWith(':'));
    if (marker && last >= 0) partOf = last;
    else if (apart.test(lead)) partOf = null;
    const next = counts[index + 1]?.start ?? text.length;
    const said = coordinated({ text, from, count, next, mentions });
    const after = text.slice(count.end, count.end + 10);
    const film = said.mentions.length === 0 ? unnamedMember(lead, from, found, partOf) : null;
    found.push({
      sentence: number,
      count: { ...count, start: count.start + start, end: count.end + start },
      mentions: (film ? [film] : said.mentions).map((mention) => ({
        ...mention,
        start: mention.start + start,
        end: mention.end + start,
      })),
      more: said.more,
      each: said.each,
      behind: said.behind,
      joined: joinOf(lead, index),
      partOf,
      led: leadsToChannel(said.prefix),
      verb: hasPublishing(said.tail) || hasPublishing(said.prefix),
      topic: topicOf(said.tail),
      clause: said.prefix + said.tail,
      other:
        isOfPeople(count) ||
        countsOtherThings(said.tail, after) ||
        handlesChannel(said.prefix) ||
        speaksOfAnother(said.clause),
    });
    // 20条在网站公开,30条在公众号: what was said behind a number is not said before the next.
    from = said.behind ? (said.mentions.at(-1)?.end ?? count.end) : count.end;
  });
  return found;
}

/** A bare number is a count only where the sentence then stops or starts over: 公开260余。 公开304利用微信公开144. */
function standsForCount({ unit, start, end, value }: Count, text: string, named?: number): boolean {
  if (!countable.test(unit)) return false;
  if (unit !== '') return true;
  if (value === 0 || value === null) return false;
  const rest = text.slice(end, end + 12);
  if (/^(?:[,。;]|$|(?:利用|通过|在|经)(?!线|营|济|费))/.test(rest)) return true;
  // 分别发布120、80和40条: the last has the unit of all.
  if (
    /^[、和]\d+(?:[、和]\d+)*[条篇件期次]/.test(rest) &&
    /分别/.test(text.slice(Math.max(0, start - 40), start))
  )
    return true;
  // 网站公开动态23政策5条: a list that lost its units and commas.
  return (
    named !== undefined &&
    named < start &&
    /[公更推发][开布新送]\p{Script=Han}{2,4}$/u.test(text.slice(Math.max(named, start - 8), start)) &&
    /^\p{Script=Han}{2,6}\d+[条篇件]/u.test(rest)
  );
}

function joinOf(lead: string, index: number): Statement['joined'] {
  if (index === 0) return 'start';
  return /^(?:、|和|及|以及|与)|^\p{Script=Han}+$/u.test(lead) ? 'list' : 'comma';
}

/** 公众号131条、视频62条, or 网站56条,公众号78条,其他20条: in a list of channels, films and the rest are one. */
function unnamedMember(
  lead: string,
  from: number,
  found: readonly Statement[],
  partOf: number | null,
): Mention | null {
  const inList = (one: Statement | undefined): boolean =>
    one !== undefined && one.mentions.length > 0 && one.topic === '';
  const [second, last] = [found.at(-2), found.at(-1)];
  if (lead === '、视频' && partOf === null && inList(last))
    return { channel: 'short_video', word: '视频', start: from + 1, end: from + 3, activity: false };
  if (!/^[,、]其[他它]$/.test(lead) || !inList(last) || !inList(second) || last?.verb) return null;
  return { channel: 'other', word: lead.slice(1), start: from + 1, end: from + 3, activity: false };
}
