import type { Channel } from '../../report/channels.ts';
import { dictionary, leftOutAt, longestAt, numberAt, wordsOf, type Count } from './counts.ts';
import {
  channelNames,
  modifiers,
  nameEndings,
  noNames,
  unlistedColumns,
  unlistedSystems,
  type Role,
} from './lexicon/channelNames.ts';
import { mediaEndings, mediaNames, noMedia, paperNames } from './lexicon/mediaNames.ts';
import * as subjects from './lexicon/subjects.ts';
import * as verbs from './lexicon/verbs.ts';

const lexicon = [
  ['modifier', modifiers],
  ['ending', nameEndings],
  ['other', noNames],
  ['publish', verbs.publish],
  ['make', verbs.make],
  ['hold', verbs.hold],
  ['repost', verbs.repost],
  ['setUp', verbs.setUp],
  ['tend', verbs.tend],
  ['remove', verbs.remove],
  ['receive', verbs.receive],
  ['preposition', verbs.prepositions],
  ['means', verbs.means],
  ['meansNoun', verbs.meansNouns],
  ['generic', subjects.generic],
  ['sum', subjects.sums],
  ['part', subjects.parts],
  ['subjectList', subjects.subjectLists],
  ['apart', subjects.apart],
  ['subject', `${subjects.subjects} ${noMedia}`],
  ['reader', subjects.readers],
  ['letter', subjects.letters],
  ['facility', subjects.facilities],
  ['elsewhen', subjects.elsewhen],
  ['habit', subjects.habits],
  ['plan', subjects.plans],
  ['change', subjects.changes],
  ['time', subjects.thisYear],
  ['owner', subjects.owners],
  ['and', '、 和 及 与 以及 并 / +'],
  ['comma', ','],
  ['colon', ':'],
  ['open', '“ " 《 ‘'],
  ['close', '” 》 ’'],
  ['etc', '等'],
  ['each', '各 各自 均'],
  ['respectively', '分别 分别为 分别是'],
  ['original', '原创'],
  ['negative', '未 没有 没 无 不 尚未 不含'],
] as const;

/** What a word can be; `text`: none the lexicon has, `quoted`: what stands in quotation marks and names no channel. */
export type Kind = (typeof lexicon)[number][0] | 'text' | 'quoted' | 'name' | 'number' | 'year';

export interface Name {
  readonly channel: Channel;
  readonly role: Role;
}

/** A word, a number or a run of unlisted characters, and where it stands. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly kinds: ReadonlySet<Kind>;
  /** The channel it names. */
  readonly name?: Name;
  readonly count?: Count;
}

type Entry = Pick<Token, 'kinds' | 'name'>;

const words = compile();
const media = wordsOf(mediaEndings);
const owners = new Set(subjects.ownerEndings);

function compile(): ReturnType<typeof dictionary<Entry>> {
  const kinds = new Map<string, Set<Kind>>();
  const names = new Map<string, Name>();
  const add = (word: string, kind: Kind): void =>
    void kinds.set(word, (kinds.get(word) ?? new Set<Kind>()).add(kind));
  for (const [kind, line] of lexicon) for (const word of wordsOf(line)) add(word, kind);
  const medium: (typeof channelNames)[number] = ['news_media', 'place', `${mediaNames} ${paperNames}`];
  for (const [channel, role, line] of [...channelNames, medium])
    for (const word of wordsOf(line)) {
      names.set(word, { channel, role });
      add(word, 'name');
    }
  return dictionary(
    new Map(
      [...kinds].map(([word, all]): readonly [string, Entry] => {
        const name = names.get(word);
        return [word, name ? { kinds: all, name } : { kinds: all }];
      }),
    ),
  );
}

/** Stands for a character of a bracket that is read apart. */
export const blanked = '\u0001';
const kindsOf = (...kinds: readonly Kind[]): ReadonlySet<Kind> => new Set(kinds);
const site: Name = { channel: 'government_website', role: 'place' };
const press: Name = { channel: 'news_media', role: 'place' };
const account: Name = { channel: 'other_new_media', role: 'account' };
const ofDates = new Set(['年', '年度', '月', '日', '天', '届', '周', '季度', '工作日']);

export const is = (token: Token | undefined, ...kinds: readonly Kind[]): boolean =>
  token !== undefined && kinds.some((kind) => token.kinds.has(kind));

/** The words of a sentence, from the left, the longest at each place; a number is one word with its unit. */
export function tokensOf(sentence: string): readonly Token[] {
  return joined(quoted(split(sentence).map(asNoun).map(asMedium)));
}

/** Every number of a sentence that has a unit or could lack one; dates are none. */
export function findCounts(sentence: string): readonly Count[] {
  return split(sentence).flatMap(({ count }) => (count ? [count] : []));
}

