import { max } from 'd3-array';
import type { Channel } from '../../report/channels.ts';
import type { ChannelCount, DisclosedTotal, Report } from '../../report/report.ts';
import type { Count } from './counts.ts';
import { underHeadings } from './underHeadings.ts';
import { sentencesOf, type ProseText } from '../proseText.ts';
import { distinct, isSplitLater } from './parts.ts';
import { accountsOf, isThisYear, tellChannels, type Told } from './runs.ts';
import { statementsOf, type Statement } from './statements.ts';
import { tokensOf } from './nameTokens.ts';
import { is } from './tokens.ts';

export interface ChannelsRead {
  readonly channels: Report['channels'];
  readonly totalDisclosed: Report['totalDisclosed'];
}

/** The channels and the total of the prose. Whatever is not surely a channel's number is left out. */
export function readChannels(prose: ProseText): ChannelsRead {
  const statements = allStatements(prose.text);
  const total = findTotal(statements);
  return {
    channels: withoutRepeats(tellChannels(statements)).map((one) => entryOf(one, prose)),
    totalDisclosed: total ? totalOf(total, prose) : null,
  };
}

/**
 * A short sentence under the heading of a table section may have been taken for a cell of its table. No label of
 * the form names a channel, so a text that does, with a count, was a sentence.
 */
export function namesChannelCount(text: string): boolean {
  if (text.length <= 6 || text.length > 2000 || !/\d\s*余?[条篇件期次]/.test(text)) return false;
  return tokensOf(text).some(({ name }) => name !== undefined);
}

/** Every number of the prose that could be one of a channel, in order, those of brackets after their sentence. */
function allStatements(text: string): readonly Statement[] {
  const all: Statement[] = [];
  let number = 0;
  for (const sentence of sentencesOf(text)) {
    if (!sentence.bracket) number += 1;
    for (const one of statementsOf(sentence, number, all)) all.push(one);
  }
  return underHeadings(all, text);
}

const online: readonly Channel[] = ['wechat_account', 'weibo', 'short_video', 'other_new_media'];
const spread: readonly Channel[] = ['news_media', 'broadcast'];
const posted: readonly Channel[] = ['notice_board', 'display_board', 'service_window', 'electronic_screen'];

/**
 * The channel one number of several stands under: new media together stay new media, papers and stations news media,
 * boards and windows notices put up; anything else has no name but 其他.
 */
function combinedChannel(all: readonly Channel[]): Channel {
  const [only] = all;
  if (only && all.length === 1) return only;
  if (all.every((channel) => online.includes(channel))) return 'other_new_media';
  if (all.every((channel) => spread.includes(channel))) return 'news_media';
  return all.every((channel) => posted.includes(channel)) ? 'notice_board' : 'other';
}

function entryOf({ statement, names, counts }: Told, prose: ProseText): ChannelCount {
  const named = names.flatMap(({ name }) => (name ? [name.channel] : []));
  const all = distinct(names);
  const first = counts[0] ?? statement.count;
  const vague = counts.find(({ qualifier }) => qualifier !== 'exact');
  const unknown = counts.some(({ value }) => value === null);
  return {
    channel: combinedChannel(all),
    label: prose.printed(names[0]?.start ?? 0, names.at(-1)?.end ?? 0).replace(/\s+/g, ''),
    count: unknown ? null : counts.reduce((sum, { value }) => sum + (value ?? 0), 0),
    unit: first.unit,
    qualifier: vague?.qualifier ?? 'exact',
    asWritten: counts.map(({ start, end }) => prose.printed(start, end)).join('＋'),
    ...(all.length > 1 ? { combined: [...new Set(named)] } : {}),
  };
}

function totalOf({ start, end, value, unit, qualifier }: Count, prose: ProseText): DisclosedTotal {
  return { count: value, unit, qualifier, asWritten: prose.printed(start, end) };
}

const valueOf = ({ counts }: Told): number => counts.reduce((sum, { value }) => sum + (value ?? 0), 0);
const repeated: readonly Channel[] = ['government_website', 'wechat_account'];
/** More numbers of channels than any report has: a list of something else. */
const most = 500;

/**
 * The same number told again in another sentence is one number; a smaller one of a channel whose whole number was
 * told before is a part of it.
 */
function withoutRepeats(told: readonly Told[]): readonly Told[] {
  if (told.length > most) return [];
  return told.filter((one, index) => !told.slice(0, index).some((before) => repeats(before, one)));
}

function repeats(before: Told, later: Told): boolean {
  const [first, second] = [distinct(before.names), distinct(later.names)];
  if (before.statement.sentence === later.statement.sentence || first.join() !== second.join()) return false;
  if (before.counts[0]?.unit !== later.counts[0]?.unit) return false;
  if (valueOf(before) === valueOf(later)) return true;
  const site = first.every((channel) => repeated.includes(channel)) && before.names.length === 1;
  const named = [before, later].every(({ names }) => !/平台|系统|目录|专栏|栏目/.test(names[0]?.word ?? ''));
  return site && named && before.statement.topic === '' && valueOf(later) < valueOf(before);
}

const countedUnits = new Set(['', '条', '件', '份', '篇', '项', '则', '条次', '件次']);

/**
 * The number of everything made public in the year, or `null`. It names neither channel nor subject; one that says
 * it is the whole (共, 全年) goes before one that does not.
 */
function findTotal(all: readonly Statement[]): Count | null {
  const ranked = all.map((statement, at) => totalRank(statement, at, all));
  const index = ranked.indexOf(Math.max(0, max(ranked) ?? 0));
  const found = all[index];
  if (!found || ranked[index] === 0) return null;
  const next = all[index + 1];
  return next && isThisYear(found, next) ? next.count : found.count;
}

function totalRank(statement: Statement, index: number, all: readonly Statement[]): number {
  const { other, partOf, verb, count, clause, names, more, rule, topic } = statement;
  if (other || partOf !== null || !verb || count.value === null || !countedUnits.has(count.unit)) return 0;
  const whole = clause.some((token) => is(token, 'sum', 'time'));
  if (names.length > 1 && more) return isSplitLater(statement, index, all) || whole ? 2 : 0;
  if (names.length > 0) return rule === 'behind' ? 2 : 0;
  // 公开救助、低保等信息109条: what is listed with 等 is all there is.
  const listed =
    whole &&
    clause.findLastIndex((token) => is(token, 'etc')) >
      clause.findLastIndex((token) => is(token, 'text', 'subject'));
  if (accountsOf(statement, index, all) || (topic !== '' && !listed)) return 0;
  // 收到申请2件,公开1件: what was asked for.
  if (
    all
      .slice(0, index)
      .some(
        (before) =>
          before.sentence === statement.sentence &&
          before.clause.some((token) => is(token, 'receive', 'letter')),
      )
  )
    return 0;
  const published = clause.some(({ word }) => /公开|发布|公布/.test(word));
  return published ? (whole ? 2 : 1) : 0;
}
