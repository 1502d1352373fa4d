import { distinct } from './combinedChannel.ts';
import type { Statement } from './statements.ts';

/** One number of several channels, or of one 等, that the sentence then splits by channel, is a total. */
export function isSplitLater(statement: Statement, index: number, all: readonly Statement[]): boolean {
  const names = distinct(statement.mentions.map(({ channel }) => channel));
  if (names.length < 2 && !statement.more) return false;
  const next = all[index + 1];
  if (!next || next.mentions.length === 0 || !next.led) return false;
  if (next.partOf === index) return true;
  const own = distinct(next.mentions.map(({ channel }) => channel));
  return (
    next.sentence === statement.sentence &&
    own.length < names.length &&
    own.every((channel) => names.includes(channel)) &&
    (next.count.value ?? Infinity) <= (statement.count.value ?? 0)
  );
}
