import { line } from 'd3-shape';
import type { Mark } from './marks.ts';
import type { Paint } from './paints.ts';
import { dashOf, shapePath } from './shapes.ts';

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

interface SeriesLine {
  readonly points: readonly (LinePoint & { readonly open: boolean })[];
  readonly stroke: Paint;
  /** Which series this is: decides shape and dash; `null` is context, a plain grey line. */
  readonly index: number | null;
}

/** A series over years: a line per unbroken run and a dot per figure; context has dots only where no line reaches. */
export function lineMarks({ points, stroke, index }: SeriesLine): readonly Mark[] {
  const paths = linePaths(points).map((d): Mark => ({
    ...{ mark: 'path', d, strokeWidth: index === null ? 1 : 2 },
    dash: index === null ? undefined : dashOf(index),
  }));
  const isLonely = (at: number) =>
    !(points[at]?.joinsPrevious && points[at - 1]?.y != null) &&
    !(points[at + 1]?.joinsPrevious && points[at + 1]?.y != null);
  const dots = points.flatMap(({ x, y, open }, at): readonly Mark[] => {
    if (y === null) return [];
    if (index === null) return isLonely(at) ? [{ mark: 'circle', x, y, r: 2, fill: stroke }] : [];
    const outline = { x, y, stroke, strokeWidth: 1.5 };
    return [
      { mark: 'path', d: shapePath(index), ...outline, fill: open ? 'surface' : stroke },
      ...(open ? [{ mark: 'path', d: 'M-3 -7L0 -10L3 -7', ...outline, fill: 'none' } as const] : []),
    ];
  });
  return [{ mark: 'group', fill: 'none', stroke, round: true, marks: paths }, ...dots];
}
