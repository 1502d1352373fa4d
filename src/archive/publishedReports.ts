import { amountOf, parseAddress } from '../report/address.ts';
import { isAmount, type Amount } from '../report/amount.ts';
import { disclosureColumns } from '../report/disclosureItems.ts';
import { disputeColumns, requestColumns, tables } from '../report/lineItems.ts';
import type { Report } from '../report/report.ts';
import { dense, sparse, type SparseColumn } from './sparseColumn.ts';

/*
 * Reports as an area's file holds them: a column for every cell and every other member, each of them sparse. Three
 * times smaller than the reports one by one, and checked by column: a value that many reports have is looked at once.
 */

/** In place of a member or cell that a report does not have; no value of a report is this text. */
export const none = '-';

export interface PublishedReports {
  readonly count: number;
  /** By member of the report; `tables` is the names of those it has. */
  readonly about: Readonly<Record<string, SparseColumn<unknown>>>;
  /** The lines of the tables, by `table.row`. */
  readonly rows: Readonly<Record<string, SparseColumn<unknown>>>;
}

/** The columns of the tables whose rows are lists. */
const lists: Readonly<Record<string, readonly string[]>> = {
  requests: requestColumns,
  disputes: disputeColumns,
};

/** Members of a report that have no column of their own name, or lie in another file. */
const apart: readonly string[] = ['format', 'tables', 'prose', 'provenance'];

type Columns = Map<string, unknown[]>;

/** Reports by column, without what `reportTexts` takes. */
export function publishedReports(reports: readonly Report[]): PublishedReports {
  const about: Columns = new Map();
  const rows: Columns = new Map();
  const put = (columns: Columns, name: string, index: number, value: unknown): void => {
    const column = columns.get(name) ?? new Array<unknown>(reports.length).fill(none);
    column[index] = value;
    columns.set(name, column);
  };
  for (const [index, report] of reports.entries()) {
    const { tables: printed } = report;
    const source = Object.fromEntries(Object.entries(report.source).filter(([name]) => name !== 'sha256'));
    for (const [name, value] of Object.entries({ ...report, source }))
      if (value !== undefined && !apart.includes(name)) put(about, name, index, value);
    put(about, 'tables', index, tables.filter((table) => printed[table]).join(' '));
    for (const table of tables)
      for (const [row, line] of Object.entries(printed[table] ?? {}))
        put(rows, `${table}.${row}`, index, line);
  }
  const columns = (of: Columns) =>
    Object.fromEntries([...of].sort(byName).map(([name, one]) => [name, sparse(one)]));
  return { count: reports.length, about: columns(about), rows: columns(rows) };
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** The reports of a file, `null` where a column holds what no report can have. */
export function reportsIn({ count, about, rows }: PublishedReports): readonly Report[] | null {
  const records = Array.from({ length: count }, (): Record<string, unknown> => ({ format: 'nianbao/1' }));
  for (const [name, column] of Object.entries(about))
    for (const [index, value] of dense(column, count).entries())
      if (value !== none && records[index]) records[index][name] = value;
  const printed = records.map(({ tables: names }): Printed => {
    const had = typeof names === 'string' ? names.split(' ') : [];
    return Object.fromEntries(tables.filter((table) => had.includes(table)).map((table) => [table, {}]));
  });
  for (const [name, column] of Object.entries(rows)) {
    const [table = '', row = ''] = name.split('.');
    const [usual, , others] = column;
    const amounts = amountsOf(table, row);
    if (!amounts || !isLine(table, usual, amounts)) return null;
    if (!others.every((line) => isLine(table, line, amounts))) return null;
    for (const [index, line] of dense(column, count).entries()) {
      const lines = line === none ? undefined : printed[index]?.[table];
      if (lines) lines[row] = line;
    }
  }
  for (const [index, record] of records.entries()) record['tables'] = printed[index];
  return records.every(isReport) ? records : null;
}

/** A report's tables while they are put together. */
type Printed = Partial<Record<string, Record<string, unknown>>>;

/** What each cell of a line counts, by its place or column; `null` where there is no such line. */
function amountsOf(table: string, row: string): Readonly<Record<string, Amount>> | null {
  const columns = lists[table] ?? disclosureColumns;
  const amounts = columns.flatMap((column, place) => {
    const address = parseAddress(`${table}.${row}.${column}`);
    return address ? [[table in lists ? place : column, amountOf(address)] as const] : [];
  });
  return amounts.length > 0 ? Object.fromEntries(amounts) : null;
}

function isLine(table: string, line: unknown, amounts: Readonly<Record<string, Amount>>): boolean {
  if (line === none) return true;
  if (typeof line !== 'object' || line === null) return false;
  if (Array.isArray(line) ? line.length !== lists[table]?.length : table in lists) return false;
  for (const key in line) {
    const amount = amounts[key];
    if (amount === undefined || !isCell(Reflect.get(line, key), amount)) return false;
  }
  return true;
}

function isCell(cell: unknown, amount: Amount): boolean {
  if (typeof cell === 'number') return isAmount(amount, cell);
  if (cell === null) return true;
  if (typeof cell !== 'object') return false;
  const value: unknown = Reflect.get(cell, 'value');
  return value === undefined ? 'status' in cell : typeof value === 'number' && isAmount(amount, value);
}

/** What everything that reads a report takes for granted; the rest was validated when it was published. */
function isReport(record: object): record is Report {
  const of = (name: string): unknown => Reflect.get(record, name);
  const { title }: { title?: unknown } = Object(of('source'));
  return (
    [of('agency'), of('form'), of('scope'), title].every((text) => typeof text === 'string') &&
    Number.isInteger(of('year')) &&
    [of('channels'), of('claims')].every(Array.isArray)
  );
}

/** What only the page of a report shows of it, in a file of its own: the prose, where cells were read, the hash. */
export interface ReportTexts extends Pick<Report, 'prose' | 'provenance'> {
  readonly sha256?: string;
}

export function reportTexts({ prose, provenance, source: { sha256 } }: Report): ReportTexts {
  return {
    ...(prose ? { prose } : {}),
    ...(provenance ? { provenance } : {}),
    ...(sha256 === undefined ? {} : { sha256 }),
  };
}

/** A report of an area's file with what the file of its texts has. */
export function withTexts(report: Report, { sha256, ...texts }: ReportTexts): Report {
  return { ...report, ...texts, source: { ...report.source, ...(sha256 === undefined ? {} : { sha256 }) } };
}
