import { expect, test } from 'vitest';
import { scoreChannels } from '../../tools/accuracy/channelAccuracy.ts';
import type { ChannelTruth } from '../../tools/accuracy/channelTruth.ts';
import type { Report } from '../../src/report/report.ts';

const website = { channel: 'government_website', count: 12, unit: '条', qualifier: 'exact' } as const;
const board = { channel: 'notice_board', count: 20, unit: '条', qualifier: 'over' } as const;
const films = { channel: 'short_video', count: 6, unit: '条', qualifier: 'exact' } as const;

const truth = (file: string, channels: ChannelTruth['channels'], requests: number | null): ChannelTruth => ({
  file,
  channels,
  total_disclosed: null,
  requests_received: requests,
});

function reading(channels: Report['channels'], requests: number | null): { readonly report: Report } {
  return {
    report: {
      format: 'nianbao/1',
      agency: 'somewhere',
      year: 2023,
      form: '2021',
      scope: 'own',
      period: null,
      published: null,
      source: { title: '' },
      tables: {},
      channels,
      totalDisclosed: null,
      claims: requests === null ? [] : [{ what: 'requestsReceived', count: requests }],
    },
  };
}

test('an entry counts once for each of its like, and the three things compared are channel, count and qualifier', () => {
  const { all } = scoreChannels(
    [
      {
        file: 'a',
        truth: truth('a', [films, films, board], 0),
        reading: reading([films, films, films, { ...board, qualifier: 'exact' }], 0),
      },
    ],
    [],
  );
  expect(all).toMatchObject({ right: 2, read: 4, truth: 3, precision: 0.5, requestsRight: 1, requestsOf: 1 });
  expect(all.recall).toBeCloseTo(2 / 3);
});

test('a document without a report misses everything but a number of requests nobody states', () => {
  const rejected = { report: null };
  const { all, misses } = scoreChannels(
    [
      { file: 'a', truth: truth('a', [website], 3), reading: rejected },
      { file: 'b', truth: truth('b', [], null), reading: rejected },
    ],
    [],
  );
  expect(all).toMatchObject({ right: 0, recall: 0, requestsRight: 1, requestsOf: 2 });
  expect(misses).toEqual([
    { file: 'a', side: 'notRead', entry: 'government_website 12 exact', disputed: false },
    { file: 'a', side: 'requests', entry: '3 ≠ 无', disputed: false },
  ]);
});

test('disputed entries are left out on both sides and stay in the other score', () => {
  const cases = [
    { file: 'a', truth: truth('a', [website, board], 1), reading: reading([films, website], 2) },
  ];
  const { all, settled, disputed, withinShare, misses } = scoreChannels(cases, [
    { file: 'a', reason: 'films are no board', truth: [board], read: [films], requests: true },
    { file: 'b', reason: 'another document', truth: [website] },
  ]);
  expect(all).toMatchObject({ right: 1, read: 2, truth: 2, requestsRight: 0, requestsOf: 1 });
  expect(settled).toMatchObject({ precision: 1, recall: 1, requestsOf: 0 });
  expect({ disputed, withinShare }).toEqual({ disputed: 2, withinShare: false });
  expect(misses.every((miss) => miss.disputed)).toBe(true);
});
