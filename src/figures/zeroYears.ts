import { drawnColumns, type FigureTable } from '../measures/figureTable.ts';
import type { Measured } from '../measures/measured.ts';
import { isSilence } from '../report/silence.ts';
import type { FigureParts } from './figureParts.ts';

/** A rate over an exact 0 is as empty as the counts behind it. */
const isNothing = ({ state }: Measured): boolean => state === 'zero' || state === 'undefined';
const isSilent = ({ state }: Measured): boolean => state === 'notInForm' || isSilence(state);

/**
 * The years of a figure that is nothing but exact zeros wherever it has a report; `null` where anything in it is a
 * number, blank or uncertain, or there is nothing at all.
 */
export function zeroYears(table: FigureTable, rowsAre: FigureParts['rows']): readonly number[] | null {
  const { rows, columns } = drawnColumns(table);
  const cells = rows.flatMap((row) =>
    row.cells.map((cell, index) => ({ cell, year: rowsAre === 'years' ? row.key : columns[index]?.key })),
  );
  if (!cells.every(({ cell }) => isNothing(cell) || isSilent(cell))) return null;
  const years = [...new Set(cells.flatMap(({ cell, year }) => (isNothing(cell) ? Number(year) : [])))];
  return years.length > 0 ? years : null;
}
