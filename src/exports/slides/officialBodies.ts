import type { Collection } from '../../measures/collection.ts';
import { cellMeasured } from '../../measures/cellMeasured.ts';
import {
  addressLabels,
  amountOf,
  cellsOf,
  requestCell,
  requestRowsIn,
  type CellAddress,
} from '../../report/address.ts';
import {
  outcomeKindLabels,
  requestColumns,
  requestRowEntries,
  tableLabels,
  tables,
  type Label,
  type Table,
} from '../../report/lineItems.ts';
import type { Report } from '../../report/report.ts';
import type { Language } from '../../words/language.ts';
import { measuredText } from '../../words/measuredText.ts';
import type { DeckCell, SlideBody } from './deck.ts';
import { inParts } from './inParts.ts';
import { tableBodies } from './tableBodies.ts';
import { hex } from './textXml.ts';

/** The three tables of one report as native tables, every cell as printed; cells of an error are shaded. */
export function officialBodies(
  collection: Collection,
  agency: string | null,
  year: number,
  wrong: ReadonlySet<string>,
  language: Language,
): readonly SlideBody[] {
  const report = agency === null ? undefined : collection.reportOf(agency, year);
  if (!report) return [];
  return tables.flatMap((table) => tableOf(report, table, wrong, language));
}

function tableOf(
  report: Report,
  table: Table,
  wrong: ReadonlySet<string>,
  language: Language,
): readonly SlideBody[] {
  const cells =
    table === 'requests'
      ? requestRowsIn(report).flatMap((row) => requestColumns.map((column) => requestCell(row, column)))
      : cellsOf(report.form).filter((address) => address.table === table);
  const rows = [...new Set<string>(cells.map(({ row }) => row))];
  const columns = [...new Set<string>(cells.map(({ column }) => column))];
  const labels = new Map<string, Label>(
    cells.map((address) => [address.column, addressLabels(address, report.form).column]),
  );
  const { number } = tableLabels[table];
  const name =
    language === 'zh'
      ? `表${number} ${tableLabels[table].zh}`
      : `Table ${number}, ${tableLabels[table].en.toLowerCase()}`;
  const drawn = rows.map((row): readonly DeckCell[] => {
    const first = cells.find((address) => address.row === row);
    return [
      plain(first ? rowName(first, report, language) : row, 'left'),
      ...columns.map((column) => {
        const address = cells.find((one) => one.row === row && one.column === column);
        return address ? figureCell(report, address, wrong, language) : plain('', 'right');
      }),
    ];
  });
  return tableBodies({
    name,
    head: [name, ...columns.map((column) => labels.get(column)?.[language] ?? column)],
    parts: inParts(drawn, 14),
    first: table === 'requests' ? 0.34 : 0.28,
  });
}

function rowName(address: CellAddress, report: Report, language: Language): string {
  const { row } = addressLabels(address, report.form);
  if (address.table !== 'requests') return row[language];
  const { numbering, kind } = requestRowEntries[address.row];
  // A reason needs the outcome it is a reason for: its heading may stand on the slide before.
  const of = kind && kind !== address.row ? `${outcomeKindLabels[kind][language]} ` : '';
  return language === 'zh' ? `${of}${numbering}${row.zh}` : `${of}${row.en}`;
}

function figureCell(
  report: Report,
  address: CellAddress,
  wrong: ReadonlySet<string>,
  language: Language,
): DeckCell {
  const measured = cellMeasured(report, address);
  const isWrong = wrong.has(`${address.table}.${address.row}.${address.column}`);
  const text = measuredText(measured, amountOf(address) === 'money' ? 'money' : 'count', language);
  return {
    ...plain(isWrong ? `${text} ▲` : text, 'right'),
    fill: isWrong ? hex('error-soft') : '',
    ink: hex(isWrong ? 'error' : 'value' in measured ? 'ink' : 'ink-3'),
    bold: isWrong,
  };
}

function plain(text: string, align: DeckCell['align']): DeckCell {
  return { text, fill: '', ink: hex('ink'), align, bold: false };
}
