import { distinct } from './combinedChannel.ts';
import { namesItsChannel } from './splitLater.ts';
import type { Statement } from './statements.ts';

/** The parts told so far make the whole: what follows is no part of it. */
function addsUp(whole: Statement, parts: readonly Statement[]): boolean {
  const sum = parts.reduce((total, { count }) => total + (count.value ?? 0), 0);
  return parts.length > 0 && sum === whole.count.value;
}

/** 动态56条,政策解读8条: beside another subject, with no verb between, a briefing is one. */
function isSubjectBeside({ sentence, verb }: Statement, before: Statement | undefined): boolean {
  return (
    before !== undefined &&
    before.sentence === sentence &&
    !before.other &&
    before.mentions.length === 0 &&
    !/^$|文件|培训|会/.test(before.topic) &&
    !before.verb &&
    !verb
  );
}

/**
 * Whether a number under 其中 is that of a channel. The parts of a total may be channels (其中网站31条) or subjects
 * (其中农业4次); which, its first part tells. Under the number of a channel, only another channel can follow.
 */
export function isPartByChannel(statement: Statement, index: number, all: readonly Statement[]): boolean {
  const { partOf } = statement;
  if (partOf === null)
    return (
      !statement.mentions.every(({ activity }) => activity) ||
      statement.joined === 'start' ||
      ((statement.led || statement.verb) && !isSubjectBeside(statement, all[index - 1]))
    );
  const whole = all[partOf];
  const first = all[partOf + 1];
  if (!whole || statement.mentions.every(({ activity }) => activity)) {
    // Among channels (其中网站31条，公众号8篇，政策解读9件) a briefing is one; among subjects it is one of those.
    const byChannel = first !== statement && first?.mentions.some(({ activity }) => !activity);
    const ofTotal = whole?.mentions.length === 0 && byChannel && first?.led;
    return statement.led && (statement.verb || Boolean(ofTotal));
  }
  if (!statement.led) return false;
  // 网站200条,其中公众号转载20条: where a part of a channel's was taken from, or went on to.
  if (whole.mentions.length > 0 && /转[载发]/.test(statement.clause)) return false;
  const names = distinct(whole.mentions.map(({ channel }) => channel));
  const own = distinct(statement.mentions.map(({ channel }) => channel));
  if (addsUp(whole, all.slice(partOf + 1, index))) return true;
  if (names.length === 0 || !own.every((channel) => names.includes(channel))) return true;
  return (names.length > 1 || whole.more) && all.slice(partOf + 1, partOf + 3).some(namesItsChannel);
}
