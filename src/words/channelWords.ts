import { channelLabels, type Channel } from '../report/channels.ts';
import type { Label } from '../report/lineItems.ts';

/** One number the prose states for several channels together; never split. */
export function combinedChannels(channels: readonly Channel[]): Label {
  return {
    zh: `${channels.map((channel) => channelLabels[channel].zh).join('＋')}（合计）`,
    en: `${channels.map((channel) => channelLabels[channel].en).join(' + ')} (together)`,
  };
}

export const statedTotal: Label = { zh: '主动公开总数（报告自述）', en: 'total disclosed, as stated' };

export const totalHeading: Label = { zh: '总数', en: 'total' };
