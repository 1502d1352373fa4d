import { expect, test } from 'vitest';
import { halfOf, scoreChannels } from '../../tools/accuracy/channelAccuracy.ts';
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
  const { all } = scoreChannels([
    {
      file: 'a',
      truth: truth('a', [films, films, board], 0),
      reading: reading([films, films, films, { ...board, qualifier: 'exact' }], 0),
    },
  ]);
  expect(all).toMatchObject({ right: 2, read: 4, truth: 3, precision: 0.5, requestsRight: 1, cases: 1 });
  expect(all.recall).toBeCloseTo(2 / 3);
});

test('a document without a report misses everything but a number of requests nobody states', () => {
  const rejected = { report: null };
  const { all, misses } = scoreChannels([
    { file: 'a', truth: truth('a', [website], 3), reading: rejected },
    { file: 'b', truth: truth('b', [], null), reading: rejected },
  ]);
  expect(all).toMatchObject({ right: 0, recall: 0, requestsRight: 1, cases: 2 });
  expect(misses).toEqual([
    { file: 'a', side: 'notRead', entry: 'government_website 12 exact' },
    { file: 'a', side: 'requests', entry: '3 ≠ 无' },
  ]);
});

test.each([
  ['as the first reader has it', [website, films]],
  ['as another has it', [website, { ...films, channel: 'other_new_media' as const }]],
  ['left out', [website]],
])('a disputed entry read %s is left out on both sides', (_, read) => {
  const disputed: ChannelTruth['channels'][number] = {
    ...films,
    disputed: true,
    alternatives: [['other_new_media', 6, 'exact'], []],
  };
  const { all, settled, misses } = scoreChannels([
    {
      file: 'a',
      truth: truth('a', [website, disputed], 0),
      reading: reading(read, 0),
    },
  ]);
  expect(all.truth).toBe(2);
  expect(settled).toMatchObject({ precision: 1, recall: 1, truth: 1, read: 1 });
  expect(misses).toEqual([]);
});

test('what no careful reader has in place of a disputed entry is not there', () => {
  const { settled } = scoreChannels([
    {
      file: 'a',
      truth: truth('a', [website, { ...films, disputed: true, alternatives: [[]] }], 0),
      reading: reading([website, board], 0),
    },
  ]);
  expect(settled).toMatchObject({ right: 1, read: 2, truth: 1 });
});

test('the half of a case depends on nothing but its name, and the halves are about even', () => {
  const names = Array.from({ length: 400 }, (_, index) => `${String(index).padStart(3, '0')}.txt`);
  const lookedAt = names.filter((name) => halfOf(name) === 'lookedAt');
  expect(lookedAt.length).toBeGreaterThan(160);
  expect(lookedAt.length).toBeLessThan(240);
  expect(halfOf('003.txt')).toBe('lookedAt');
  expect(halfOf('003.html')).toBe('lookedAt');
  expect(halfOf('002.txt')).toBe('heldOut');
});
