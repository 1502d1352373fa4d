import { amountOf, cellsOf, writeAddress, type CellAddress } from '../report/address.ts';
import { isAmount } from '../report/amount.ts';
import { longest } from '../report/bounds.ts';
import {
  disclosureColumnEntries,
  disclosureRowEntries,
  type DisclosureColumn,
} from '../report/disclosureItems.ts';
import {
  disputeColumns,
  requestColumns,
  type DisputeGroup,
  type Form,
  type RequestRow,
} from '../report/lineItems.ts';
import type { Origin, Report } from '../report/report.ts';
import type { Cell } from '../report/value.ts';
import { placeLabel } from './document.ts';
import { numberOf, type Fitted } from './fitFigures.ts';
import { howStatus, type How } from './how.ts';
import type { TablesRead } from './readTables.ts';
import { absentReading, type Reading } from './readings.ts';
import type { RowReading } from './tableReading.ts';

const yuanPer: Record<string, number> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

/** Money in the unit of its column: fees in 万元, procurement in 元; a cell that names another unit is converted. */
export function inColumnUnit(value: number, unit: string | undefined, column: DisclosureColumn): number {
  if (unit === undefined || disclosureColumnEntries[column].kind !== 'money') return value;
  const from = yuanPer[unit];
  const to = yuanPer[disclosureColumnEntries[column].unit.printed] ?? 1;
  // Parts of a fen are rounding noise of the division.
  return from === undefined ? value : Math.round(((value * from) / to) * 1e8) / 1e8;
}

/** The cell as the report file keeps it. */
function cellOf({ cell, how }: Fitted, reading: Reading): Cell {
  if (!cell) return how === 'blank' ? null : { status: 'unreadable' };
  const { figure } = cell;
  switch (figure.kind) {
    case 'blank':
      return figure.asPrinted === undefined ? null : { status: 'blank', asPrinted: figure.asPrinted };
    case 'notApplicable':
    case 'unreadable':
      return { status: figure.kind, asPrinted: figure.asPrinted };
    case 'number': {
      const asPrinted = figure.asPrinted ?? cell.text.trim();
      if (reading.how === 'impossible' || cell.doubt) return { status: 'unreadable', asPrinted };
      const value =
        reading.address.table === 'disclosure'
          ? inColumnUnit(figure.value, figure.unit, reading.address.column)
          : figure.value;
      if (figure.qualifier) return { status: 'approximate', value, qualifier: figure.qualifier, asPrinted };
      return figure.asPrinted === undefined ? value : { value, asPrinted };
    }
  }
}

/** The row an address lies in, and its place there. */
function rowAt(tables: TablesRead, address: CellAddress, form: Form): [RowReading | undefined, number] {
  switch (address.table) {
    case 'disclosure':
      return [
        tables.disclosure.get(address.row),
        disclosureRowEntries[address.row].columns[form].indexOf(address.column),
      ];
    case 'requests':
      return [tables.requests.get(address.row), requestColumns.indexOf(address.column)];
    case 'disputes':
      return [tables.disputes.get(address.row), disputeColumns.indexOf(address.column)];
  }
}

function told(absent: Reading, { cell, how: found }: Fitted, row: RowReading): Reading {
  if (!cell) return absent;
  const value = numberOf(cell);
  const amount = amountOf(absent.address);
  const how: How =
    value !== null && !isAmount(amount, value)
      ? 'impossible'
      : cell.doubt && (value !== null || found === cell.doubt)
        ? cell.doubt
        : // The document ends after `0`, which may have been 0.25.
          cell.cut && amount === 'money' && value !== null
          ? 'cutOff'
          : found;
  const asPrinted = 'asPrinted' in cell.figure ? cell.figure.asPrinted : undefined;
  return {
    ...absent,
    value,
    how,
    status: howStatus[how],
    where: cell.where,
    at: cell.at,
    ...(asPrinted === undefined ? {} : { asPrinted }),
    ...(row.printedLabel === '' ? {} : { printedLabel: row.printedLabel }),
  };
}

