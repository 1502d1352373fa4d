import {
  forms,
  partsOfKind,
  requestRowEntries,
  requestRows,
  requestRowsOf,
  type Form,
  type RequestRow,
} from '../report/lineItems.ts';
import { alignRows, type Alignment } from './alignRows.ts';
import type { Block } from './document.ts';
import type { FigureRow } from './figureRows.ts';
import { doubted, hasNoRows, isBlank, isTraceless, type Fitted, type Layout } from './fitFigures.ts';
import { fitRequests, type RequestLayout } from './fitRequests.ts';
import { pairConvention } from './pairConvention.ts';
import { placeNamelessRows } from './namelessRows.ts';
import { isPadded, requestColumnMap } from './requestColumns.ts';
import { requestWords } from './requestWords.ts';
import { totalFirst, totalHeadingFirst } from './totalFirst.ts';
import type { RowReading, TableReading } from './tableReading.ts';

const floor = 0.7;
const width = 7;
const noLayout: Layout = { map: null, padded: false, leading: 1 };

/** A run of figures longer than a row is several rows whose labels were lost (one cell per line). */
function splitRuns(rows: readonly FigureRow[]): readonly FigureRow[] {
  return rows.flatMap((row) => {
    const many = row.cells.length / width;
    if ((row.shape !== 'stream' && row.shape !== 'lines') || many < 2 || !Number.isInteger(many))
      return [row];
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
  const official = requestRows.filter((row) => requestRowEntries[row].forms.includes(form));
  const { rows: seven, aligned } = alignRows(splitRuns(rows), official, requestWords, floor);
  const grids = new Map(
    [...new Set(seven.map((row) => row.grid))].map((grid): [number, Layout] => [
      grid,
      { ...noLayout, map: requestColumnMap(blocks[grid]), padded: isPadded(blocks[grid]) },
    ]),
  );
  const collapsed = aligned.some(({ at }) => {
    const row = seven[at];
    return row !== undefined && row.cells.length < width && !row.last;
  });
  const pairs = pairConvention(aligned.flatMap(({ at }) => seven[at] ?? []));
  const layoutOf = (row: FigureRow): RequestLayout => ({
    ...(grids.get(row.grid) ?? noLayout),
    collapsed,
    pairs,
  });
  const found = new Map<RequestRow, RowReading>();
  for (const { at, match } of aligned) {
    const row = seven[at];
    if (row) found.set(match.row, { printedLabel: match.printed, cells: fitRequests(row, layoutOf(row)) });
  }
  doubtBeforeMissing(found, aligned, seven, form, collapsed);
  settleGroups(found, aligned, seven, form);
  const placed = placeNamelessRows(found, aligned, seven, form, layoutOf);
  const first = seven[aligned[0]?.at ?? -1];
  return first && totalHeadingFirst([...first.heading, ...first.label]) ? totalFirst(placed) : placed;
}

/**
 * Where a blank leaves no trace, or a lost label looks like a blank, the figures after a label may be those of a next
 * row that lost its own.
 */
function doubtBeforeMissing(
  found: Map<RequestRow, RowReading>,
  aligned: readonly Alignment<RequestRow>[],
  rows: readonly FigureRow[],
  form: Form,
  collapsed: boolean,
): void {
  const order = requestRowsOf(form, (row) => found.has(row));
  for (const { at, match } of aligned) {
    const [row, reading] = [rows[at], found.get(match.row)];
    const next = order[order.indexOf(match.row) + 1];
    if (!row || !reading || row.last || next === undefined || found.has(next)) continue;
    const mayBeNext = (collapsed && isTraceless(row)) || (hasNoRows(row) && row.cells.length > width);
    if (!mayBeNext) continue;
    found.set(match.row, { ...reading, cells: doubted(reading.cells) });
  }
}

/**
 * A kind's one row (（六）其他处理) beside sub-rows of its own is a group label (empty), a subtotal of theirs, or the
 * label that remained to a first sub-row that lost its own.
 */
function settleGroups(
  found: Map<RequestRow, RowReading>,
  aligned: readonly Alignment<RequestRow>[],
  rows: readonly FigureRow[],
  form: Form,
): void {
  for (const whole of requestRows) {
    const { kind, wholeKind } = requestRowEntries[whole];
    const group = found.get(whole);
    if (!kind || !wholeKind || !group || !forms.some((one) => partsOfKind(one, kind).length > 0)) continue;
    const parts = partsOfKind(form, kind);
    const [first] = parts;
    if (!parts.some((part) => found.has(part)) && rowsOfGroup(whole, aligned, rows, form) <= 1) continue;
    found.delete(whole);
    const isEmpty = group.cells.every(({ cell }) => cell === null || isBlank(cell));
    if (isEmpty || first === undefined || found.has(first)) continue;
    const cells = group.cells.map((one): Fitted => ({ ...one, how: 'positionUnchecked' }));
    found.set(first, { ...group, cells });
  }
}

/** How many rows of figures stand between a kind's own label and that of the row after the kind, its own among them. */
function rowsOfGroup(
  whole: RequestRow,
  aligned: readonly Alignment<RequestRow>[],
  rows: readonly FigureRow[],
  form: Form,
): number {
  const order = requestRowsOf(form, (row) => row === whole);
  const after = order[order.indexOf(whole) + 1];
  const at = (name: RequestRow | undefined) => aligned.find(({ match }) => match.row === name)?.at;
  const [group, next] = [at(whole), at(after)];
  if (group === undefined || next === undefined) return 1;
  return rows.slice(group, next).filter((row) => row.cells.some((cell) => !isBlank(cell))).length;
}
