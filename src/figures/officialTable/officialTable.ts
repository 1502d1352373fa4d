import { sort } from 'd3-array';
import type { Finding } from '../../checks/finding.ts';
import { cellMeasured } from '../../measures/cellMeasured.ts';
import type { Collection } from '../../measures/collection.ts';
import { figureNote, type FigureTable } from '../../measures/figureTable.ts';
import { exactNumberOf, type Measured } from '../../measures/measured.ts';
import {
  addressLabels,
  amountOf,
  cellsIn,
  disclosureCell,
  requestRowsIn,
  writeAddress,
  type CellAddress,
} from '../../report/address.ts';
import { columnOn } from '../../report/disclosureItems.ts';
import {
  forms,
  requestRowEntries,
  requestRows,
  tableLabels,
  tables,
  type Label,
} from '../../report/lineItems.ts';
import type { Report } from '../../report/report.ts';
import { figureDefinitions, formSourceLabel } from '../../words/figureDefinitions.ts';
import { figureNames } from '../../words/figureNames.ts';
import { figureTitle } from '../../words/figureNotes.ts';
import { nameOf } from '../agencyName.ts';
import { yearsShown, type FigureState } from '../figureState.ts';
import { flowYear } from '../requestFlow/requestFlowTable.ts';
import { isSynthetic } from '../yearTable.ts';

/** Every cell of the agency's reports: a row per cell in official order, a column per year. */
export function officialTable(collection: Collection, state: FigureState): FigureTable {
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
    title: figureTitle(figureNames['official-table'], nameOf(collection, agency), [year]),
    unit: {
      zh: '件；收费为万元，采购为元',
      en: 'count; fees in 10 000 yuan, procurement in yuan',
    },
    definition: figureDefinitions['official-table'],
    source: sourceOf(shown.find((report) => report.year === year)),
    dataDate: collection.dataDate,
    version: collection.version,
    synthetic: isSynthetic(collection, agency),
    notes: (shown.find((report) => report.year === year)?.remarks ?? []).map((remark, index) =>
      figureNote(`remark-${index + 1}`, remark),
    ),
    breakBefore: null,
    rowHeading: { zh: '表·行·栏', en: 'Table, row, column' },
    columns: shown.map(({ year }) => ({
      key: String(year),
      label: { zh: `${year}年`, en: `${year}` },
      unit: { zh: '件', en: 'count' },
      kind: 'count',
    })),
    rows: rows.map(([key, { address, form }]) => ({
      key,
      label: fullLabel(address, form),
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

function sourceOf(report: Report | undefined): Label {
  return report ? { zh: report.source.title, en: report.source.title } : formSourceLabel;
}

function fullLabel(address: CellAddress, form: Report['form']): Label {
  const { row, column } = addressLabels(address, form);
  const { number } = tableLabels[address.table];
  const numbering = address.table === 'requests' ? requestRowEntries[address.row].numbering : '';
  return {
    zh: `表${number}·${numbering}${row.zh}·${column.zh}`,
    en: `Table ${number}, ${row.en}, ${column.en}`,
  };
}

/** A cell as it stands in a redrawn table. */
export interface OfficialCell {
  readonly address: string;
  readonly measured: Measured;
  readonly kind: 'count' | 'money';
  /** Difference from the year before, where both are exact and mean the same; `null` else. */
  readonly change: number | null;
  readonly findings: readonly Finding[];
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
      change: before ? changeOf(report, before, address) : null,
      findings: mine.filter((one) => one.cells.some((lit) => writeAddress(lit) === key)),
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
