import type { ChannelCount, DisclosedTotal, Report } from '../../report/report.ts';
import { combinedChannel, distinct } from './combinedChannel.ts';
import { findTotal } from './findTotal.ts';
import { tellChannels } from './tellChannels.ts';
import type { Count } from './counts.ts';
import type { Mention } from './channelWords.ts';
import type { Told } from './told.ts';
import { withoutRepeats } from './withoutRepeats.ts';
import type { ProseText } from './proseText.ts';
import { allStatements } from './allStatements.ts';

export interface ChannelsRead {
  readonly channels: Report['channels'];
  readonly totalDisclosed: Report['totalDisclosed'];
}

/** The channels and the total of the prose. Whatever is not surely a channel's number is left out. */
export function readChannels(prose: ProseText): ChannelsRead {
  const statements = allStatements(prose.text);
  const channels = withoutRepeats(tellChannels(statements)).map((one) => entryOf(one, prose));
  const total = findTotal(statements);
  return { channels, totalDisclosed: total ? totalOf(total, prose) : null };
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
