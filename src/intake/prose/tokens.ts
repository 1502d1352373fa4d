import type { Channel } from '../../report/channels.ts';
import { dictionary, leftOutAt, longestAt, numberAt, wordsOf, type Count } from './counts.ts';
import { channelNames, modifiers, nameEndings, noNames, type Role } from './lexicon/channelNames.ts';
import { mediaNames, noMedia, paperNames } from './lexicon/mediaNames.ts';
import * as subjects from './lexicon/subjects.ts';
import { countable, ofPeople, packages, packed } from './lexicon/units.ts';
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
export const kindsOf = (...kinds: readonly Kind[]): ReadonlySet<Kind> => new Set(kinds);
const ofDates = new Set(['年', '年度', '月', '日', '天', '届', '周', '季度', '工作日']);

export const is = (token: Token | undefined, ...kinds: readonly Kind[]): boolean =>
  token !== undefined && kinds.some((kind) => token.kinds.has(kind));

/** Every number of a sentence that has a unit or could lack one; dates are none. */
export function findCounts(sentence: string): readonly Count[] {
  return split(sentence).flatMap(({ count }) => (count ? [count] : []));
}

/** Words, numbers and unlisted runs from the left, the longest word at each place; a number is one word with its unit. */
export function split(sentence: string): readonly Token[] {
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

const units = new Set(['', ...wordsOf(countable), ...wordsOf(ofPeople)]);
const people = new Set(wordsOf(ofPeople));
const packaging = new Set(wordsOf(packages));
const pieces = new Set(wordsOf(packed));
/** No piece of information, but it closes what was said before it: 公众号粉丝3000人,发布40条. */
export const isOfPeople = ({ unit }: Count): boolean => people.has(unit);

/** A bare number is a count only where the sentence then stops or starts over: 公开260余。 公开304利用公众号公开144. */
export function standsForCount(tokens: readonly Token[], at: number): boolean {
  const { count } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (!count || !units.has(count.unit)) return false;
  if (count.unit !== '') {
    // 223组1120条, 98期、345条, 98期共345条: the pieces are counted, not what holds them.
    const onward = tokens.slice(at + 1).find((token) => !is(token, 'sum') && token.word !== '、');
    const isBeside = onward?.count !== undefined && onward.start === count.end;
    const holds = isBeside ? units.has(onward.count.unit) : pieces.has(onward?.count?.unit ?? '');
    return !(
      packaging.has(count.unit) &&
      onward?.count &&
      holds &&
      !isOfPeople(onward.count) &&
      onward.count.unit !== ''
    );
  }
  if (count.value === 0 || count.value === null) return false;
  if (!next || is(next, 'comma', 'preposition') || next.name) return true;
  const clause = tokens.slice(Math.max(0, at - 8), at);
  const further = tokens.slice(at + 1, at + 6);
  // 分别发布120、80和40条: the last has the unit of all.
  if (
    is(next, 'and') &&
    clause.some((token) => is(token, 'respectively')) &&
    further.some((token) => token.count)
  )
    return true;
  // 网站公开动态23政策5条: a list that lost its units and commas.
  return (
    clause.some(({ name }) => name) &&
    clause.some((token) => is(token, 'publish')) &&
    is(next, 'text', 'subject') &&
    further[1]?.count !== undefined
  );
}
