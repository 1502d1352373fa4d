import { wordsOf } from './counts.ts';
import { unlistedColumns, unlistedSystems } from './lexicon/channelNames.ts';
import { mediaEndings, noMedia, paperNames } from './lexicon/mediaNames.ts';
import { is, kindsOf, split, type Kind, type Name, type Token } from './tokens.ts';

const media = wordsOf(mediaEndings);
const site: Name = { channel: 'government_website', role: 'place' };
const press: Name = { channel: 'news_media', role: 'place' };
const account: Name = { channel: 'other_new_media', role: 'account' };

/** The words of a sentence with the names it has made whole. */
export function tokensOf(sentence: string): readonly Token[] {
  return joined(quoted(split(sentence).map(asNoun).map(asMedium)));
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
