import { distinct } from './combinedChannel.ts';
import { namesItsChannel } from './splitLater.ts';
import type { Statement } from './statements.ts';

/** The parts told so far make the whole: what follows is no part of it. */
function addsUp(whole: Statement, parts: readonly Statement[]): boolean {
  const sum = parts.reduce((total, { count }) => total + (count.value ?? 0), 0);
  return parts.length > 0 && sum === whole.count.value;
}

/**
 * Whether a number under 其中 is that of a channel. The parts of a total may be channels (其中网站31条) or subjects
 * (其中农业4次); which, its first part tells. Under the number of a channel, only another channel can follow.
 */
export function isPartByChannel(statement: Statement, index: number, all: readonly Statement[]): boolean {
  const { partOf } = statement;
  if (partOf === null)
    return (
      !statement.mentions.every(({ activity }) => activity) || statement.joined === 'start' || statement.led
    );
  const whole = all[partOf];
  if (!whole || statement.mentions.every(({ activity }) => activity)) return statement.verb && statement.led;
  if (!statement.led) return false;
  const names = distinct(whole.mentions.map(({ channel }) => channel));
  const own = distinct(statement.mentions.map(({ channel }) => channel));
  if (addsUp(whole, all.slice(partOf + 1, index))) return true;
  if (names.length === 0 || !own.every((channel) => names.includes(channel))) return true;
  return (names.length > 1 || whole.more) && all.slice(partOf + 1, partOf + 3).some(namesItsChannel);
}
