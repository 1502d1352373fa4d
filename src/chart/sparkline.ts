import { max } from 'd3-array';
/** A value of a sparkline and whether a line may join it to the one before; `null` where there is none. */
export interface SparkPoint {
  readonly value: number | null;
  readonly joinsPrevious: boolean;
}

/**
 * The path of a line without axes, from 0 to its highest value over the whole height: a new stretch wherever a value is
 * missing or must not be joined, and a dot (a stroke without length) for one that stands alone.
 */
export function sparkline(points: readonly SparkPoint[], width: number, height: number): string {
  const top = Math.max(0, max(points, ({ value }) => value ?? 0) ?? 0);
  const step = points.length > 1 ? width / (points.length - 1) : 0;
  const round = (length: number) => Math.round(length * 10) / 10;
  return points
    .map(({ value, joinsPrevious }, index) => {
      if (value === null) return '';
      const joined = joinsPrevious && index > 0 && points[index - 1]?.value != null;
      const at = `${round(index * step)} ${round(height - (top > 0 ? (value / top) * height : 0))}`;
      return joined ? `L${at}` : `M${at}h0`;
    })
    .join('');
}
