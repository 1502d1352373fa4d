import type { DocumentReading } from '../../src/intake/readDocument.ts';
import { disputableShare, disputes as listed, type ChannelEntry, type Dispute } from './disputedChannels.ts';
import type { ChannelTruth } from './channelTruth.ts';

export interface ChannelTally {
  /** Entries (channel, count, qualifier) both sides have. */
  readonly right: number;
  readonly read: number;
  readonly truth: number;
  readonly precision: number;
  readonly recall: number;
  readonly requestsRight: number;
  readonly requestsOf: number;
}

/** One entry only one side has. */
export interface ChannelMiss {
  readonly file: string;
  readonly side: 'notRead' | 'notThere' | 'requests';
  readonly entry: string;
  readonly disputed: boolean;
}

export interface ChannelScore {
  /** Every entry, disputed ones among them. */
  readonly all: ChannelTally;
  /** Without the disputed entries, left out on both sides. */
  readonly settled: ChannelTally;
  /** How many careful readings are disputed, and whether that is within the share allowed. */
  readonly disputed: number;
  readonly withinShare: boolean;
  readonly misses: readonly ChannelMiss[];
}

interface Case {
  readonly file: string;
  readonly truth: ChannelTruth;
  readonly reading: Pick<DocumentReading, 'report'>;
}

interface Sides {
  readonly file: string;
  readonly truth: readonly string[];
  readonly read: readonly string[];
  readonly requests: { readonly truth: number | null; readonly read: number | null } | null;
}

const keyOf = ({ channel, count, qualifier }: ChannelEntry): string =>
  `${channel} ${count === null ? '未知' : count} ${qualifier}`;

/** Channels and requests received as read, against what a careful person reads in the same prose. */
export function scoreChannels(cases: readonly Case[], disputes: readonly Dispute[] = listed): ChannelScore {
  const all = cases.map(sidesOf);
  const settled = all.map((sides) =>
    leaveOut(
      sides,
      disputes.filter(({ file }) => file === sides.file),
    ),
  );
  const whole = tallyOf(all);
  const tally = tallyOf(settled);
  const disputed = whole.truth - tally.truth + (whole.requestsOf - tally.requestsOf);
  const open = new Set(settled.flatMap(missesOf).map(nameOf));
  return {
    all: whole,
    settled: tally,
    disputed,
    withinShare: disputed <= disputableShare * (whole.truth + whole.requestsOf),
    misses: all.flatMap(missesOf).map((miss) => ({ ...miss, disputed: !open.has(nameOf(miss)) })),
  };
}

const nameOf = ({ file, side, entry }: Omit<ChannelMiss, 'disputed'>): string => `${file} ${side} ${entry}`;

function sidesOf({ file, truth, reading }: Case): Sides {
  const { report } = reading;
  const received = report?.claims.find(({ what }) => what === 'requestsReceived');
  return {
    file,
    truth: truth.channels.map(keyOf),
    read: report?.channels.map(keyOf) ?? [],
    requests: { truth: truth.requests_received, read: received?.count ?? null },
  };
}

function leaveOut(sides: Sides, disputes: readonly Dispute[]): Sides {
  return {
    ...sides,
    truth: without(
      sides.truth,
      disputes.flatMap(({ truth }) => truth ?? []),
    ),
    read: without(
      sides.read,
      disputes.flatMap(({ read }) => read ?? []),
    ),
    requests: disputes.some(({ requests }) => requests) ? null : sides.requests,
  };
}

function without(keys: readonly string[], entries: readonly ChannelEntry[]): readonly string[] {
  return subtract(keys, entries.map(keyOf));
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
    right,
    read,
    truth,
    precision: read === 0 ? 1 : right / read,
    recall: truth === 0 ? 1 : right / truth,
    requestsRight: count(({ requests }) => (requests && requests.truth === requests.read ? 1 : 0)),
    requestsOf: count(({ requests }) => (requests ? 1 : 0)),
  };
}

function missesOf(sides: Sides): readonly Omit<ChannelMiss, 'disputed'>[] {
  const { file, requests } = sides;
  return [
    ...subtract(sides.truth, sides.read).map((entry) => ({ file, side: 'notRead', entry }) as const),
    ...subtract(sides.read, sides.truth).map((entry) => ({ file, side: 'notThere', entry }) as const),
    ...(requests && requests.truth !== requests.read
      ? [{ file, side: 'requests', entry: `${requests.truth ?? '无'} ≠ ${requests.read ?? '无'}` } as const]
      : []),
  ];
}
