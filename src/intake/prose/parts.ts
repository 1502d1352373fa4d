import { channels, type Channel } from '../../report/channels.ts';
import type { Statement } from './statements.ts';
import { is, type Kind, type Token } from './tokens.ts';

/** The different channels of names, in official order. */
export function distinct(names: readonly Token[]): readonly Channel[] {
  return channels.filter((channel) => names.some(({ name }) => name?.channel === channel));
}

export const has = ({ clause }: Statement, ...kinds: readonly Kind[]): boolean =>
  clause.some((token) => is(token, ...kinds));
const isActivity = ({ names }: Statement): boolean => names.every(({ name }) => name?.role === 'activity');
export const inOneSentence = (one: Statement, other: Statement): boolean => one.sentence === other.sentence;

/** 公众号67条 and 在网站公开31条 say of which channel they are; 畜牧微信4次 says what it is about. */
const namesItsChannel = ({ names, led }: Statement): boolean => names.length > 0 && led;

/** One number of several channels, or of one 等, that the sentence then splits by channel, is a total. */
export function isSplitLater(statement: Statement, index: number, all: readonly Statement[]): boolean {
  const names = distinct(statement.names);
  if (names.length < 2 && !statement.more) return false;
  const parts = all.slice(index + 1, index + 3).filter(({ partOf }) => partOf === index);
  if (parts.some(namesItsChannel)) return true;
  const next = all[index + 1];
  if (!next || !namesItsChannel(next)) return false;
  const own = distinct(next.names);
  const among = own.length < names.length && own.every((channel) => names.includes(channel));
  return (
    inOneSentence(next, statement) && among && (next.count.value ?? Infinity) <= (statement.count.value ?? 0)
  );
}

/**
 * Whether a number under 其中 is that of a channel. The parts of a total may be channels (其中网站31条) or subjects
 * (其中农业4次); which, its first part tells. Under the number of a channel, only another channel can follow.
 */
export function isPartByChannel(statement: Statement, index: number, all: readonly Statement[]): boolean {
  const { partOf, led, verb, joined } = statement;
  if (isActivity(statement) && statement.ofSubject) return false;
  if (partOf === null)
    return (
      !isActivity(statement) ||
      ((joined === 'start' || led || verb) && !isSubjectBeside(statement, index, all))
    );
  const whole = all[partOf];
  const first = all[partOf + 1];
  if (!whole || isActivity(statement)) {
    // Among channels (其中网站31条，公众号8篇，政策解读9件) a briefing is one; among subjects it is one of those.
    const byChannel =
      first !== undefined && first !== statement && first.names.length > 0 && !isActivity(first) && first.led;
    return led && (verb || (whole?.names.length === 0 && byChannel));
  }
  // 网站200条,其中公众号转载20条: where a part of a channel's was taken from, or went on to.
  if (!led || (whole.names.length > 0 && has(statement, 'repost'))) return false;
  const parts = all.slice(partOf + 1, index);
  const sum = parts.reduce((total, { count }) => total + (count.value ?? 0), 0);
  // The parts told so far make the whole: what follows is no part of it.
  if (parts.length > 0 && sum === whole.count.value) return true;
  const names = distinct(whole.names);
  if (names.length === 0 || !distinct(statement.names).every((channel) => names.includes(channel)))
    return true;
  return (names.length > 1 || whole.more) && all.slice(partOf + 1, partOf + 3).some(namesItsChannel);
}

/**
 * 动态56条,政策解读8条: beside another subject counted in the same unit, with no verb between, a briefing is one, also
 * where each stands between semicolons. 文件8件,政策解读8件 are documents and what was said of them, unless they go on.
 */
function isSubjectBeside(statement: Statement, index: number, all: readonly Statement[]): boolean {
  const isSubject = (other: Statement | undefined, apart: number): boolean =>
    other !== undefined &&
    statement.sentence - other.sentence <= apart &&
    !other.verb &&
    !other.other &&
    other.names.length === 0 &&
    other.topic !== '' &&
    other.count.unit === statement.count.unit;
  const before = all[index - 1];
  if (statement.verb || !isSubject(before, 1)) return false;
  return !/文件|会$/.test(before?.topic ?? '') || isSubject(all[index - 2], 2);
}
