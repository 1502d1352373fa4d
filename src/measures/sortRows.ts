import type { FigureTable } from './figureTable.ts';
import { numberOf } from './measured.ts';

/** Sort key of the row heading, beside the keys of the columns. */
export const byLabel = 'label';

/**
 * The rows of a table sorted by `sort`: a column's key, `label`, or either with `-` before it for descending. Stable,
 * and cells without a number come last in both directions. Anything else, or nothing, keeps the natural order.
 * Names are in the order of the language of `tag`.
 */
export function sortRows(
  table: Pick<FigureTable, 'columns' | 'rows'>,
  sort: string,
  tag = 'zh-CN',
): FigureTable['rows'] {
  const descending = sort.startsWith('-');
  const key = descending ? sort.slice(1) : sort;
  const sign = descending ? -1 : 1;
  const index = table.columns.findIndex((column) => column.key === key);
  if (index < 0) {
    if (key !== byLabel) return table.rows;
    const collator = new Intl.Collator(tag);
    return [...table.rows].sort((a, b) => sign * collator.compare(a.label, b.label));
  }
  const valued = table.rows.map((row) => {
    const cell = row.cells[index];
    return { row, value: cell ? numberOf(cell) : null };
  });
  valued.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return sign * (a.value - b.value);
  });
  return valued.map(({ row }) => row);
}
