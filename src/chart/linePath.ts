import { line } from 'd3-shape';

/** A point of a line; `y` is `null` where nothing can be drawn. */
export interface LinePoint {
  readonly x: number;
  readonly y: number | null;
  /** Whether the line may come here from the point before. */
  readonly joinsPrevious: boolean;
}

const draw = line<{ readonly x: number; readonly y: number }>(
  (point) => point.x,
  (point) => point.y,
).digits(1);

/** One path per unbroken run: a line never crosses a point it lacks or may not be joined to. */
export function linePaths(points: readonly LinePoint[]): readonly string[] {
  const runs: { x: number; y: number }[][] = [];
  let previousDrawn = false;
  for (const { x, y, joinsPrevious } of points) {
    if (y !== null) {
      const run = runs.at(-1);
      if (run && previousDrawn && joinsPrevious) run.push({ x, y });
      else runs.push([{ x, y }]);
    }
    previousDrawn = y !== null;
  }
  return runs.filter((run) => run.length > 1).map((run) => draw(run) ?? '');
}
