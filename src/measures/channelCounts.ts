import { unitFamily, type Channel, type UnitFamily } from '../report/channels.ts';
import type { ChannelCount, DisclosedTotal, Report } from '../report/report.ts';
import { exact, type Measured } from './measured.ts';
import { sumOf, type Part } from './sumOf.ts';

/** What a report says of one channel, or of several together, in one family of units. */
export interface ChannelFigure {
  /** One channel, or the several a combined number is stated for. */
  readonly channels: readonly Channel[];
  readonly family: UnitFamily;
  readonly measured: Measured;
}

/** A number of the prose; one that is named without its number is unknown and says so. */
export function countMeasured(count: ChannelCount | DisclosedTotal, id: string): Measured {
  if (count.count === null || !Number.isFinite(count.count)) return { state: 'blank', missing: [id] };
  if (count.qualifier === 'exact') return exact(count.count);
  const { count: value, qualifier, unit } = count;
  const words = { over: `${value}余${unit}`, at_least: `${value}${unit}以上`, approx: `约${value}${unit}` };
  return { state: 'approximate', value, qualifier, asPrinted: count.asWritten ?? words[qualifier] };
}

/** The channels one number speaks of. */
function channelsOf(entry: ChannelCount): readonly Channel[] {
  return entry.combined && entry.combined.length > 0 ? entry.combined : [entry.channel];
}

function isCombined(entry: ChannelCount): boolean {
  return channelsOf(entry).length > 1;
}

/** `channels.` and the channels, the id by which an unknown one is named. */
function channelId(entry: ChannelCount): string {
  return `channels.${channelsOf(entry).join('+')}`;
}

function partOf(entry: ChannelCount): Part {
  const id = channelId(entry);
  return { id, measured: countMeasured(entry, id) };
}

function entriesIn(report: Report, family: UnitFamily): readonly ChannelCount[] {
  return report.channels.filter((entry) => unitFamily(entry.channel, entry.unit) === family);
}

/**
 * One channel in one family of units. A number stated for it together with others is never split: it makes the
 * channel a lower bound, or unknown where it has no number of its own. A channel the prose does not mention is
 * not mentioned, which is not zero.
 */
export function channelCount(report: Report, channel: Channel, family: UnitFamily): Measured {
  const parts = entriesIn(report, family)
    .filter((entry) => channelsOf(entry).includes(channel))
    .map((entry): Part =>
      isCombined(entry) ? { id: channelId(entry), measured: { state: 'blank' } } : partOf(entry),
    );
  const [first, ...others] = parts;
  if (!first) return { state: 'notMentioned' };
  if (others.length > 0 || 'value' in first.measured) return sumOf(parts);
  return { state: 'blank', missing: [first.id] };
}

/** All channels of one family added up, a combined number once. Cross-posted items count at every place they appear. */
export function channelTotal(report: Report, family: UnitFamily): Measured {
  return sumOf(entriesIn(report, family).map(partOf));
}

/** Every channel figure of a report: the single channels in order of the vocabulary, then numbers stated for several. */
export function channelFigures(report: Report): readonly ChannelFigure[] {
  const single = report.channels.filter((entry) => !isCombined(entry));
  const keys = [
    ...new Set(single.map((entry) => `${entry.channel} ${unitFamily(entry.channel, entry.unit)}`)),
  ];
  const figures = keys.flatMap((key) => {
    const entry = single.find((one) => key === `${one.channel} ${unitFamily(one.channel, one.unit)}`);
    if (!entry) return [];
    const family = unitFamily(entry.channel, entry.unit);
    return [{ channels: [entry.channel], family, measured: channelCount(report, entry.channel, family) }];
  });
  const combined = report.channels.filter(isCombined).map((entry) => ({
    channels: channelsOf(entry),
    family: unitFamily(entry.channel, entry.unit),
    measured: partOf(entry).measured,
  }));
  return [...figures, ...combined];
}
