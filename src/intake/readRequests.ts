import { requestRows, type Form, type RequestRow } from '../report/lineItems.ts';
import { alignRows } from './alignRows.ts';
import type { Block } from './document.ts';
import type { FigureRow } from './figureRows.ts';
import { isBlank, numberOf } from './fitFigures.ts';
import { fitRequests, type RequestLayout } from './fitRequests.ts';
import { placeNamelessRows } from './namelessRows.ts';
import { requestColumnMap } from './requestColumns.ts';
import { requestWords } from './requestWords.ts';
import { totalFirst, totalHeadingFirst } from './totalFirst.ts';
import type { RowReading, TableReading } from './tableReading.ts';

const floor = 0.7;
const width = 7;

/** A run of figures longer than a row is several rows whose labels were lost (one cell per line). */
function splitRuns(rows: readonly FigureRow[]): readonly FigureRow[] {
  return rows.flatMap((row) => {
    const many = row.cells.length / width;
    if (row.shape !== 'stream' || many < 2 || !Number.isInteger(many)) return [row];
    return Array.from({ length: many }, (_, part) => ({
      ...row,
      label: part === 0 ? row.label : [],
      cells: row.cells.slice(part * width, (part + 1) * width),
      last: row.last && part === many - 1,
    }));
  });
}

/** Table 三: `rows` are those between table 二 and table 四. */
export function readRequests(
  rows: readonly FigureRow[],
  blocks: readonly Block[],
  form: Form,
): TableReading<RequestRow> {
  const seven = splitRuns(rows);
  const official = requestRows.filter(
    (row) => form === '2021' || !(row === 'correctionOverdue' || row === 'feeOverdue' || row === 'other'),
  );
  const aligned = alignRows(seven, official, requestWords, floor);
  const maps = new Map(seven.map((row) => [row.grid, requestColumnMap(blocks[row.grid])]));
  const collapsed = aligned.some(({ at }) => {
    const row = seven[at];
    return row !== undefined && row.cells.length < width && !row.last;
  });
  const layoutOf = (row: FigureRow): RequestLayout => ({ map: maps.get(row.grid) ?? null, collapsed });
  const found = new Map<RequestRow, RowReading>();
  for (const { at, match } of aligned) {
    const row = seven[at];
    if (row) found.set(match.row, { printedLabel: match.printed, cells: fitRequests(row, layoutOf(row)) });
  }
  dropEmptyGroup(found);
  const placed = placeNamelessRows(found, aligned, seven, form, layoutOf);
  const first = seven[aligned[0]?.at ?? -1];
  return first && totalHeadingFirst([...first.heading, ...first.label]) ? totalFirst(placed) : placed;
}

/** （六）其他处理 before sub-rows of its own is a group label, not a row. */
function dropEmptyGroup(found: Map<RequestRow, RowReading>): void {
  const group = found.get('otherwiseHandled');
  if (!group || !(found.has('correctionOverdue') || found.has('feeOverdue'))) return;
  const empty = group.cells.every(({ cell }) => cell === null || isBlank(cell));
  const sum = (['correctionOverdue', 'feeOverdue', 'other'] as const)
    .map((row) => numberOf(found.get(row)?.cells[width - 1]?.cell) ?? 0)
    .reduce((left, right) => left + right, 0);
  // Some organs print the group's subtotal as well; the sub-rows say the same in more detail.
  if (empty || numberOf(group.cells[width - 1]?.cell) === sum) found.delete('otherwiseHandled');
  else for (const row of ['correctionOverdue', 'feeOverdue', 'other'] as const) found.delete(row);
}
