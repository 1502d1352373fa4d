import { createHash } from 'node:crypto';
import type { DocumentReading } from '../../src/intake/documentReading.ts';
import { channels as channelNames, type Channel } from '../../src/report/channels.ts';
import type { Qualifier } from '../../src/report/value.ts';
import type { ChannelTruth } from './channelTruth.ts';

/**
 * How the measure keeps honest. The rules of the prose are written by people who look at cases, and what they looked
 * at they get right; so the cases are split in two, by the hash of their names, before anything is tuned. Whoever
 * writes rules reads sentences and differences of the half *looked at* only. Of the half *held out* nobody opens a
 * document, its differences are never printed (`--misses` lists those of the other half), and its figures are what is
 * claimed. Both halves are reported: a gap between them is the part that was learnt by heart.
 */
export const halves = ['lookedAt', 'heldOut'] as const;
export type Half = (typeof halves)[number];

/** The half a case belongs to, the same for ever: by the first bit of the SHA-256 of its name without the ending. */
export function halfOf(file: string): Half {
  const first = createHash('sha256')
    .update(file.replace(/\.[^.]*$/, ''))
    .digest()[0];
  return first !== undefined && first % 2 === 0 ? 'lookedAt' : 'heldOut';
}

export interface ChannelTally {
  readonly cases: number;
  /** Entries (channel, count, qualifier) both sides have. */
  readonly right: number;
  readonly read: number;
  readonly truth: number;
  readonly precision: number;
  readonly recall: number;
  readonly requestsRight: number;
  /** Totals stated for everything made public, read as stated or rightly not read. */
  readonly totalsRight: number;
}

/** One entry only one side has. */
export interface ChannelMiss {
  readonly file: string;
  readonly side: 'notRead' | 'notThere' | 'requests' | 'total';
  readonly entry: string;
}

/** How the entries of one channel were read. */
export interface ChannelKind {
  readonly channel: Channel;
  readonly right: number;
  readonly missed: number;
  /** Read, and not there. */
  readonly added: number;
}

export interface ChannelScore {
  /** Without the entries on which careful readers differ, left out on both sides. */
  readonly settled: ChannelTally;
  /** With them, as the first reader has it. */
  readonly all: ChannelTally;
  readonly disputed: number;
  /** The settled entries channel by channel, without channels on neither side. */
  readonly kinds: readonly ChannelKind[];
  readonly misses: readonly ChannelMiss[];
}

export interface ChannelCase {
  readonly file: string;
  readonly truth: ChannelTruth;
  readonly reading: Pick<DocumentReading, 'report'>;
}

/** A case's entries as the careful reader has them and as read, each as one text. */
interface Sides {
  readonly file: string;
  readonly truth: readonly string[];
  readonly read: readonly string[];
  readonly requests: readonly [truth: number | null, read: number | null];
  readonly total: readonly [truth: number | null, read: number | null];
}

const keyOf = (channel: Channel, count: number | null, qualifier: Qualifier): string =>
  `${channel} ${count ?? '未知'} ${qualifier}`;

/** Channels, requests received and totals as read, against what a careful person reads in the same prose. */
export function scoreChannels(cases: readonly ChannelCase[]): ChannelScore {
  const whole = cases.map(sidesOf);
  const settled = cases.map(withoutDisputed);
  return {
    settled: tallyOf(settled),
    all: tallyOf(whole),
    disputed: cases.flatMap(({ truth }) => truth.channels).filter(({ disputed }) => disputed).length,
    kinds: channelNames.map((channel) => kindOf(channel, settled)).filter(isThere),
    misses: settled.flatMap(missesOf),
  };
}

function kindOf(channel: Channel, cases: readonly Sides[]): ChannelKind {
  const count = (of: (sides: Sides) => readonly string[]): number =>
    cases.flatMap(of).filter((key) => key.startsWith(`${channel} `)).length;
  const missed = count(({ truth, read }) => subtract(truth, read));
  const added = count(({ truth, read }) => subtract(read, truth));
  return { channel, right: count(({ truth }) => truth) - missed, missed, added };
}

function isThere({ right, missed, added }: ChannelKind): boolean {
  return right + missed + added > 0;
}

function sidesOf({ file, truth, reading }: ChannelCase): Sides {
  const { report } = reading;
  const received = report?.claims.find(({ what }) => what === 'requestsReceived');
  return {
    file,
    truth: truth.channels.map(({ channel, count, qualifier }) => keyOf(channel, count, qualifier)),
    read: report?.channels.map(({ channel, count, qualifier }) => keyOf(channel, count, qualifier)) ?? [],
    requests: [truth.requests_received, received?.count ?? null],
    total: [truth.total_disclosed?.count ?? null, report?.totalDisclosed?.count ?? null],
  };
}

/** A disputed entry is left out with the one reading of it that any careful reader has. */
function withoutDisputed(one: ChannelCase): Sides {
  const sides = sidesOf(one);
  let { truth, read } = sides;
  for (const { channel, count, qualifier, disputed, alternatives = [] } of one.truth.channels) {
    if (!disputed) continue;
    const first = keyOf(channel, count, qualifier);
    const others = alternatives.flatMap((entry) => (entry.length === 0 ? [] : [keyOf(...entry)]));
    truth = subtract(truth, [first]);
    const found = [first, ...others].find((key) => subtract(read, truth).includes(key));
    if (found !== undefined) read = subtract(read, [found]);
  }
  return { ...sides, truth, read };
}

/** Each key of the second list takes one of its like from the first. */
function subtract(keys: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return keys.filter((key) => {
    const at = left.indexOf(key);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

function tallyOf(cases: readonly Sides[]): ChannelTally {
  const count = (of: (sides: Sides) => number): number => cases.reduce((sum, one) => sum + of(one), 0);
  const truth = count((sides) => sides.truth.length);
  const read = count((sides) => sides.read.length);
  const right = truth - count((sides) => subtract(sides.truth, sides.read).length);
  return {
    cases: cases.length,
    right,
    read,
    truth,
    precision: read === 0 ? 1 : right / read,
    recall: truth === 0 ? 1 : right / truth,
    requestsRight: count(({ requests: [is, told] }) => (is === told ? 1 : 0)),
    totalsRight: count(({ total: [is, told] }) => (is === told ? 1 : 0)),
  };
}

function missesOf({ file, truth, read, requests, total }: Sides): readonly ChannelMiss[] {
  const differ = (side: 'requests' | 'total', [is, told]: Sides['total']): readonly ChannelMiss[] =>
    is === told ? [] : [{ file, side, entry: `${is ?? '无'} ≠ ${told ?? '无'}` }];
  return [
    ...subtract(truth, read).map((entry) => ({ file, side: 'notRead', entry }) as const),
    ...subtract(read, truth).map((entry) => ({ file, side: 'notThere', entry }) as const),
    ...differ('requests', requests),
    ...differ('total', total),
  ];
}
