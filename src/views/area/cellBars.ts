import { max } from 'd3-array';
import type { FigureColumn } from '../../measures/figureTable.ts';
import { numberOf, type Measured } from '../../measures/measured.ts';
import { isGuarded } from '../../words/measuredText.ts';

/**
 * How long the bar in each cell is, as a fraction of the longest of the table; rates up to 100 % as they stand. No bar
 * behind what is absent, negative or under the small-number guard.
 */
export function cellBars({
  columns,
  rows,
}: {
  readonly columns: readonly Pick<FigureColumn, 'kind'>[];
  readonly rows: readonly { readonly cells: readonly Measured[] }[];
}): (measured: Measured) => number {
  const drawn = (measured: Measured): number =>
    isGuarded(measured) ? 0 : Math.max(0, numberOf(measured) ?? 0);
  const longest = Math.max(0, max(rows, ({ cells }) => Math.max(0, max(cells.map(drawn)) ?? 0)) ?? 0);
  const isRate = columns.every(({ kind }) => kind === 'rate');
  const whole = isRate && longest <= 1 ? 1 : longest;
  return (measured) => (whole > 0 ? drawn(measured) / whole : 0);
}
