import { is, type Kind, type Token } from './tokens.ts';

/** A number in its sentence: `tokens[at]`, after the number before (`from`) and before the next (`next`). */
export interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly at: number;
  readonly next: number;
}

/** What a number is said of: names, what stands before the first and between the last one and the number. */
export interface Bound {
  readonly names: readonly Token[];
  readonly prefix: readonly Token[];
  readonly tail: readonly Token[];
  /** The names stand behind the number. */
  readonly behind: boolean;
}

/** How a clause binds its number to names. Rules are tried in order; the first that holds is the reading. */
export interface Binding {
  readonly rule: string;
  /** The language it is for. */
  readonly like: string;
  bind(place: Place): Bound | null;
}

export const bindings: readonly Binding[] = [
  { rule: 'own', like: '在政府网站公开信息34条; 网站、公众号等发布120条', bind: inOwnClause },
  { rule: 'carried', like: '召开3场新闻发布会、2场吹风会; 发布866条微博', bind: carriedBehind },
  { rule: 'means', like: '通过政府网站、公众号等渠道, 我乡共主动公开64条', bind: inMeansBefore },
  { rule: 'counted', like: '在政府网站公开财政信息, 共计3条', bind: inCountedClause },
  { rule: 'heads', like: '政府网站公开: 动态20条、公告30条', bind: inHeadBefore },
  { rule: 'setUp', like: '在网站开设专题, 发布20条', bind: inWhatWasSetUp },
  { rule: 'behind', like: '36条信息通过公众号发布; 公开89条, 全部在网站公开', bind: behindNumber },
];

const publishing: readonly Kind[] = ['publish', 'make', 'hold'];
/** What was done to the channel, or is no information: it separates names, and makes no list. */
const apart: readonly Kind[] = ['tend', 'remove', 'receive', 'reader', 'letter', 'setUp'];

const some = (tokens: readonly Token[], ...kinds: readonly Kind[]): boolean =>
  tokens.some((token) => is(token, ...kinds));

/** Index where the clause that ends before `to` begins, not before `from`. */
function clauseStart({ tokens, from }: Place, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (is(tokens[at], 'comma', 'colon')) return at + 1;
  return from;
}

/** Text between channels says whose they are or is one more of them; longer, it says something else. */
const shortName = 8;

/**
 * Whether two names are of one list. They stand side by side, or with 、 and words that only lead to the second; each
 * may have its verb (悬挂横幅、发放宣传单). 网站在线访谈 is no list: what is done at the place is what was counted.
 */
function areListed(gap: readonly Token[], first: Token, second: Token): boolean {
  const conjunction = gap.findIndex((token) => is(token, 'and'));
  if (some(gap, ...apart) || some(gap, 'number', 'part')) return false;
  if (conjunction < 0) {
    if (second.name?.role === 'activity' && first.name?.role !== 'activity') return false;
    return gap.every(
      (token) => is(token, 'owner', 'modifier', 'quoted', 'etc', 'generic') && !is(token, ...publishing),
    );
  }
  const [before, after] = [gap.slice(0, conjunction), gap.slice(conjunction + 1)];
  const leads = after.every(
    (token) =>
      is(token, 'and', 'owner', 'modifier', 'quoted', 'preposition', 'means', 'generic', ...publishing) ||
      token.word.length <= 3 ||
      isUnnamed(token),
  );
  // 在网站公开、公众号推送: each has its verb.
  const closes = before.every(
    (token) =>
      is(token, 'generic', 'quoted', 'modifier', 'owner', 'etc', 'facility') || token.word.length <= 3,
  );
  return leads && closes && (!some(before, ...publishing) || some(after, ...publishing, 'means'));
}

const isUnnamed = (token: Token): boolean => is(token, 'text', 'quoted') && token.word.length <= shortName;
const isMember = (token: Token): boolean => isUnnamed(token) && !is(token, 'owner') && token.word.length > 1;

/** The last list of channels among `tokens[start..end)`, first to last. */
function lastList(tokens: readonly Token[], start: number, end: number): readonly number[] {
  const list: number[] = [];
  for (let at = end - 1; at >= start; at -= 1) {
    const token = tokens[at];
    if (!token?.name || isSubject(tokens, at, start, end)) continue;
    const next = list[0];
    const following = next === undefined ? undefined : tokens[next];
    if (next !== undefined && following && !areListed(tokens.slice(at + 1, next), token, following)) break;
    list.unshift(at);
  }
  return list;
}

/**
 * 会议、解读、预决算: among subjects a briefing is one of them. 公众号解读政策30条: with an object it is what the channel
 * did. 电子屏播放标语: what is shown at a place is no channel beside it.
 */
