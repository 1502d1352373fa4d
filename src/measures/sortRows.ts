import type { FigureRow } from './figureTable.ts';
import { numberOf, type Measured } from './measured.ts';
import { withinGuard } from './ratioOf.ts';

/** Sort key of the row heading, beside the keys of the columns. */
export const byLabel = 'label';

/**
 * The rows of a table sorted by `sort`: a column's key, `label`, or either with `-` before it for descending. Stable;
 * rates under the small-number guard come after those that can be ranked, and cells without a number last, in both
 * directions. Anything else, or nothing, keeps the natural order. Names are in the order of the language of `tag`.
 */
export function sortRows<Row extends Pick<FigureRow, 'label' | 'cells'>>(
  { columns, rows }: { readonly columns: readonly { readonly key: string }[]; readonly rows: readonly Row[] },
  sort: string,
  tag = 'zh-CN',
): readonly Row[] {
  const descending = sort.startsWith('-');
  const key = descending ? sort.slice(1) : sort;
  const sign = descending ? -1 : 1;
  const index = columns.findIndex((column) => column.key === key);
  if (index < 0) {
    if (key !== byLabel) return rows;
    const collator = new Intl.Collator(tag);
    return [...rows].sort((a, b) => sign * collator.compare(a.label, b.label));
  }
  return rows
    .map((row) => ({ row, group: groupOf(row.cells[index]), value: valueOf(row.cells[index]) }))
    .sort((a, b) => a.group - b.group || sign * (a.value - b.value))
    .map(({ row }) => row);
}

const valueOf = (cell: Measured | undefined): number => (cell && numberOf(cell)) ?? 0;

function groupOf(cell: Measured | undefined): number {
  if (!cell || numberOf(cell) === null) return 2;
  return 'ratio' in cell && cell.ratio && withinGuard(cell.ratio) ? 1 : 0;
}
