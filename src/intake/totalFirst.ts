import type { RequestRow } from '../report/lineItems.ts';
import type { SourceCell } from './document.ts';
import { numberOf, type Fitted } from './fitFigures.ts';
import { plainLabel } from './label.ts';
import type { RowReading, TableReading } from './tableReading.ts';

/** The total is the sum of the other six if it stands at `index`; `null` where a figure is absent or all are zero. */
function totalAt(cells: readonly Fitted[], index: number): boolean | null {
  const values = cells.map(({ cell }) => numberOf(cell));
  let sum = 0;
  for (const [position, value] of values.entries()) {
    if (value === null) return null;
    if (position !== index) sum += value;
  }
  const total = values[index] ?? null;
  return sum === 0 && total === 0 ? null : sum === total;
}

/** Whether the headings above the first row name 总计 before 自然人. */
export function totalHeadingFirst(heading: readonly SourceCell[]): boolean {
  const plain = heading.map((cell) => plainLabel(cell.text));
  const total = plain.indexOf('总计');
  return total >= 0 && total < plain.indexOf('自然人');
}

/**
 * Some print 总计 before 自然人. The columns are turned only if every row whose arithmetic can tell
 * has its total first.
 */
export function totalFirst(rows: TableReading<RequestRow>): TableReading<RequestRow> {
  const readings = [...rows.values()].filter((row) => row.cells.length === 7);
  const last = readings.map((row) => totalAt(row.cells, 6));
  const first = readings.map((row) => totalAt(row.cells, 0));
  // 1 0 0 0 0 0 1 has its total at either end.
  const telling = readings.filter((_, index) => last[index] !== first[index]);
  const turned = telling.filter((row) => totalAt(row.cells, 0) === true);
  if (turned.length === 0 || turned.length !== telling.length) return rows;
  return new Map(
    [...rows].map(([name, row]): [RequestRow, RowReading] => [
      name,
      {
        ...row,
        cells: [...row.cells.slice(1), ...row.cells.slice(0, 1)].map((one): Fitted =>
          one.how === 'label' ? { ...one, how: 'totalFirst' } : one,
        ),
      },
    ]),
  );
}
