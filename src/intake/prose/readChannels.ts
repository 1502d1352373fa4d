import type { ChannelCount, DisclosedTotal, Report } from '../../report/report.ts';
import { combinedChannel, distinct } from './combinedChannel.ts';
import { isUnitOf } from './channelUnits.ts';
import type { Count } from './counts.ts';
import type { Mention } from './channelWords.ts';
import type { Told } from './told.ts';
import { withoutRepeats } from './withoutRepeats.ts';
import type { ProseText } from './proseText.ts';
import { allStatements } from './allStatements.ts';
import { isPartByChannel } from './parts.ts';
import type { Statement } from './statements.ts';

export interface ChannelsRead {
  readonly channels: Report['channels'];
  readonly totalDisclosed: Report['totalDisclosed'];
}

/** The channels and the total of the prose. Whatever is not surely a channel's number is left out. */
export function readChannels(prose: ProseText): ChannelsRead {
  const statements = allStatements(prose.text);
  const told = toldOf(statements);
  const channels = withoutRepeats(told).map((one) => entryOf(one, prose));
  const total = statements.find((statement, index) => isTotal(statement, index, statements));
  return { channels, totalDisclosed: total ? totalOf(total.count, prose) : null };
}

function toldOf(statements: readonly Statement[]): readonly Told[] {
  const told: Told[] = [];
  let chain: { readonly told: Told; readonly index: number } | null = null;
  statements.forEach((statement, index) => {
    const linked = chain && chain.index === index - 1 ? chain.told : null;
    chain = null;
    if (statement.other) return;
    const { mentions } = statement;
    if (mentions.length === 0) {
      const last = told.at(-1);
      if (!linked || linked !== last || !continues(linked.statement, statement)) return;
      told.pop();
      const next = goOn(linked, statement);
      told.push(...next);
      const end = next.at(-1);
      if (end) chain = { told: end, index };
      return;
    }
    if (!isPartByChannel(statement, index, statements) || isSplitLater(statement, index, statements)) return;
    const fitting = mentions.filter(({ channel }) =>
      isUnitOf(channel, statement.count.unit, statement.clause),
    );
    if (fitting.length < mentions.length) return;
    const single = statement.each ? mentions.map((mention) => [mention]) : [mentions];
    for (const list of single) told.push({ statement, mentions: list, counts: [statement.count] });
    const last = told.at(-1);
    if (last && single.length === 1) chain = { told: last, index };
  });
  return told;
}

const startsOver =
  /^[、,和及]*(?:发布|公开|推送|公布|更新|发放|刊发|刊登|开展|组织|举办|召开|印发|制作|报送|上报|新增)/;

/** 网站公开政策3条、公告5条: the second number is of the same channel when both say what they count. */
function continues(first: Statement, second: Statement): boolean {
  return (
    first.sentence === second.sentence &&
    first.topic !== '' &&
    second.topic + second.clause.replace(/^[、,和及:]+/, '') !== '' &&
    !startsOver.test(second.clause) &&
    (second.partOf === null || second.partOf === first.partOf)
  );
}

/**
 * A list (、) of one unit is added, as is 原创…, 转发…; other units stay apart; after a comma the number stands for
 * itself if the clause had its verb, else both are topics of something larger.
 */
function goOn(told: Told, next: Statement): readonly Told[] {
  const first = told.statement;
  const modes = /原创/.test(first.clause) && /转发/.test(next.clause);
  if (first.count.unit === next.count.unit && (next.joined === 'list' || modes))
    return [{ ...told, counts: [...told.counts, next.count] }];
  if (next.joined === 'list' || (first.verb && first.partOf === null))
    return [told, { ...told, counts: [next.count] }];
  return [];
}

/** One number of several channels, or of one 等, that the sentence then splits by channel, is a total. */
function isSplitLater(statement: Statement, index: number, all: readonly Statement[]): boolean {
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

const publicly = /(?<!予以|部分|依申请|不予)(?:公开|发布|公布)/;
const wholeYear = /全年|本年|年度|今年|截至|\d年|共|累计|总/;

function isTotal(statement: Statement, index: number, all: readonly Statement[]): boolean {
  if (statement.other || statement.partOf !== null || !statement.verb || statement.count.value === null)
    return false;
  if (!/^(?:条|件|份|篇|项|则|条次|件次|)$/.test(statement.count.unit)) return false;
  if (statement.mentions.length > 0)
    return (
      statement.mentions.length > 1 &&
      statement.more &&
      (isSplitLater(statement, index, all) || wholeYear.test(statement.clause))
    );
  return (
    publicly.test(statement.clause) &&
    /^(?:\p{Script=Han}{0,6}[省市县区旗镇乡局委办街道])?$/u.test(statement.topic)
  );
}

function entryOf({ statement, mentions, counts }: Told, prose: ProseText): ChannelCount {
  const names = mentions.map(({ channel }) => channel);
  const all = distinct(names);
  const first = counts[0] ?? statement.count;
  const vague = counts.find(({ qualifier }) => qualifier !== 'exact');
  const unknown = counts.some(({ value }) => value === null);
  return {
    channel: combinedChannel(names),
    label: labelOf(mentions, prose),
    count: unknown ? null : counts.reduce((sum, { value }) => sum + (value ?? 0), 0),
    unit: first.unit,
    qualifier: vague?.qualifier ?? 'exact',
    asWritten: counts.map(({ start, end }) => prose.printed(start, end)).join('＋'),
    ...(all.length > 1 ? { combined: [...new Set(names)] } : {}),
  };
}

function labelOf(mentions: readonly Mention[], prose: ProseText): string {
  return prose.printed(mentions[0]?.start ?? 0, mentions.at(-1)?.end ?? 0).replace(/\s+/g, '');
}

function totalOf({ start, end, value, unit, qualifier }: Count, prose: ProseText): DisclosedTotal {
  return { count: value, unit, qualifier, asWritten: prose.printed(start, end) };
}
