import { distinct } from './combinedChannel.ts';
import type { Statement } from './statements.ts';

/** One number of several channels, or of one 等, that the sentence then splits by channel, is a total. */
export function isSplitLater(statement: Statement, index: number, all: readonly Statement[]): boolean {
  const names = distinct(statement.mentions.map(({ channel }) => channel));
  if (names.length < 2 && !statement.more) return false;
  const parts = all.slice(index + 1, index + 3).filter(({ partOf }) => partOf === index);
  if (parts.some(namesItsChannel)) return true;
  const next = all[index + 1];
  if (!next || !namesItsChannel(next)) return false;
  const own = distinct(next.mentions.map(({ channel }) => channel));
  return (
    next.sentence === statement.sentence &&
    own.length < names.length &&
    own.every((channel) => names.includes(channel)) &&
    (next.count.value ?? Infinity) <= (statement.count.value ?? 0)
  );
}

/** 公众号67条 and 在网站公开31条 say of which channel they are; 畜牧微信4次 says what it is about. */
export function namesItsChannel({ mentions, led }: Statement): boolean {
  return mentions.length > 0 && led;
}
