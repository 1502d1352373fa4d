import { bindings, leadsToName, type Place } from './bindings.ts';
import type { Count } from './counts.ts';
import type { Sentence } from '../proseText.ts';
import { publishing, type Bound } from './nameLists.ts';
import { tokensOf } from './nameTokens.ts';
import { is, isOfPeople, standsForCount, type Kind, type Token } from './tokens.ts';

/** One number of the prose with what it is said of. */
export interface Statement {
  readonly sentence: number;
  /** Where it stands in the whole text. */
  readonly count: Count;
  /** The channels it is said of together; none where the clause names none. */
  readonly names: readonly Token[];
  /** The rule that bound it to them. */
  readonly rule: string | null;
  /** 等 after the channels: they are examples of more. */
  readonly more: boolean;
  /** 各1篇: said of each of them. */
  readonly each: boolean;
  /** How it is joined to the number before it. */
  readonly joined: 'list' | 'comma' | 'start';
  /** Under 其中 or a colon: index of the statement it is a part of. */
  readonly partOf: number | null;
  /** It stands in a list of subjects: 内容有. */
  readonly ofSubject: boolean;
  /** The clause begins with the channel, and not with a subject of its own. */
  readonly led: boolean;
  readonly verb: boolean;
  /** What the clause says it published; empty where it says only 信息. */
  readonly topic: string;
  /** The words of its clause, and from the number before to this one. */
  readonly clause: readonly Token[];
  readonly lead: readonly Token[];
  /** Not a count of information made public. */
  readonly other: boolean;
}

/** The numbers of one sentence in order, each with its channels; `before` are the statements already read. */
export function statementsOf(
  sentence: Sentence,
  number: number,
  before: readonly Statement[],
): readonly Statement[] {
  const tokens = tokensOf(sentence.text);
  if (sentence.bracket && !tokens.some(({ name }) => name)) return [];
  const whole = sentence.bracket ? before.findLastIndex(({ count }) => count.end <= sentence.start) : -1;
  const places = tokens.flatMap((token, at) => (standsForCount(tokens, at) ? [at] : []));
  const found: Statement[] = [];
  let from = 0;
  let partOf: number | null = whole < 0 ? null : whole;
  let ofSubject = false;
  let past = false;
  places.forEach((at, index) => {
    const count = tokens[at]?.count;
    if (!count) return;
    const lead = tokens.slice(from, at);
    const last = before.length + found.length - 1;
    if (last >= 0 && (lead.some((token) => is(token, 'part')) || (index > 0 && is(lead[0], 'colon'))))
      partOf = last;
    else if (lead.some((token) => is(token, 'apart'))) partOf = null;
    if (lead.some((token) => is(token, 'subjectList'))) ofSubject = true;
    const bound = bind({ tokens, from, at, next: places[index + 1] ?? tokens.length }, found, partOf);
    const moved = (token: Token): Token => ({
      ...token,
      start: token.start + sentence.start,
      end: token.end + sentence.start,
    });
    if (index === 0) past = is(lead[0], 'elsewhen');
    if (lead.slice(1).some((token) => is(token, 'time'))) past = false;
    const said = read(bound, tokens, at);
    found.push({
      ...said,
      // 去年, 网站公开120条, 公众号300条: the year holds until another is named.
      other: said.other || past,
      sentence: number,
      count: { ...count, start: count.start + sentence.start, end: count.end + sentence.start },
      names: bound.names.map(moved),
      joined: joinOf(lead, index),
      partOf,
      ofSubject,
      lead,
    });
    // 20条在网站公开,30条在公众号: what was said behind a number is not said before the next.
    const behind = bound.behind ? tokens.findIndex(({ end }) => end === bound.names.at(-1)?.end) : at;
    from = behind + 1;
  });
  return found;
}

type Ruled = Bound & { readonly rule: string | null };

/** The first rule that binds the number; by none, what its own clause says. */
function bind(place: Place, found: readonly Statement[], partOf: number | null): Ruled {
  for (const { rule, bind: binds } of bindings) {
    const bound = binds(place);
    if (bound) return { ...bound, rule };
  }
  const { tokens, from, at } = place;
  const opens = tokens.findLastIndex((token, index) => index < at && is(token, 'comma', 'colon'));
  const tail = tokens.slice(Math.max(from, opens + 1), at);
  const name = unnamedMember(tokens.slice(from, at), found, partOf);
  return {
    names: name ? [name] : [],
    prefix: [],
    tail: name ? [] : tail,
    behind: false,
    rule: name ? 'member' : null,
  };
}

