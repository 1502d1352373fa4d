import { requestRowsOf, type Form, type RequestRow } from '../report/lineItems.ts';
import type { Alignment } from './alignRows.ts';
import type { FigureRow } from './figureRows.ts';
import { isBlank, numberOf, unplacedRow, type Fitted } from './fitFigures.ts';
import { addsUp, fitRequests, type RequestLayout } from './fitRequests.ts';
import { plainLabel } from './label.ts';
import { groupWords } from './requestWords.ts';
import type { RowReading, TableReading } from './tableReading.ts';

const width = 7;

/** No label, or only a piece of a group label (`三、本`): a row that lost its own. Any other words are an extra row. */
function isNameless(row: FigureRow): boolean {
  const plain = plainLabel(row.label.map((cell) => cell.text).join(''));
  return plain === '' || groupWords.some((word) => word.startsWith(plain) || word.endsWith(plain));
}

const hasSevenFigures = (cells: readonly Fitted[]): boolean =>
  cells.length === width && cells.every(({ cell }) => cell !== null && cell.figure.kind === 'number');

/**
 * Rows that lost their label, placed between their neighbours where exactly as many rows are missing; they are
 * `recovered` only if the table's sums then hold in every column, else `doubtful`.
 */
export function placeNamelessRows(
  found: TableReading<RequestRow>,
  aligned: readonly Alignment<RequestRow>[],
  rows: readonly FigureRow[],
  form: Form,
  layoutOf: (row: FigureRow) => RequestLayout,
): TableReading<RequestRow> {
  const order = requestRowsOf(form, (row) => found.has(row));
  const placed = new Map(found);
  // A label above its figures stands in an empty row: that row is as good as missing.
  const isEmpty = (name: RequestRow): boolean =>
    found.get(name)?.cells.every(({ cell }) => cell === null || isBlank(cell)) ?? true;
  const solid = aligned.filter(({ match }) => !isEmpty(match.row));
  solid.forEach((before, index) => {
    const after = solid[index + 1];
    if (!after) return;
    const missing = order.slice(order.indexOf(before.match.row) + 1, order.indexOf(after.match.row));
    const nameless = rows
      .slice(before.at + 1, after.at)
      .filter((row) => isNameless(row) && row.cells.some((cell) => !isBlank(cell)));
    if (missing.length === 0 || nameless.length === 0) return;
    const fitted = nameless.map((row) => fitRequests(row, layoutOf(row)));
    const fits = missing.length === nameless.length && fitted.every(hasSevenFigures);
    missing.forEach((name, position) => {
      const [row, cells] = [nameless[position], fitted[position]];
      if (fits && row && cells)
        placed.set(name, {
          printedLabel: found.get(name)?.printedLabel ?? row.label.map((cell) => cell.text.trim()).join(''),
          cells: cells.map(({ cell }) => ({ cell, how: 'positionUnchecked' })),
        });
      // Figures stand there without a label: that the labelled row is blank cannot be said.
      else if (found.has(name)) placed.set(name, { printedLabel: '', cells: unplacedRow(width) });
    });
  });
  return confirm(placed, order);
}

/** Positions are confirmed when the outcomes add up to their total in all seven columns and each row to its own. */
function confirm(
  rows: ReadonlyMap<RequestRow, RowReading>,
  order: readonly RequestRow[],
): TableReading<RequestRow> {
  const leaves = order.slice(order.indexOf('granted'), order.indexOf('outcomeTotal'));
  const columnHolds = (column: number): boolean => {
    const values = leaves.map((name) => numberOf(rows.get(name)?.cells[column]?.cell));
    const total = numberOf(rows.get('outcomeTotal')?.cells[column]?.cell);
    if (total === null) return false;
    let sum = 0;
    for (const value of values) {
      if (value === null) return false;
      sum += value;
    }
    return sum === total;
  };
  const holds = Array.from({ length: width }, (_, column) => column).every(columnHolds);
  return new Map(
    [...rows].map(([name, reading]): [RequestRow, RowReading] => {
      const sure = holds && addsUp(reading.cells.map(({ cell }) => cell)) === true;
      const cells = reading.cells.map((one): Fitted =>
        one.how === 'positionUnchecked' && sure ? { ...one, how: 'position' } : one,
      );
      return [name, { ...reading, cells }];
    }),
  );
}
