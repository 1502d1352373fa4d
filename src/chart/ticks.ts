import { ticks as niceTicks } from 'd3-array';
import { scaleLinear } from 'd3-scale';

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
  const least = whole ? 1 : Number.EPSILON;
  const scale = scaleLinear([0, Math.max(max, least)], [bottom, top]).nice(count);
  const [low = 0, high = 1] = scale.domain();
  const values = niceTicks(low, high, count).filter((value) => !whole || Number.isInteger(value));
  return { y: (value) => scale(value), ticks: values.map((value) => ({ value, y: scale(value) })) };
}