function isSubject(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  const token = tokens[at];
  const earlier = tokens.slice(start, at).some(({ name }) => name && name.role !== 'activity');
  if (token?.word.includes('标语') && earlier) return true;
  if (token?.name?.role !== 'activity' && token?.name?.channel !== 'gazette') return false;
  const beside = (step: -1 | 1): boolean => {
    if (at + step < start || at + step >= end || !is(tokens[at + step], 'and')) return false;
    const other = tokens[at + 2 * step];
    if (at + 2 * step < start || at + 2 * step >= end || !other || is(other, 'number')) return false;
    return other.name
      ? step < 0 && isSubject(tokens, at + 2 * step, start, at)
      : !(step > 0 && some([other], ...publishing));
  };
  const verbal =
    token.name.channel === 'policy_interpretation' && earlier && is(tokens[at + 1], 'text', 'subject');
  return beside(-1) || beside(1) || verbal;
}

/** 门户网站、罗平M等平台: a member with a name nobody but its readers knows is one more channel. */
function withUnnamed(tokens: readonly Token[], list: readonly number[], end: number): readonly Token[] {
  const last = list.at(-1) ?? 0;
  const names = list.flatMap((at) => tokens[at] ?? []);
  const [first = 0] = list;
  const [conjunction, ...rest] = tokens.slice(last + 1, end);
  const close = rest.findIndex((token) => is(token, 'etc'));
  const member = rest.slice(0, Math.max(close, 0));
  const word = member.map((token) => token.word).join('');
  const means = rest.slice(close + 1, close + 4).some((token) => is(token, 'meansNoun', 'facility'));
  const found = tokens
    .slice(first, last)
    .filter(
      (token, at) =>
        isMember(token) && is(tokens[first + at - 1], 'and') && is(tokens[first + at + 1], 'and'),
    );
  if (
    is(conjunction, 'and') &&
    means &&
    member[0] &&
    word.length > 1 &&
    word.length <= shortName &&
    !some(member, ...publishing, 'and')
  )
    found.push({ ...member[0], word, end: member[0].start + word.length });
  // 网站和长青岛发布共31条: what is joined to a channel is one, and 发布 the end of its name.
  const published = rest[1]?.word === '发布' && is(rest[2], 'sum');
  if (is(conjunction, 'and') && rest[0] && isMember(rest[0]) && published) found.push(rest[0]);
  return found.length === 0
    ? names
    : [...names, ...found.map((token) => unnamed(token, names))].toSorted(
        (left, right) => left.start - right.start,
      );
}

/** Among accounts one more account; else nothing the form has a name for. */
function unnamed(token: Token, among: readonly Token[]): Token {
  const online = among.every(({ name }) => name?.role === 'account');
  return { ...token, name: { channel: online ? 'other_new_media' : 'other', role: 'account' } };
}

function boundTo(tokens: readonly Token[], start: number, list: readonly number[], end: number): Bound {
  const names = withUnnamed(tokens, list, end);
  const last = names.at(-1)?.end ?? 0;
  return {
    names,
    prefix: tokens.slice(start, list[0] ?? end),
    tail: tokens.slice(start, end).filter((token) => token.start >= last),
    behind: false,
  };
}

function inOwnClause(place: Place): Bound | null {
  const { tokens, from, at } = place;
  const start = clauseStart(place, at);
  const list = lastList(tokens, start, at);
  const [first] = list;
  if (first === undefined) return null;
  const bound = boundTo(tokens, start, list, at);
  // 线下公开栏、服务中心,线上公众号传达80次: a list that goes on over a comma.
  const goesOn = start > from && is(tokens[start - 1], 'comma') && first - start < 2;
  const before = goesOn ? lastList(tokens, clauseStart(place, start - 1), start - 1) : [];
  const head = tokens.slice(clauseStart(place, start - 1), before[0] ?? start);
  if (before.at(-1) !== start - 2 || some(head, 'negative', ...apart)) return bound;
  return { ...bound, names: [...before.flatMap((one) => tokens[one] ?? []), ...bound.names], prefix: head };
}

const leading: readonly Kind[] = [
  'part',
  'apart',
  'sum',
  'time',
  'preposition',
  'means',
  'modifier',
  'owner',
  'each',
  'respectively',
  'and',
  'quoted',
  'generic',
  'etc',
  'comma',
  'colon',
  ...publishing,
];

/** Words of time and place and a preposition that only lead to a channel; 畜牧微信 has a subject of its own. */
export function leadsToName(prefix: readonly Token[]): boolean {
  return prefix.every(
    (token, at) => is(token, ...leading) || (is(token, 'text') && is(prefix[at + 1], 'owner')),
  );
}

const meansWords: readonly Kind[] = [
  'etc',
  'meansNoun',
  'generic',
  'quoted',
  'modifier',
  'ending',
  'facility',
  'and',
  'sum',
];
const adverbs: readonly Kind[] = [
  'owner',
  'time',
  'sum',
  'generic',
  'modifier',
  'each',
  'and',
  'preposition',
];

/** Whether the clause begins with who, when, how much and a verb, and goes on from the one before. */
function takesOver(clause: readonly Token[]): boolean {
  const verb = clause.findIndex((token) => is(token, ...publishing));
  return (
    verb >= 0 &&
    clause.slice(0, verb).every((token, at) => is(token, ...adverbs) || is(clause[at + 1], 'owner'))
  );
}