function split(sentence: string): readonly Token[] {
  const found: Token[] = [];
  let unlisted = -1;
  const put = (start: number, end: number, entry: Pick<Token, 'kinds' | 'name' | 'count'>): void => {
    if (unlisted >= 0) found.push(unlistedWord(sentence.slice(unlisted, start), unlisted));
    unlisted = -1;
    if (end > start) found.push({ start, end, word: sentence.slice(start, end), ...entry });
  };
  for (let at = 0; at < sentence.length;) {
    const listed = longestAt(words, sentence, at);
    const length = listed?.word.length ?? 0;
    const said = unlisted < 0 && is(found.at(-1), 'publish', 'generic', 'sum');
    const count = length > 1 ? null : (numberAt(sentence, at) ?? (said ? leftOutAt(sentence, at) : null));
    const end = count?.end ?? at + length;
    if (sentence.charAt(at) === blanked) put(at, at, { kinds: kindsOf('text') });
    else if (count)
      put(
        at,
        end,
        isDate(count, sentence) ? { kinds: kindsOf('time') } : { kinds: kindsOf('number'), count },
      );
    else if (listed) put(at, end, listed.value);
    else if (unlisted < 0) unlisted = at;
    at = Math.max(end, at + 1);
  }
  put(sentence.length, sentence.length, { kinds: kindsOf('text') });
  return found;
}

/** 2023年, 12月; 2022我镇 lost its 年. */
function isDate({ value, unit, end }: Count, sentence: string): boolean {
  if (unit !== '') return ofDates.has(unit);
  return value !== null && value > 1990 && value < 2050 && /[^,。;、]/u.test(sentence.charAt(end));
}

function unlistedWord(word: string, start: number): Token {
  const token = { start, end: start + word.length, word };
  return {
    ...token,
    kinds: owners.has(word.charAt(word.length - 1)) ? kindsOf('text', 'owner') : kindsOf('text'),
  };
}

/** 公告6条 and 公告、公示 are what was published, 政务公开 in 政务公开宣传栏 what the board is for: nouns, not the verbs. */
function asNoun(token: Token, at: number, all: readonly Token[]): Token {
  const [previous, next] = [all[at - 1], all[at + 1]];
  const subject =
    is(token, 'subject') &&
    (!next || is(next, 'number', 'and', 'comma', 'etc') || is(previous, 'publish', 'and'));
  const work =
    token.word === '公开' &&
    previous !== undefined &&
    /务$|信息$/.test(previous.word) &&
    next?.name !== undefined;
  // 业务10条,信息公开30条: a heading among headings.
  const heading =
    token.word === '公开' &&
    previous?.word === '信息' &&
    is(all[at - 2], 'comma', 'and') &&
    is(next, 'number');
  if (!is(token, 'publish') || !(subject || work || heading)) return token;
  return { ...token, kinds: kindsOf(work ? 'modifier' : 'subject') };
}

/** 青河日报, 大众网, and 青河新闻 where a name can stand: what ends like a medium is one. */
function asMedium(token: Token, at: number, all: readonly Token[]): Token {
  const previous = all[at - 1];
  const ends = (word: string): boolean =>
    media.some((one) => word.endsWith(one) && word.length - one.length > 1);
  if (is(token, 'text') && !is(token, 'owner') && ends(token.word))
    return { ...token, kinds: kindsOf('text', 'name'), name: press };
  // 县人民政府网: nobody lists every government's.
  if (token.word === '网' && previous?.word.endsWith('政府'))
    return { ...token, kinds: kindsOf('name'), name: site };
  const called = token.word === '新闻' && is(previous, 'text') && (previous?.word.length ?? 0) > 1;
  const among =
    is(all[at + 1], 'and', 'etc', 'ending') ||
    all[at + 1]?.name !== undefined ||
    is(all[at - 2], 'and', 'preposition');
  return called && among ? { ...token, kinds: kindsOf('name'), name: press } : token;
}

const merge = (all: readonly Token[], { kinds, name }: Pick<Token, 'kinds' | 'name'>): Token => ({
  start: all[0]?.start ?? 0,
  end: all.at(-1)?.end ?? 0,
  word: all.map(({ word }) => word).join(''),
  kinds,
  ...(name ? { name } : {}),
});

const notMedia = wordsOf(noMedia);
const isNoMedium = (word: string): boolean => notMedia.some((one) => word.endsWith(one));

/** Longer is no name in quotation marks. */
const longestQuoted = 16;

