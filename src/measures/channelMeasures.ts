import {
  channelLabels,
  channels,
  unitFamilies,
  unitFamilyLabels,
  type UnitFamily,
} from '../report/channels.ts';
import type { Label } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { channelCount, channelTotal, countMeasured } from './channelCounts.ts';
import { countMeasure } from './countMeasure.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { overviewSource } from './sources.ts';

/** The family's unit without its examples, short enough for an axis. */
const familyUnits: Record<UnitFamily, Label> = {
  items: { zh: '条', en: 'items' },
  issues: { zh: '期', en: 'issues' },
  copies: { zh: '份', en: 'copies' },
  boards: { zh: '块', en: 'boards' },
  events: { zh: '场', en: 'events' },
  attendances: { zh: '人次', en: 'attendances' },
};

const caveat: Label = {
  zh: '余、多、以上、约等限定语保留；与其他渠道合计的数不拆分，该渠道因此为下限或不详；文中未提及不是零。',
  en: 'Qualifiers (over, at least, about) are kept; a number stated for several channels together is not split, so the single channel is a lower bound or unknown; a channel not mentioned is not zero.',
};

const totalDisclosed = countMeasure({
  id: 'totals.disclosed',
  group: 'totals',
  label: { zh: '主动公开政府信息总数', en: 'information disclosed proactively, in all' },
  definition: {
    zh: '“总体情况”文字中写明的本年主动公开信息总数，原有限定语（如80余条）保留；不由各渠道相加得出。',
    en: 'The total of information disclosed proactively as section 1 states it, its qualifier kept (80余: over 80); never added up from channels.',
  },
  unit: { zh: '条', en: 'items' },
  source: overviewSource,
  measure: (report: Report): Measured =>
    report.totalDisclosed === null
      ? { state: 'notMentioned' }
      : countMeasured(report.totalDisclosed, 'totals.disclosed'),
});

const sums = unitFamilies.map((family) =>
  countMeasure({
    id: `totals.channels.${family}`,
    group: 'totals',
    label: {
      zh: `各渠道合计：${unitFamilyLabels[family].zh}`,
      en: `all channels: ${unitFamilyLabels[family].en}`,
    },
    definition: {
      zh: '文字中各渠道同类计量单位之数相加（计算值），合计写出的数计一次；同一信息多处发布的重复计入，因此不等于主动公开总数；有缺数或概数时为下限。',
      en: 'Numbers of all channels in this family of units added up (computed), one stated for several channels once; cross-posted items count at each place, so this is not the total disclosed; a lower bound where a number is missing or approximate.',
    },
    unit: familyUnits[family],
    source: overviewSource,
    measure: (report) => channelTotal(report, family),
  }),
);

const each = channels.flatMap((channel) =>
  unitFamilies.map((family) => {
    const { zh, en } = channelLabels[channel];
    const of = unitFamilyLabels[family];
    return countMeasure({
      id: `channels.${channel}.${family}`,
      group: 'channels',
      label: { zh: `${zh}：${of.zh}`, en: `${en}: ${of.en}` },
      definition: {
        zh: `“总体情况”文字中经“${zh}”公开的数量，只计${of.zh}，不与其他计量单位相加。${caveat.zh}`,
        en: `What section 1 states for ${en}, ${of.en} only, never added to other units. ${caveat.en}`,
      },
      unit: familyUnits[family],
      source: overviewSource,
      measure: (report) => channelCount(report, channel, family),
    });
  }),
);

/** The total disclosed, and each channel in each family of units. */
export const channelMeasures: readonly Measure[] = [totalDisclosed, ...sums, ...each];
