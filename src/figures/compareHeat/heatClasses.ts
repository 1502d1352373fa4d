import { max } from 'd3-array';
import type { FigureColumn } from '../../measures/figureTable.ts';
import { numberOf, type Measured } from '../../measures/measured.ts';

/** One tone of a heat table: the smallest and the largest figure in it. */
export interface HeatClass {
  readonly from: number;
  readonly to: number;
}

const heatLevels = 5;

/**
 * Five tones at most. Rates are cut at every fifth; counts into classes of equally many figures, because a few
 * large agencies would else leave all others in the first tone. Zero and what has no number is in none.
 */
export function heatClasses(cells: readonly Measured[], kind: FigureColumn['kind']): readonly HeatClass[] {
  const values = cells.flatMap((cell) => numberOf(cell) ?? []).filter((value) => value !== 0);
  if (values.length === 0) return [];
  if (kind === 'rate' && (max(values) ?? 0) <= 1)
    return Array.from({ length: heatLevels }, (_, index) => ({
      from: index / heatLevels,
      to: (index + 1) / heatLevels,
    }));
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = Array.from(
    { length: heatLevels },
    (_, index) => sorted[Math.floor((index * sorted.length) / heatLevels)],
  );
  const starts = [...new Set(cuts)].filter((cut) => cut !== undefined);
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const within = sorted.filter((value) => value >= from && (next === undefined || value < next));
    return { from, to: within.at(-1) ?? from };
  });
}
