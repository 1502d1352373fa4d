import { halfOf, halves, scoreChannels, type ChannelCase, type Half } from './channelAccuracy.ts';
import { percent, type Measured, type TargetLine } from './targetTable.ts';

const halfNames: Record<Half, string> = {
  lookedAt: '看过的一半 looked at',
  heldOut: '没看的一半 held out',
};

/** Both halves of the cases; only the half nobody looks at has a target, and only the other's differences are told. */
export function measureChannels(cases: readonly ChannelCase[]): Measured {
  const scores = halves.map(
    (half) => [half, scoreChannels(cases.filter(({ file }) => halfOf(file) === half))] as const,
  );
  const split: TargetLine = {
    name: '两半 halves',
    found: '按案例名散列分，后一半无人打开 by hash of the name; nobody opens the second',
    target: '—',
    met: true,
  };
  const lines = scores.flatMap(([half, { settled, all, disputed }]) => {
    const claimed = half === 'heldOut';
    const line = (name: string, right: number, of: number, target: number | null): TargetLine => {
      const value = of === 0 ? 1 : right / of;
      return {
        name: `${halfNames[half]}：${name}`,
        found: `${percent(value)} (${right}/${of})`,
        target: target === null ? '—' : `≥ ${percent(target)}`,
        met: target === null || value >= target,
      };
    };
    const { right, read, truth, requestsRight, totalsRight } = settled;
    return [
      line(`渠道 channels precision（除争议 ${disputed} settled）`, right, read, claimed ? 0.96 : null),
      line(`渠道 channels recall（除争议 ${disputed} settled）`, right, truth, claimed ? 0.94 : null),
      line('渠道 channels precision（含争议 all）', all.right, all.read, null),
      line('渠道 channels recall（含争议 all）', all.right, all.truth, null),
      line('收到申请 requests', requestsRight, settled.cases, claimed ? 0.98 : null),
      line('自述总数 totals', totalsRight, settled.cases, null),
    ];
  });
  const kinds = scores
    .filter(([half]) => half === 'lookedAt')
    .flatMap(([half, { kinds: found }]) =>
      found.map(({ channel, right, missed, added }): TargetLine => ({
        name: `${halfNames[half]}：其中 of these ${channel}`,
        found: `对 right ${right}，漏 missed ${missed}，多 added ${added}`,
        target: '—',
        met: true,
      })),
    );
  return {
    lines: [split, ...lines, ...kinds],
    notes: scores.flatMap(([half, { misses }]) =>
      half === 'heldOut' ? [] : misses.map(({ file, side, entry }) => `${file}  ${side}  ${entry}`),
    ),
  };
}
