import { writeAddress } from '../report/address.ts';
import { disclosureColumnEntries, type DisclosureColumn } from '../report/disclosureItems.ts';
import type { DisputeGroup, Form, RequestRow } from '../report/lineItems.ts';
import type { Origin, Report } from '../report/report.ts';
import type { Cell } from '../report/value.ts';
import type { Fitted } from './fitFigures.ts';
import { rowAt, type TablesRead } from './readTables.ts';
import type { Reading } from './readings.ts';

const yuanPer: Record<string, number> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

/** Money in the unit of its column: fees in 万元, procurement in 元; a cell that names another unit is converted. */
export function inColumnUnit(value: number, unit: string | undefined, column: DisclosureColumn): number {
  if (unit === undefined || disclosureColumnEntries[column].kind !== 'money') return value;
  const from = yuanPer[unit];
  const to = yuanPer[disclosureColumnEntries[column].unit.zh] ?? 1;
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
      if (reading.how === 'impossible') return { status: 'unreadable', asPrinted };
      const value =
        reading.address.table === 'disclosure'
          ? inColumnUnit(figure.value, figure.unit, reading.address.column)
          : figure.value;
      if (figure.qualifier) return { status: 'approximate', value, qualifier: figure.qualifier, asPrinted };
      return figure.asPrinted === undefined ? value : { value, asPrinted };
    }
  }
}

/** The report's tables: rows that were printed, each cell in its state. Computed totals stay blank. */
export function draftTables(
  tables: TablesRead,
  readings: readonly Reading[],
  form: Form,
): { readonly tables: Report['tables']; readonly provenance: Record<string, Origin> } {
  const disclosure: NonNullable<Report['tables']['disclosure']> = {};
  const requests = new Map<RequestRow, Cell[]>();
  const disputes = new Map<DisputeGroup, Cell[]>();
  const provenance: Record<string, Origin> = {};
  for (const reading of readings) {
    const { address } = reading;
    const [row, index] = rowAt(tables, address, form);
    const fitted = row?.cells[index];
    if (!fitted) continue;
    provenance[writeAddress(address)] = originOf(reading);
    const cell = cellOf(fitted, reading);
    if (address.table === 'disclosure')
      disclosure[address.row] = { ...disclosure[address.row], [address.column]: cell };
    else if (address.table === 'requests')
      requests.set(address.row, [...(requests.get(address.row) ?? []), cell]);
    else disputes.set(address.row, [...(disputes.get(address.row) ?? []), cell]);
  }
  return {
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

const unreadable: Cell = { status: 'unreadable' };

function sevenOf(cells: readonly Cell[]): Seven {
  const [
    a = unreadable,
    b = unreadable,
    c = unreadable,
    d = unreadable,
    e = unreadable,
    f = unreadable,
    g = unreadable,
  ] = cells;
  return [a, b, c, d, e, f, g];
}

function fiveOf(cells: readonly Cell[]): Five {
  const [a = unreadable, b = unreadable, c = unreadable, d = unreadable, e = unreadable] = cells;
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
    ...(reading.where === null ? {} : { where: reading.where }),
    ...(reading.page === undefined ? {} : { page: reading.page }),
    ...(reading.printedLabel === undefined ? {} : { rowLabel: reading.printedLabel }),
  };
}
