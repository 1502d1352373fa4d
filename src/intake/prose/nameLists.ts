import { is, type Kind, type Token } from './tokens.ts';

/** What a number is said of: names, what stands before the first and between the last one and the number. */
export interface Bound {
  readonly names: readonly Token[];
  readonly prefix: readonly Token[];
  readonly tail: readonly Token[];
  /** The names stand behind the number. */
  readonly behind: boolean;
}

/** Doing that makes something public. */
export const publishing: readonly Kind[] = ['publish', 'make', 'hold'];
/** What was done to the channel, or is no information: it separates names, and makes no list. */
export const apart: readonly Kind[] = ['tend', 'remove', 'receive', 'reader', 'letter', 'setUp'];

export const some = (tokens: readonly Token[], ...kinds: readonly Kind[]): boolean =>
  tokens.some((token) => is(token, ...kinds));

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
export function lastList(tokens: readonly Token[], start: number, end: number): readonly number[] {
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

export function boundTo(
  tokens: readonly Token[],
  start: number,
  list: readonly number[],
  end: number,
): Bound {
  const names = withUnnamed(tokens, list, end);
  const last = names.at(-1)?.end ?? 0;
  return {
    names,
    prefix: tokens.slice(start, list[0] ?? end),
    tail: tokens.slice(start, end).filter((token) => token.start >= last),
    behind: false,
  };
}