/** “青河发布” is an account, 《临水新闻》 a programme, “两微一端” what it says; the rest says whose the next word is. */
function quoted(tokens: readonly Token[]): readonly Token[] {
  const all: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const near = tokens.slice(at + 1, at + 1 + longestQuoted);
    const length = is(token, 'open') ? near.findIndex((one) => is(one, 'close') || one.word === '"') : -1;
    const inside = near.slice(0, Math.max(length, 0));
    const last = inside.at(-1);
    if (!last || inside.some((one) => is(one, 'comma', 'number'))) {
      all.push(token);
      continue;
    }
    const ending = inside.map(({ word }) => word).join('');
    const named = last.word === '发布' && inside.length > 1 ? account : last.name;
    const programme = media.some((one) => ending.endsWith(one)) && !isNoMedium(ending) ? press : undefined;
    const title = /piece|place/.test(last.name?.role ?? '') ? last.name : programme;
    const several = inside.some((one) => is(one, 'and'));
    const name = token.word === '《' ? title : several ? undefined : named;
    all.push(
      merge(tokens.slice(at, at + length + 2), {
        kinds: name ? kindsOf('name', 'quoted') : kindsOf('quoted'),
        ...(name ? { name } : {}),
      }),
    );
    at += length + 1;
  }
  return all;
}

/** Joins what is one name: words before and endings behind it, and whose it is (融媒体中心抖音号, 大厅电子屏). */
function joined(tokens: readonly Token[]): readonly Token[] {
  const all: Token[] = [];
  tokens.forEach((token, at) => {
    const before = all.at(-1);
    // 公众号“青河发布” has its own name behind it.
    if (before?.name?.role === 'account' && is(token, 'quoted')) {
      all.splice(-1, 1, merge([before, token], before));
      return;
    }
    if (!token.name) {
      const titled = before?.name?.role === 'activity' && is(token, 'facility', 'ending');
      // 政策解读专栏 is a column of a site, and says nothing of interpretations.
      if (before?.name && titled) all.splice(-1, 1, merge([before, token], { kinds: kindsOf('subject') }));
      else if (before?.name && is(token, 'ending')) all.splice(-1, 1, merge([before, token], before));
      else all.push(unlistedPlace(all, token, tokens[at + 1]) ?? token);
      return;
    }
    // 报纸、电视等媒体, 公开栏等其他方式: the kind the listed ones are of.
    if (is(before, 'etc') && (token.name.channel === 'news_media' || /新媒体$|^其[他它]/u.test(token.word))) {
      all.push(merge([token], { kinds: kindsOf('meansNoun') }));
      return;
    }
    let start = all.length;
    while (is(all[start - 1], 'modifier', 'quoted') && !all[start - 1]?.name) start -= 1;
    // 青河日报, 临水电视台: whose it is stands before it.
    if (papers.has(token.word) && is(all[start - 1], 'text') && !all[start - 1]?.name) start -= 1;
    const owner = all[start - 1];
    if (owner?.name && owns(owner, token.name)) start -= 1;
    all.push(merge([...all.splice(start), token], token));
  });
  return all;
}

const unlisted: ReadonlyMap<string, Name> = new Map([
  ...wordsOf(unlistedColumns).map((word) => [word, site] as const),
  ...wordsOf(unlistedSystems).map((word) => [word, { channel: 'other', role: 'place' }] as const),
]);

/** 通过“清风”平台、…, 重点领域专栏公布…: takes what it is called by from the words read so far; `null`: it names no place. */
function unlistedPlace(read: Token[], token: Token, next: Token | undefined): Token | null {
  const name = unlisted.get(token.word);
  const puts = is(next, 'publish') || /^公[示告]$/.test(next?.word ?? '');
  if (!name || !(puts || is(next, 'and', 'etc'))) return null;
  const isColumn = name.channel === 'government_website';
  let start = read.length;
  while (is(read[start - 1], ...calling) && !read[start - 1]?.name) start -= 1;
  const called = read.slice(start);
  const owned = isColumn && [read[start - 1], ...called].some((one) => is(one, 'owner', 'preposition'));
  const isCalled = called.some((one) => is(one, 'quoted', 'text', 'subject')) || owned;
  const stands = puts ? opensName(read[start - 1]) : is(read[start - 1], 'means');
  return isCalled && stands ? merge([...read.splice(start), token], { kinds: kindsOf('name'), name }) : null;
}

const calling: readonly Kind[] = ['quoted', 'text', 'subject', 'modifier'];
const opensName = (before: Token | undefined): boolean =>
  before === undefined ||
  is(before, 'preposition', 'means', 'comma', 'owner', 'time', 'and', 'part', 'apart');

const papers = new Set(wordsOf(paperNames));
const hung = ['notice_board', 'display_board', 'electronic_screen'];

function owns({ name, kinds, word }: Token, next: Name): boolean {
  if (name?.channel === 'service_window') return hung.includes(next.channel);
  const publisher = name?.channel === 'news_media' || /新媒体|发布/.test(word) || kinds.has('quoted');
  return publisher && (next.role === 'account' || next.channel === name?.channel);
}
