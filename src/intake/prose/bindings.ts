import { apart, boundTo, lastList, publishing, some, type Bound } from './nameLists.ts';
import { is, type Kind, type Token } from './tokens.ts';

/** A number in its sentence: `tokens[at]`, after the number before (`from`) and before the next (`next`). */
export interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly at: number;
  readonly next: number;
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

/** Index where the clause that ends before `to` begins, not before `from`. */
function clauseStart({ tokens, from }: Place, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (is(tokens[at], 'comma', 'colon')) return at + 1;
  return from;
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

const said: readonly Kind[] = ['sum', 'generic', 'modifier', 'and'];
const adverbs: readonly Kind[] = [...said, 'owner', 'time', 'each', 'preposition'];
const meansWords: readonly Kind[] = [...said, 'etc', 'meansNoun', 'quoted', 'ending', 'facility'];
const listing: readonly Kind[] = [
  'part',
  'apart',
  'respectively',
  'quoted',
  'etc',
  'comma',
  'colon',
  'means',
];
const leading: readonly Kind[] = [...adverbs, ...listing, ...publishing];

/** Words of time and place and a preposition that only lead to a channel; 畜牧微信 has a subject of its own. */
export function leadsToName(prefix: readonly Token[]): boolean {
  return prefix.every(
    (token, at) => is(token, ...leading) || (is(token, 'text') && is(prefix[at + 1], 'owner')),
  );
}

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
