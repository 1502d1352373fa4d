import type { Mark } from './marks.ts';

/** A place the reader can stand on, by keyboard or pointer: a box in the drawing and what is said there. */
export interface Stop {
  readonly key: string;
  /** Rows are series or agencies, columns are years; arrows move along them. */
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** The row and the column of its table, by their keys. */
  readonly at?: readonly [row: string, column: string];
  /** Where the mark leads, if anywhere. */
  readonly href?: string | undefined;
}

/** What a chart is drawn on, and where a reader can stand on it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly Stop[];
}

/** A chart as it is shown anywhere: geometry turned into marks. */
export interface Drawing extends Sheet {
  readonly marks: readonly Mark[];
}

const steps: Record<string, readonly [row: number, column: number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/**
 * Where a key leads from the stop at `current`: its index, `null` for nowhere (Escape), `undefined` where the
 * key means nothing here. The first key stands on the first stop; at an edge one stays.
 */
export function stopAfter(
  stops: readonly Stop[],
  current: number | null,
  key: string,
): number | null | undefined {
  if (key === 'Escape') return null;
  const step = steps[key];
  if (!step && key !== 'Home' && key !== 'End') return undefined;
  const here = current === null ? undefined : stops[current];
  if (!here) return stops.length > 0 ? 0 : null;
  const row = stops.filter((stop) => stop.row === here.row).sort((a, b) => a.column - b.column);
  if (!step) return indexOf(stops, key === 'Home' ? row[0] : row.at(-1), current);
  if (step[0] === 0) return indexOf(stops, row[row.indexOf(here) + step[1]], current);
  return indexOf(stops, nearestInRow(stops, here, step[0]), current);
}

function indexOf(stops: readonly Stop[], stop: Stop | undefined, otherwise: number | null): number | null {
  return stop ? stops.indexOf(stop) : otherwise;
}

function nearestInRow(stops: readonly Stop[], here: Stop, direction: number): Stop | undefined {
  const rows = [...new Set(stops.map((stop) => stop.row))].sort((a, b) => a - b);
  const row = rows[rows.indexOf(here.row) + direction];
  return stops
    .filter((stop) => stop.row === row)
    .sort((a, b) => Math.abs(a.column - here.column) - Math.abs(b.column - here.column))[0];
}

/** The stop under a point, or the nearest within `reach` px of its box; `null` where there is none. */
export function stopAt(stops: readonly Stop[], x: number, y: number, reach = 24): number | null {
  let best: number | null = null;
  let bestDistance = reach;
  stops.forEach((stop, index) => {
    const dx = Math.max(stop.x - x, 0, x - stop.x - stop.width);
    const dy = Math.max(stop.y - y, 0, y - stop.y - stop.height);
    const distance = Math.hypot(dx, dy);
    if (
      distance < bestDistance ||
      (distance === 0 && bestDistance === 0 && isSmaller(stop, stops[best ?? 0]))
    ) {
      best = index;
      bestDistance = distance;
    }
  });
  return best;
}

function isSmaller(stop: Stop, other: Stop | undefined): boolean {
  return other !== undefined && stop.width * stop.height < other.width * other.height;
}
