import { channels, unitFamilies } from '../report/channels.ts';
import type { Report } from '../report/report.ts';
import { channelCount, channelTotal, countMeasured } from './channelCounts.ts';
import { countMeasure } from './countMeasure.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';

const totalDisclosed = countMeasure({
  id: 'totals.disclosed',
  group: 'totals',
  measure: (report: Report): Measured =>
    report.totalDisclosed === null
      ? { state: 'notMentioned' }
      : countMeasured(report.totalDisclosed, 'totals.disclosed'),
});

const sums = unitFamilies.map((family) =>
  countMeasure({
    id: `totals.channels.${family}`,
    group: 'totals',
    measure: (report) => channelTotal(report, family),
  }),
);

const each = channels.flatMap((channel) =>
  unitFamilies.map((family) =>
    countMeasure({
      id: `channels.${channel}.${family}`,
      group: 'channels',
      measure: (report) => channelCount(report, channel, family),
    }),
  ),
);

/** The total disclosed, and each channel in each family of units. */
export const channelMeasures: readonly Measure[] = [totalDisclosed, ...sums, ...each];
