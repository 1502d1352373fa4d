import { nameOf } from '../../figures/nameOf.ts';
import { officialCells, unitOfCell } from '../../figures/officialTable/officialTable.ts';
import type { LayoutCell, LayoutRow, OfficialLayout } from '../../figures/officialTable/layoutCells.ts';
import { isHeading } from '../../figures/officialTable/layoutCells.ts';
import { officialLayouts } from '../../figures/officialTable/officialLayout.ts';
import type { Report } from '../../report/report.ts';
import { errorsIn } from '../formTables.ts';
import type { ShownFigure } from '../shownFigure.ts';
import { figureCell } from './bookCells.ts';
import type { BookCell, BookSheet } from './workbook.ts';

type Shown = Pick<ShownFigure, 'table' | 'words' | 'collection' | 'state' | 'findings'>;

/**
 * The tables of the form, one sheet a table and year, the newest year first: its rows and columns as printed, ready
 * for the printer; beneath it the errors found in it.
 */
export function officialSheets(shown: Shown): readonly BookSheet[] {
  const { table, words, collection, state } = shown;
  const { agency } = state;
  if (agency === null) return [];
  return table.columns
    .flatMap(({ key }) => collection.reportOf(agency, Number(key)) ?? [])
    .toReversed()
    .flatMap((report) => officialLayouts(report, words).map((layout) => sheetOf(layout, report, shown)));
}

function sheetOf(layout: OfficialLayout, report: Report, shown: Shown): BookSheet {
  const { collection, words, table, findings } = shown;
  const { errors, wrong } = errorsIn(report, findings);
  const cellAt = officialCells(collection, report, { cell: null, findings: [] });
  const body = layout.groups.flat();
  const units = new Set(body.flatMap(unitsIn));
  const isMixed = units.size > 1;
  const width = layout.columns + (isMixed ? 1 : 0);

  function unitsIn({ cells }: LayoutRow): readonly string[] {
    return cells.flatMap((cell) => (cell.kind === 'figure' ? [unitOfCell(cell.address, words)] : []));
  }
  /** One unit, or those of the figures in their order. */
  function rowUnit(row: LayoutRow): BookCell {
    const own = unitsIn(row);
    if (isHeading(row)) return { value: words.figure.unit, look: 'formHead' };
    return { value: words.format.list(new Set(own).size > 1 ? own : own.slice(0, 1)), look: 'formUnit' };
  }
  function written(cell: LayoutCell): BookCell {
    if (cell.kind !== 'figure')
      return { value: cell.text, look: cell.kind === 'name' ? 'formName' : 'formHead' };
    const { address, measured, kind } = cellAt(cell.address);
    const own = figureCell(measured, kind, words);
    const look = wrong.has(address) ? 'formWrong' : own.look === 'faint' ? 'formFaint' : 'form';
    return { ...own, look };
  }
  function lineOf(row: LayoutRow, isHead: boolean): readonly BookCell[] {
    const line: BookCell[] = Array.from({ length: width }, () => ({
      value: null,
      look: isHead ? 'formHead' : 'form',
    }));
    for (const cell of row.cells) {
      const { column, columns, rows } = cell;
      const own = written(cell);
      for (let at = column; at < column + columns; at += 1) line[at] = { ...own, value: null };
      line[column] = { ...own, ...(columns > 1 || rows > 1 ? { takes: [rows, columns] } : {}) };
    }
    if (isMixed) line[width - 1] = rowUnit(row);
    return line;
  }

  const { figure, format, official, formWords } = words;
  const number = official.table(formWords.tableNumber(layout.table));
  const name = nameOf(collection, report.agency, words);
  const mine = errors.filter(({ cells: [first] }) => first?.table === layout.table);
  const below = [
    ...(table.synthetic ? [figure.synthetic] : []),
    ...mine.map(({ text }) => `▲ ${words.sayFinding(text)}`),
    format.named(figure.source, report.source.title),
    format.named(figure.dataDate, table.dataDate),
  ];
  const above: BookSheet['rows'] = [
    [{ value: figure.title(layout.caption, name, [report.year]).line, look: 'title' }],
    ...(isMixed ? [] : [[{ value: format.named(figure.unit, [...units].join()), look: 'note' } as const]]),
  ];
  return {
    name: `${report.year} ${number}${table.synthetic ? words.sheet.marked : ''}`,
    frozen: [above.length + layout.head.length, 1],
    widths: [44, ...Array.from({ length: layout.columns - 1 }, () => 14), ...(isMixed ? [14] : [])],
    rows: [
      ...above,
      ...layout.head.map((row) => lineOf(row, true)),
      ...body.map((row) => lineOf(row, isHeading(row))),
      [],
      ...below.map((value) => [{ value, look: 'note' } as const]),
    ],
  };
}
