import type { Mention } from './channelWords.ts';
import { countsOtherThings, hasPublishing, topicOf } from './clauseWords.ts';
import { leadsToChannel } from './leads.ts';
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

interface Place {
  readonly text: string;
  /** Where the number before ends. */
  readonly from: number;
  readonly count: Count;
  /** Where the number after begins. */
  readonly next: number;
  readonly mentions: readonly Mention[];
}

/** No clause that ends in a number needs more of itself to be understood. */
const longest = 120;
const connector = /[、和及与/“”"]|以及|并|^.{0,3}$/u;
const preposition = /通过|经|在|利用|依托|借助|运用|使用|用|以/;
const among = /^、(?:悬挂|发放|张贴|制作|散发|派发|印发|播放|转发|召开|举办|开展|利用|运用)$/u;
const ofMeans = /^[”"]?等(?:多种|各种|多)?(?:方式|形式|途径|渠道|载体|平台|手段|措施)/;
const setsUp = /开设|设立|设置|设有|建立|建成|建有|开通|创建|打造|注册/;
const fills = /^(?:全年|累计|共|共计|已|及时|\d{4}年度?)*(?:发布|推送|更新|公示|张贴|播放|刊发|播出)/;
const bare = /^(?:共|合计|总计|共计|累计|约|计|总数|达|为|\d+年)*$/;
const takesOver =
  /^(?:全年|今年|本年度?|\d{4}年度?|向社会|主动|对外|及时|共|累计|广泛|大力|多次|宣传|传达|宣讲|开展|刊发|刊登|播放|张贴|公示|转发|发放|报送|上传|共计|依法|全面|集中|先后|已|常态化|积极|公开|发布|推送|公布|更新)+/;

/**
 * The channels a number is said of: those of its own clause, in one list; else those of the clause just before it,
 * where that only names means (通过网站、公众号, 公开信息20条) or this one only counts (财政信息, 1条); else those
 * after it (20条在公示栏公开).
 */
export function coordinated(place: Place): Said {
  const { text, from, count, mentions } = place;
  const cut = lastBreak(text, from, count.start);
  const own = mentions.filter(
    (one) => one.start >= cut && one.end <= count.start && !isSubject(one, text, from, mentions),
  );
  const clause = text.slice(cut, count.start).slice(-longest);
  if (own.length > 0) {
    // 电子屏播放标语: what is shown there is no channel beside it.
    const places = own.filter(({ word }) => word !== '标语');
    const list = listOf(text, places.length > 0 ? places : own);
    const whole = [...listBefore(place, cut, own), ...list];
    const read = said(text, cut, count.start, whole);
    // 网站在线访谈: the place is no subject of its own.
    return whole[0]?.activity ? { ...read, prefix: text.slice(cut, own[0]?.start ?? cut) } : read;
  }
  const earlier = fromClauseBefore(place, cut, clause);
  if (earlier) return earlier;
  const later = fromBehind(place);
  if (later) return { ...later, prefix: clause, clause };
  return { mentions: [], more: false, each: false, behind: false, prefix: '', tail: clause, clause };
}

/** 会议、解读、预决算等: among other subjects a briefing is one of them, and no channel. */
function isSubject(one: Mention, text: string, from: number, all: readonly Mention[]): boolean {
  if (!one.activity) return false;
  const joins = /[、和及与]/;
  const left = one.start - 1 > from && joins.test(text.charAt(one.start - 1));
  const right = joins.test(text.charAt(one.end));
  return (
    (left && !all.some(({ end }) => end === one.start - 1)) ||
    (right && !all.some(({ start }) => start === one.end + 1))
  );
}

/** 线下公开栏、服务中心,线上公众号传达80次: a list that goes on over a comma. */
function listBefore(place: Place, cut: number, own: readonly Mention[]): readonly Mention[] {
  const { text, from, mentions } = place;
  const first = own[0];
  if (!first || first.start - cut > 3 || cut <= from || text.charAt(cut - 1) !== ',') return [];
  const before = mentions.filter((one) => one.start >= from && one.end < cut);
  // 无新媒体账号,公开栏公示24期.
  if (/[无未没]|关停/.test(text.slice(from, before[0]?.start ?? from))) return [];
  return before.at(-1)?.end === cut - 1 ? listOf(text, before) : [];
}

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

function said(text: string, start: number, end: number, named: readonly Mention[]): Said {
  const list = withUnnamed(text, named);
  const tail = text
    .slice(list.at(-1)?.end ?? start, end)
    .slice(-longest)
    .replaceAll('\u0001', '');
  return {
    mentions: list,
    more: /^[”"]?等/.test(tail),
    each: /各(?:自)?(?:公开|发布|推送|刊发|刊登|报道|更新|张贴|公示|开展|发放)?(?:了|信息|文章)?$/.test(tail),
    behind: false,
    prefix: text.slice(start, list[0]?.start ?? end),
    tail,
    clause: text.slice(start, end).slice(-longest),
  };
}

/** The last list of channels among the mentions: 在网站公开, 公众号、微博 are two lists. */
function listOf(text: string, own: readonly Mention[]): readonly Mention[] {
  const list: Mention[] = [];
  for (const mention of own.toReversed()) {
    const next = list[0];
    if (!next) {
      list.unshift(mention);
      continue;
    }
    const gap = text.slice(mention.end, next.start).replaceAll('\u0001', '');
    // 网站在线访谈: what is done there is what was counted.
    if (next.activity && !/[、和及与]/.test(gap)) break;
    // 通过悬挂横幅、发放宣传单等方式: each means has its verb.
    if (among.test(gap) && ofMeans.test(text.slice(own.at(-1)?.end, (own.at(-1)?.end ?? 0) + 8))) {
      list.unshift(mention);
      continue;
    }
    if (gap.length > 16 || hasPublishing(gap) || countsOtherThings(gap, '') || !connector.test(gap)) break;
    list.unshift(mention);
  }
  return list;
}

function fromClauseBefore(place: Place, cut: number, clause: string): Said | null {
  const { text, from, count, mentions } = place;
  if (cut <= from || !/[,:]/.test(text.charAt(cut - 1))) return null;
  const start = lastBreak(text, from, cut - 1);
  const named = mentions.filter((one) => one.start >= start && one.end < cut);
  if (named.length === 0) return null;
  const before = text.slice(start, cut - 1);
  const list = listOf(text, named);
  const rest = text.slice(list.at(-1)?.end ?? start, cut - 1);
  // 微信公众号:全年发布20条 has the channel for its heading.
  const alone =
    (/^(?:方面|上|中)?$/.test(rest) || ofMeans.test(rest)) &&
    leadsToChannel(before.slice(0, (list[0]?.start ?? start) - start));
  const means = (alone || preposition.test(before)) && !hasPublishing(rest) && takesOver.test(clause);
  const counted = bare.test(clause) && !countsOtherThings(rest, '');
  // 网站公开:动态12条、公告3条: a heading with its list.
  const lists = text.charAt(cut - 1) === ':' || /^(?:其中|包括|包含|主要有)/.test(clause);
  const heads = lists && rest !== '' && topicOf(rest) === '';
  // 在网站开设专题,发布20条: setting it up is another thing than filling it.
  if (setsUp.test(before) && fills.test(clause))
    return { ...said(text, start, count.start, list), tail: clause };
  return means || counted || heads ? said(text, start, count.start, list) : null;
}

function fromBehind({ text, count, next, mentions }: Place): Said | null {
  const rest = text.slice(count.end, next);
  const skip = /^,(?=(?:全部|均|都|全|主要通过))/.test(rest) ? 1 : 0;
  const clause = rest.slice(0, skip + endOfClause(rest.slice(skip)));
  // 20条通过网站公开、30条通过公众号公开: the next number opens its own clause.
  if (clause.length === rest.length && next < text.length && !/[、和]$/.test(rest)) return null;
  if (!/^,?\p{Script=Han}{0,8}?(?:在|通过|经|于|由|利用|依托)/u.test(clause)) return null;
  const end = count.end + clause.length;
  const named = mentions.filter((one) => one.start >= count.end && one.end <= end);
  const first = named[0];
  if (!first || hasPublishing(text.slice(count.end, first.start))) return null;
  return {
    ...said(text, count.end, end, listOf(text, named)),
    tail: '',
    each: false,
    behind: true,
  };
}

function lastBreak(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (/[,:]/.test(text.charAt(at))) return at + 1;
  return from;
}

function endOfClause(text: string): number {
  const at = text.search(/[,:]/);
  return at < 0 ? text.length : at;
}
