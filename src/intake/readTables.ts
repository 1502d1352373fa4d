import {
  disclosureColumnEntries,
  disclosureRowEntries,
  type DisclosureRow,
} from '../report/disclosureItems.ts';
import type { CellAddress } from '../report/address.ts';
import {
  disputeColumns,
  requestColumns,
  type DisputeGroup,
  type Form,
  type RequestRow,
} from '../report/lineItems.ts';
import type { Block } from './document.ts';
import type { FigureRow } from './figureRows.ts';
import { numberOf, type Fitted } from './fitFigures.ts';
import { howStatus, type How } from './how.ts';
import { readDisclosure } from './readDisclosure.ts';
import { readDisputes } from './readDisputes.ts';
import { readRequests } from './readRequests.ts';
import { absentReading, addressesOf, type Reading } from './readings.ts';
import type { RowReading, TableReading } from './tableReading.ts';

export interface TablesRead {
  readonly disclosure: TableReading<DisclosureRow>;
  readonly requests: TableReading<RequestRow>;
  readonly disputes: TableReading<DisputeGroup>;
}

/** The three tables of one form, found by label and order: 二, then 三, then 四. */
export function readTables(rows: readonly FigureRow[], blocks: readonly Block[], form: Form): TablesRead {
  const disputes = readDisputes(rows);
  const disclosure = readDisclosure(disputes.at < 0 ? rows : rows.slice(0, disputes.at), form);
  const between = rows.slice(disclosure.end + 1, disputes.at < 0 ? rows.length : disputes.at);
  return {
    disclosure: disclosure.rows,
    requests: readRequests(between, blocks, form),
    disputes: disputes.rows,
  };
}

/** The row an address lies in, and its place there. */
export function rowAt(
  tables: TablesRead,
  address: CellAddress,
  form: Form,
): [RowReading | undefined, number] {
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

/** Counts are whole and not negative; only a change may be negative and only money has decimals. */
function isPossible(address: CellAddress, value: number): boolean {
  const kind = address.table === 'disclosure' ? disclosureColumnEntries[address.column].kind : 'count';
  return (kind === 'signed' || value >= 0) && (kind === 'money' || Number.isInteger(value));
}

/** The flat list of every cell the form has. */
export function readingsOf(tables: TablesRead, form: Form): readonly Reading[] {
  return addressesOf(form, tables.requests.has('otherwiseHandled')).map((address) => {
    const [row, index] = rowAt(tables, address, form);
    if (!row) return absentReading(address, form, 'notPrinted');
    const fitted = row.cells[index];
    const absent = absentReading(address, form, fitted?.how ?? 'notPrinted');
    if (!fitted) return absent;
    return computedTotal(row, index, address, form) ?? told(absent, fitted, row);
  });
}

/** The document ends after `0`, which may have been 0.25. */
function isMoney(address: CellAddress): boolean {
  return address.table === 'disclosure' && disclosureColumnEntries[address.column].kind === 'money';
}

function told(absent: Reading, { cell, how: found }: Fitted, row: RowReading): Reading {
  if (!cell) return absent;
  const value = numberOf(cell);
  const how: How =
    value !== null && !isPossible(absent.address, value)
      ? 'impossible'
      : cell.doubt && (value !== null || found === cell.doubt)
        ? cell.doubt
        : cell.cut && isMoney(absent.address) && value !== null
          ? 'cutOff'
          : found;
  const asPrinted = 'asPrinted' in cell.figure ? cell.figure.asPrinted : undefined;
  return {
    ...absent,
    value,
    how,
    status: howStatus[how],
    where: cell.where,
    ...(asPrinted === undefined ? {} : { asPrinted }),
    ...(cell.page === undefined ? {} : { page: cell.page }),
    ...(row.printedLabel === '' ? {} : { printedLabel: row.printedLabel }),
  };
}

/** A total left blank beside printed parts: the reading says their sum and that it is not printed. */
function computedTotal(row: RowReading, index: number, address: CellAddress, form: Form): Reading | null {
  if (address.column !== 'total' || index !== row.cells.length - 1) return null;
  if (row.cells[index]?.cell?.figure.kind !== 'blank') return null;
  let sum = 0;
  for (const part of row.cells.slice(0, -1)) {
    const value = numberOf(part.cell);
    if (value === null || howStatus[part.how] === 'doubtful' || part.cell?.doubt) return null;
    sum += value;
  }
  return { ...absentReading(address, form, 'computed'), value: sum, where: row.cells[index].cell.where };
}