/** The clause before, with its list of channels. */
function clauseBefore(
  place: Place,
  start: number,
): { readonly start: number; readonly list: readonly number[]; readonly rest: readonly Token[] } | null {
  const { tokens, from } = place;
  if (start <= from || !is(tokens[start - 1], 'comma', 'colon')) return null;
  const begin = clauseStart(place, start - 1);
  const list = lastList(tokens, begin, start - 1);
  const last = list.at(-1);
  return last === undefined ? null : { start: begin, list, rest: tokens.slice(last + 1, start - 1) };
}

function inMeansBefore(place: Place): Bound | null {
  const { tokens, at, from } = place;
  const start = clauseStart(place, at);
  const clause = tokens.slice(start, at);
  if (!takesOver(clause)) return null;
  const near = clauseBefore(place, start);
  // 通过政府网站, 及时主动公开各类信息, 全年共公开120条: one clause may stand between.
  const filler = near || start <= from ? start : clauseStart(place, start - 1);
  const between = tokens.slice(filler, start);
  const found =
    near ?? (some(between, ...apart, 'part', 'number', 'negative') ? null : clauseBefore(place, filler));
  if (!found) return null;
  const prefix = tokens.slice(found.start, found.list[0]);
  const pure = leadsToName(prefix) && found.rest.every((token) => is(token, ...meansWords));
  const named = some(prefix, 'means') && !some(found.rest, ...publishing, ...apart);
  if (!(pure && (near || some(prefix, 'means'))) && !(near && named)) return null;
  const bound = boundTo(tokens, found.start, found.list, at);
  return { ...bound, tail: [...found.rest.filter((token) => is(token, 'etc')), ...clause] };
}

function inCountedClause(place: Place): Bound | null {
  const { tokens, at } = place;
  const start = clauseStart(place, at);
  const found = clauseBefore(place, start);
  const bare = tokens.slice(start, at).every((token) => is(token, 'sum', 'time'));
  if (!found || !bare || some(found.rest, ...apart)) return null;
  return boundTo(tokens, found.start, found.list, at);
}

/** 政府网站公开: 动态12条; 网站发布信息, 包括动态20条: a heading with its list. */
function inHeadBefore(place: Place): Bound | null {
  const { tokens, at } = place;
  const start = clauseStart(place, at);
  const found = clauseBefore(place, start);
  const lists = is(tokens[start - 1], 'colon') || is(tokens[start], 'part');
  if (!found || !lists || some(found.rest, 'text', 'subject', ...apart)) return null;
  return boundTo(tokens, found.start, found.list, at);
}

function inWhatWasSetUp(place: Place): Bound | null {
  const { tokens, at } = place;
  const start = clauseStart(place, at);
  const found = clauseBefore(place, start);
  const clause = tokens.slice(start, at);
  if (!found || !some(tokens.slice(found.start, start), 'setUp') || !takesOver(clause)) return null;
  return { ...boundTo(tokens, found.start, found.list, at), tail: clause };
}

/** Between a number and the name it counts stands what the name is of: 12期疫情防控短视频. */
const longestGap = 5;

function carriedBehind({ tokens, at }: Place): Bound | null {
  const opens = tokens.findLastIndex((token, index) => index < at && is(token, 'comma', 'colon'));
  const clause = tokens.slice(opens + 1, at);
  const end = tokens.findIndex((token, index) => index > at && token.name !== undefined);
  const name = tokens[end];
  const gap = tokens.slice(at + 1, end);
  // 对12件文件进行了解读: what the number is of was interpreted.
  const done =
    name?.name?.channel === 'policy_interpretation' && clause.at(-1)?.word === '对' && some(gap, 'hold');
  if (!name?.name || gap.length > longestGap || some(clause, ...apart)) return null;
  if (!done && !some(clause, ...publishing)) return null;
  if (some(gap, 'comma', 'colon', 'and', 'number', 'etc', 'preposition', 'close')) return null;
  const says = some(gap, 'text', 'subject', ...publishing);
  const follows = tokens[end + 1];
  const stops = !follows || is(follows, 'comma', 'and', 'generic', 'etc', 'meansNoun');
  if (!stops || (says && name.name.role === 'place')) return null;
  return { names: [name], prefix: [], tail: clause, behind: true };
}

function behindNumber({ tokens, at, next }: Place): Bound | null {
  let start = at + 1;
  if (is(tokens[start], 'comma')) {
    const onward = tokens[start + 1];
    if (
      !onward ||
      !(/^(?:全部|均|都|全)$/.test(onward.word) || (onward.word === '主要' && is(tokens[start + 2], 'means')))
    )
      return null;
    start += 1;
  }
  let end = start;
  while (end < next && !is(tokens[end], 'comma', 'colon')) end += 1;
  // 20条通过网站公开、30条通过公众号公开: the next number opens its own clause.
  if (end === next && next < tokens.length && !is(tokens[end - 1], 'and')) return null;
  const list = lastList(tokens, start, end);
  const opening = tokens.slice(start, list[0] ?? end);
  const preposition = opening.findIndex((token) => is(token, 'means'));
  if (list.length === 0 || preposition < 0 || preposition > 3 || some(opening, ...publishing, ...apart))
    return null;
  return { ...boundTo(tokens, start, list, end), tail: [], behind: true };
}