/** A total left blank beside printed parts: the reading says their sum and that it is not printed. */
function computedTotal(row: RowReading, index: number, address: CellAddress): Reading | null {
  if (address.column !== 'total' || index !== row.cells.length - 1) return null;
  const blank = row.cells[index]?.cell;
  if (blank?.figure.kind !== 'blank') return null;
  let sum = 0;
  for (const part of row.cells.slice(0, -1)) {
    const value = numberOf(part.cell);
    if (value === null || howStatus[part.how] === 'doubtful' || part.cell?.doubt) return null;
    sum += value;
  }
  return { ...absentReading(address, 'computed'), value: sum, where: blank.where, at: blank.at };
}

function readingAt(row: RowReading | undefined, index: number, address: CellAddress): Reading {
  const fitted = row?.cells[index];
  if (!row || !fitted) return absentReading(address, 'notPrinted');
  return computedTotal(row, index, address) ?? told(absentReading(address, fitted.how), fitted, row);
}

/**
 * A reading for every cell of the form, and the report's tables: rows that were printed, each cell in its state.
 * Computed totals stay blank.
 */
export function draftTables(
  tables: TablesRead,
  form: Form,
): {
  readonly readings: readonly Reading[];
  readonly tables: Report['tables'];
  readonly provenance: Record<string, Origin>;
} {
  const disclosure: NonNullable<Report['tables']['disclosure']> = {};
  const requests = new Map<RequestRow, Cell[]>();
  const disputes = new Map<DisputeGroup, Cell[]>();
  const provenance: Record<string, Origin> = {};
  const readings = cellsOf(form, (row) => tables.requests.has(row)).map((address) => {
    const [row, index] = rowAt(tables, address, form);
    const reading = readingAt(row, index, address);
    const fitted = row?.cells[index];
    if (!fitted) return reading;
    provenance[writeAddress(address)] = originOf(reading);
    const cell = cellOf(fitted, reading);
    if (address.table === 'disclosure')
      disclosure[address.row] = { ...disclosure[address.row], [address.column]: cell };
    else if (address.table === 'requests')
      requests.set(address.row, [...(requests.get(address.row) ?? []), cell]);
    else disputes.set(address.row, [...(disputes.get(address.row) ?? []), cell]);
    return reading;
  });
  return {
    readings,
    provenance,
    tables: {
      ...(Object.keys(disclosure).length > 0 ? { disclosure } : {}),
      ...(requests.size > 0 ? { requests: rowsOf(requests, sevenOf) } : {}),
      ...(disputes.size > 0 ? { disputes: rowsOf(disputes, fiveOf) } : {}),
    },
  };
}

type Seven = [Cell, Cell, Cell, Cell, Cell, Cell, Cell];
type Five = [Cell, Cell, Cell, Cell, Cell];

const none: Cell = { status: 'unreadable' };

function sevenOf(cells: readonly Cell[]): Seven {
  const [a = none, b = none, c = none, d = none, e = none, f = none, g = none] = cells;
  return [a, b, c, d, e, f, g];
}

function fiveOf(cells: readonly Cell[]): Five {
  const [a = none, b = none, c = none, d = none, e = none] = cells;
  return [a, b, c, d, e];
}

function rowsOf<Row extends string, Cells>(
  rows: ReadonlyMap<Row, readonly Cell[]>,
  toCells: (cells: readonly Cell[]) => Cells,
): Partial<Record<Row, Cells>> {
  const record: Partial<Record<Row, Cells>> = {};
  for (const [row, cells] of rows) record[row] = toCells(cells);
  return record;
}

function originOf(reading: Reading): Origin {
  return {
    // In the file the cell stays blank; only the reading tells the computed sum.
    status: reading.how === 'computed' ? 'absent' : reading.status,
    how: reading.how,
    ...(reading.where === null ? {} : { where: placeLabel(reading.where).zh.slice(0, longest.name) }),
    ...(reading.where?.page === undefined ? {} : { page: reading.where.page }),
    ...(reading.printedLabel === undefined ? {} : { rowLabel: reading.printedLabel.slice(0, longest.name) }),
  };
}
