import type { Words } from '../../words/words.ts';
import { sort } from 'd3-array';
import type { Finding } from '../../checks/finding.ts';
import { cellMeasured } from '../../measures/cellMeasured.ts';
import type { Collection } from '../../measures/collection.ts';
import { figureNote, type FigureTable } from '../../measures/figureTable.ts';
import { exactNumberOf, type Measured } from '../../measures/measured.ts';
import {
  amountOf,
  cellsIn,
  disclosureCell,
  requestRowsIn,
  writeAddress,
  type CellAddress,
} from '../../report/address.ts';
import { columnOn, disclosureColumnEntries } from '../../report/disclosureItems.ts';
import { forms, requestRowEntries, requestRows, tables } from '../../report/lineItems.ts';
import type { Report } from '../../report/report.ts';
import { isSuspect } from '../../words/contradictionOf.ts';
import { nameOf } from '../nameOf.ts';
import { yearsShown, type FigureState } from '../figureState.ts';
import { flowYear } from '../requestFlow/requestFlowTable.ts';
import { isSynthetic } from '../yearTable.ts';

/** Every cell of the agency's reports: a row per cell in official order, a column per year. */
export function officialTable(collection: Collection, state: FigureState, words: Words): FigureTable {
  const { agency } = state;
  const reports = agency === null ? [] : collection.reportsOf(agency);
  const years = yearsShown(collection, state);
  const shown = reports.filter((report) => years.includes(report.year));
  const year = flowYear(collection, state);
  const addresses = forms
    .filter((form) => shown.some((report) => report.form === form))
    .toReversed()
    .flatMap((form) =>
      shown
        .filter((report) => report.form === form)
        .flatMap((report) => cellsIn(report).map((address) => ({ address, form }))),
    );
  const found = [...new Map(addresses.map((entry) => [writeAddress(entry.address), entry])).entries()];
  const rows = sort(found, ([, { address }]) => officialPlace(address));
  return {
    figure: 'official-table',
    title: words.figure.title(words.figures.names['official-table'], nameOf(collection, agency, words), [
      year,
    ]),
    unit: words.figures.units.perTable,
    definition: words.figures.definitions['official-table'],
    source: shown.find((report) => report.year === year)?.source.title ?? words.figures.formSource,
    dataDate: collection.dataDate,
    version: collection.version,
    synthetic: isSynthetic(collection, agency),
    notes: (shown.find((report) => report.year === year)?.remarks ?? []).map((remark, index) =>
      figureNote(`remark-${index + 1}`, words.format.given(remark)),
    ),
    breakBefore: null,
    rowHeading: words.figure.cell,
    columns: shown.map(({ year }) => ({
      key: String(year),
      label: words.format.year(year),
      unit: words.figures.units.counts,
      kind: 'count',
    })),
    rows: rows.map(([key, { address, form }]) => ({
      key,
      label: fullLabel(address, form, words),
      unit: unitOfCell(address, words),
      cells: shown.map((report) => cellMeasured(report, address)),
      origins: shown.map((report) => ({ agency: report.agency, year: report.year, cells: [key] })),
    })),
  };
}

/** （六）其他处理 is one row in some reports and three in others: each year's rows stand where the form has them. */
function officialPlace({ table, row }: CellAddress): number {
  const place = table === 'requests' ? requestRows.indexOf(row) : 0;
  return tables.indexOf(table) * 100 + place;
}

/** A cell's table, row with its number, and column. */
export function fullLabel(
  address: CellAddress,
  form: Report['form'],
  { formWords, official }: Words,
): string {
  const numbering = address.table === 'requests' ? requestRowEntries[address.row].numbering : '';
  const row = formWords.row(address, form);
  return official.cell(
    formWords.tableNumber(address.table),
    `${numbering}${row}`,
    formWords.column(address, form),
  );
}

/** What a cell of the form counts. */
export function unitOfCell(address: CellAddress, { figures, format }: Words): string {
  if (address.table === 'requests') return figures.units.requests;
  if (address.table === 'disputes') return figures.units.cases;
  return format.term(disclosureColumnEntries[address.column].unit);
}

/** A cell as it stands in a redrawn table. */
export interface OfficialCell {
  readonly address: string;
  readonly measured: Measured;
  readonly kind: 'count' | 'money';
  /** Difference from the year before, where both are exact and mean the same; `null` else. */
  readonly change: number | null;
  /** What the checks found about this very cell, and whether an error found about another stands on it. */
  readonly findings: readonly Finding[];
  readonly isPart: boolean;
  readonly isLit: boolean;
  /** Where a person looks through a reading: how it was read, and what leads from the cell to its source. */
  readonly review?: CellReview;
}

export interface CellReview {
  /** One or two characters beside the figure; empty for one read plainly. */
  readonly mark: string;
  readonly doubtful: boolean;
  readonly corrected: boolean;
  /** What is said of it besides its figure. */
  readonly label: string;
  readonly picked: boolean;
  /** Whether Tab stops here; the arrow keys lead on. */
  readonly stop: boolean;
}

/** Makes the cells of one report, against the report of the year before. */
export function officialCells(
  collection: Collection,
  report: Report,
  { cell, findings }: { readonly cell: string | null; readonly findings: readonly Finding[] },
): (address: CellAddress) => OfficialCell {
  const before = collection.reportOf(report.agency, report.year - 1);
  const mine = findings.filter((one) => one.agency === report.agency && one.year === report.year);
  return (address) => {
    const key = writeAddress(address);
    return {
      address: key,
      measured: cellMeasured(report, address),
      kind: amountOf(address) === 'money' ? 'money' : 'count',
      change:
        before && ![report, before].some((one) => isSuspect([key], one, findings))
          ? changeOf(report, before, address)
          : null,
      findings: mine.filter(({ cells: [first] }) => first && writeAddress(first) === key),
      isPart: mine.some(
        ({ kind, cells: [, ...parts] }) =>
          kind === 'error' && parts.some((part) => writeAddress(part) === key),
      ),
      isLit: key === cell,
    };
  };
}

function changeOf(report: Report, before: Report, address: CellAddress): number | null {
  if (report.scope !== before.scope) return null;
  const earlier = addressBefore(report, before, address);
  if (!earlier) return null;
  const from = exactNumberOf(cellMeasured(before, earlier));
  const to = exactNumberOf(cellMeasured(report, address));
  return from === null || to === null ? null : Math.round((to - from) * 1e6) / 1e6;
}

/** Where the year before holds the same figure; `null` where its form has none. */
function addressBefore(report: Report, before: Report, address: CellAddress): CellAddress | null {
  if (address.table === 'disputes') return address;
  if (address.table === 'requests') return requestRowsIn(before).includes(address.row) ? address : null;
  if (report.form === before.form) return address;
  const column = columnOn(before.form, address.row, address.column);
  return column === undefined ? null : disclosureCell(address.row, column);
}