const notPublished: readonly Kind[] = [
  'reader',
  'letter',
  'receive',
  'remove',
  'setUp',
  'elsewhen',
  'habit',
  'plan',
];

/** What a number's clause says besides its channels. */
function read(
  { rule, prefix, tail, behind }: Ruled,
  tokens: readonly Token[],
  at: number,
): Pick<Statement, 'rule' | 'more' | 'each' | 'led' | 'verb' | 'topic' | 'clause' | 'other'> {
  const count = tokens[at]?.count;
  const said = tail.filter((token) => !is(token, 'time', 'sum'));
  const last = said.findLast((token) => !is(token, 'generic'));
  const after = tokens.slice(at + 1, at + 6).find((token) => !is(token, 'generic', 'modifier'));
  const end = prefix.slice(-2);
  return {
    rule,
    more: said.slice(0, 2).some((token) => is(token, 'etc')),
    each: tail.slice(-4).some((token) => is(token, 'each') && token.word !== '均'),
    led: leadsToName(prefix),
    verb: [...prefix, ...tail].some((token) => is(token, ...publishing)),
    topic: behind ? '' : topicOf(tail),
    clause: behind ? [...prefix, ...tokens.slice(0, at), ...tail] : [...prefix, ...tail],
    other:
      (count !== undefined && isOfPeople(count)) ||
      (behind ? ownClause(tokens, at) : tail).some((token) => is(token, ...notPublished)) ||
      prefix.some((token) => is(token, 'elsewhen', 'habit', 'plan')) ||
      tail.some((token, index) => is(token, 'negative') && is(tail[index + 1], ...publishing)) ||
      // 开设专栏5个 set it up, 开设专栏发布5条 filled it.
      tail.findLastIndex((token) => is(token, 'setUp')) >
        tail.findLastIndex((token) => is(token, ...publishing)) ||
      is(last, 'tend', 'change') ||
      end.some(
        (token, index) => is(token, 'remove', 'receive') && (end.at(index + 1)?.word.length ?? 0) <= 3,
      ) ||
      (!after?.name && is(after, 'reader', 'letter', 'facility', 'tend')) ||
      tokens[at + 1]?.word === '/',
  };
}

function ownClause(tokens: readonly Token[], at: number): readonly Token[] {
  const opens = tokens.findLastIndex((token, index) => index < at && is(token, 'comma', 'colon', 'number'));
  return tokens.slice(opens + 1, at);
}

/** Words of no publishing and of no owner. */
const topicOf = (tail: readonly Token[]): string =>
  tail
    .flatMap((token, at) =>
      is(token, 'text', 'subject', 'original') && !is(token, 'owner', 'generic') && !is(tail[at + 1], 'owner')
        ? [token.word]
        : [],
    )
    .join('');

function joinOf(lead: readonly Token[], index: number): Statement['joined'] {
  if (index === 0) return 'start';
  return is(lead[0], 'and') || (lead.length > 0 && !lead.some((token) => is(token, 'comma', 'colon', 'part')))
    ? 'list'
    : 'comma';
}

/** 公众号131条、视频62条, or 网站56条,公众号78条,其他20条: in a list of channels, films and the rest are one. */
function unnamedMember(
  lead: readonly Token[],
  found: readonly Statement[],
  partOf: number | null,
): Token | null {
  const inList = (one: Statement | undefined): boolean =>
    one !== undefined && one.names.length > 0 && one.topic === '';
  const [second, last] = [found.at(-2), found.at(-1)];
  const [joint, word] = lead;
  if (!joint || !word || lead.length !== 2 || !inList(last)) return null;
  if (joint.word === '、' && word.word === '视频' && partOf === null)
    return { ...word, name: { channel: 'short_video', role: 'account' } };
  const rest = is(joint, 'comma', 'and') && /^其[他它]$/u.test(word.word) && inList(second) && !last?.verb;
  return rest ? { ...word, name: { channel: 'other', role: 'place' } } : null;
}
