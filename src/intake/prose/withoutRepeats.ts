import { distinct } from './combinedChannel.ts';
import type { Told } from './told.ts';

const nameOf = ({ mentions }: Told): string => distinct(mentions.map(({ channel }) => channel)).join();
const valueOf = ({ counts }: Told): number => counts.reduce((sum, { value }) => sum + (value ?? 0), 0);
const site = /网站|门户网|政府网|官网|信息网|公众号|微信/;

/** More numbers of channels than any report has: a list of something else. */
const most = 500;

/**
 * The same number told again in another sentence is one number; a smaller one of a channel whose whole number was
 * told before is a part of it.
 */
export function withoutRepeats(told: readonly Told[]): readonly Told[] {
  if (told.length > most) return [];
  return told.filter((one, index) => !told.slice(0, index).some((before) => repeats(before, one)));
}

function repeats(before: Told, later: Told): boolean {
  if (before.statement.sentence === later.statement.sentence || nameOf(before) !== nameOf(later))
    return false;
  const word = later.mentions[0]?.word ?? '';
  const earlier = before.mentions[0]?.word ?? '';
  if (valueOf(before) === valueOf(later) && before.counts[0]?.unit === later.counts[0]?.unit) return true;
  return (
    before.statement.topic === '' &&
    before.mentions.length === 1 &&
    site.test(word) &&
    site.test(earlier) &&
    before.counts[0]?.unit === later.counts[0]?.unit &&
    valueOf(later) < valueOf(before)
  );
}
