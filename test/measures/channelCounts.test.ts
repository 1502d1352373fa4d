import { describe, expect, test } from 'vitest';
import { channelFigures } from '../../src/measures/channelCounts.ts';
import { measureNamed } from '../../src/measures/registry.ts';
import type { ChannelCount } from '../../src/report/report.ts';
import { reportDraft } from './reportDraft.ts';

const report = (...channels: ChannelCount[]) => reportDraft('a', 2023, { channels });
const figure = (id: string, ...channels: ChannelCount[]) => measureNamed(id).measure(report(...channels));
const wechat = (count: number | null): ChannelCount => ({
  channel: 'wechat_account',
  count,
  unit: '条',
  qualifier: 'exact',
});
const together: ChannelCount = {
  channel: 'other',
  count: 60,
  unit: '条',
  qualifier: 'over',
  combined: ['wechat_account', 'weibo'],
};

describe('channels', () => {
  test('two accounts of one channel add up', () => {
    expect(figure('channels.wechat_account.items', wechat(3), wechat(4))).toMatchObject({ value: 7 });
  });

  test('a number stated for several channels is never split', () => {
    expect(figure('channels.weibo.items', together)).toEqual({
      state: 'blank',
      missing: ['channels.wechat_account+weibo'],
    });
    expect(figure('channels.wechat_account.items', wechat(3), together)).toEqual({
      state: 'atLeast',
      value: 3,
      missing: ['channels.wechat_account+weibo'],
    });
    expect(figure('channels.other.items', together)).toEqual({ state: 'notMentioned' });
  });

  test('in the sum of all channels it counts once', () => {
    expect(figure('totals.channels.items', wechat(3), together)).toMatchObject({
      state: 'atLeast',
      value: 63,
    });
  });

  test('a channel named without its number is unknown and says so', () => {
    expect(figure('channels.wechat_account.items', wechat(null))).toEqual({
      state: 'blank',
      missing: ['channels.wechat_account'],
    });
    expect(figure('totals.channels.items', wechat(null), wechat(2))).toMatchObject({
      state: 'atLeast',
      value: 2,
    });
  });

  test('units of different families never meet', () => {
    const leaflets: ChannelCount = { channel: 'leaflet', count: 4000, unit: '张', qualifier: 'over' };
    expect(figure('totals.channels.items', wechat(67), leaflets)).toEqual({ state: 'number', value: 67 });
    expect(figure('totals.channels.copies', wechat(67), leaflets)).toMatchObject({ asPrinted: '4000余张' });
  });

  test('the figures of a report list each channel and family once, then what is stated together', () => {
    expect(channelFigures(report(wechat(3), together, wechat(4)))).toMatchObject([
      { channels: ['wechat_account'], family: 'items', measured: { state: 'atLeast', value: 7 } },
      {
        channels: ['wechat_account', 'weibo'],
        family: 'items',
        measured: { state: 'approximate', value: 60 },
      },
    ]);
  });
});
