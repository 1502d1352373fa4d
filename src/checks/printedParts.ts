import { requestCell, valueAt, type CellAddress } from '../report/address.ts';
import { requestColumns } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { exactly } from '../report/value.ts';
import { sumTerms, termsOf } from './sumTerms.ts';

/**
 * What can be added up of cells of which some are absent: a blank 总计 of table 三 is replaced by the printed
 * cells of its row, `258+12+1+1+3=275`. `null` where nothing is printed.
 */
export function printedParts(report: Report, cells: readonly CellAddress[]): string | null {
  const instead = cells.flatMap((address): readonly CellAddress[] => {
    if (address.table !== 'requests' || address.column !== 'total') return [address];
    if (exactly(valueAt(report, address)) !== null) return [address];
    return requestColumns
      .filter((column) => column !== 'total')
      .map((column) => requestCell(address.row, column));
  });
  const sum = sumTerms(termsOf(report, instead), report.year);
  if (sum.printed === null) return null;
  return sum.expression === `${sum.printed}` ? `${sum.printed}` : `${sum.expression}=${sum.printed}`;
}
