import { nice, ticks as niceTicks } from 'd3-array';

export interface Tick {
  readonly value: number;
  readonly y: number;
}

/** A vertical scale from zero that ends on a round number, with its ticks. Counts get whole ticks only. */
export function zeroScale(
  max: number,
  [bottom, top]: readonly [number, number],
  { count = 4, whole = true }: { readonly count?: number; readonly whole?: boolean } = {},
): { readonly y: (value: number) => number; readonly ticks: readonly Tick[] } {
  const [, end] = nice(0, Math.max(max, whole ? 1 : Number.EPSILON), count);
  // d3-scale would do the same with four more modules; one linear map is not worth 8 kB of an embed.
  const y = (value: number) => bottom + (value / end) * (top - bottom);
  const values = niceTicks(0, end, count).filter((value) => !whole || Number.isInteger(value));
  return { y, ticks: values.map((value) => ({ value, y: y(value) })) };
}
