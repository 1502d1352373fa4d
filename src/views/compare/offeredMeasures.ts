import type { Collection } from '../../measures/collection.ts';
import { measureGroups, type Measure, type MeasureGroup } from '../../measures/measure.ts';
import { registry } from '../../measures/registry.ts';
import { unitFamily } from '../../report/channels.ts';

export interface OfferedGroup {
  readonly group: MeasureGroup;
  readonly measures: readonly Measure[];
}

/**
 * The measures a reader can choose from, by group: all of the form, and of the channels those that some report
 * states, since most pairs of channel and unit occur nowhere. The one in use is always among them.
 */
export function offeredMeasures({ tree, reportsOf }: Collection, current: string): readonly OfferedGroup[] {
  const stated = new Set<string>();
  for (const agency of tree.byId.keys())
    for (const { channels } of reportsOf(agency))
      for (const { channel, unit } of channels) {
        const family = unitFamily(channel, unit);
        stated.add(`channels.${channel}.${family}`).add(`totals.channels.${family}`);
      }
  const isOffered = ({ id }: Measure): boolean =>
    id === current || stated.has(id) || !(id.startsWith('channels.') || id.startsWith('totals.channels.'));
  return measureGroups
    .map((group) => ({ group, measures: registry.filter((one) => one.group === group && isOffered(one)) }))
    .filter(({ measures }) => measures.length > 0);
}
