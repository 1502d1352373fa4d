import type { Words } from '../../words/words.ts';
import { notesIn, type FigureColumn, type FigureTable } from '../../measures/figureTable.ts';
import { exportedStatuses } from '../../measures/exportedCell.ts';
import { exactNumberOf, type Measured } from '../../measures/measured.ts';
import { absenceText, isGuarded, measuredText, ratioText } from '../../words/measuredText.ts';
import type { ShownFigure } from '../shownFigure.ts';
import { exportedColumns, exportedRows } from './exportedTable.ts';
import type { BookCell, BookSheet } from './workbook.ts';

type Shown = Pick<ShownFigure, 'table' | 'words' | 'link'>;
const headCell = (value: string): BookCell => ({ value, look: 'head' });
const labelCell = (value: string): BookCell => ({ value, look: 'label' });

/** The sheets of a figure's workbook: cover, contents, notes, the table as shown, and the same one cell a row. */
export function figureSheets(shown: Shown): readonly BookSheet[] {
  const { table, words } = shown;
  const nameOf = (label: string) => `${label}${table.synthetic ? words.sheet.marked : ''}`;
  const shownSheet: BookSheet = {
    name: nameOf(words.sheet.sheets.table),
    rows: tableRows(table, words),
    frozen: [1, 1],
    isFiltered: true,
  };
  const cells: BookSheet = {
    name: nameOf(words.sheet.sheets.cells),
    rows: [
      exportedColumns.map((name) => headCell(words.sheet.columns[name].title)),
      ...exportedRows(table, words).map((row) => row.map((value) => ({ value }))),
    ],
    frozen: [1, 0],
    isFiltered: true,
  };
  const notes: BookSheet = {
    name: words.sheet.sheets.notes,
    rows: noteRows(table, words),
    isProse: true,
  };
  const cover: BookSheet = { name: words.sheet.sheets.cover, rows: coverRows(shown), isProse: true };
  const listed = [
    { sheet: cover, about: words.sheet.contentsOf.cover },
    { sheet: notes, about: words.sheet.contentsOf.notes },
    { sheet: shownSheet, about: words.sheet.contentsOf.table },
    { sheet: cells, about: words.sheet.contentsOf.cells },
  ];
  const contents: BookSheet = {
    name: words.sheet.sheets.contents,
    rows: [
      [words.sheet.sheet, words.sheet.content, words.sheet.rows].map((label) => headCell(label)),
      ...listed.map(({ sheet, about }) => [
        { value: sheet.name },
        { value: about },
        { value: sheet.isProse ? null : sheet.rows.length - 1 },
      ]),
    ],
    isProse: true,
  };
  return [cover, contents, notes, shownSheet, cells];
}

function coverRows({ table, words, link }: Shown): BookSheet['rows'] {
  const line = (label: string, value: string) => [labelCell(label), { value }];
  return [
    [{ value: table.title.line, look: 'title' }],
    ...(table.synthetic ? [[{ value: words.figure.synthetic, look: 'warning' } as const]] : []),
    [],
    line(words.figure.unit, table.unit),
    line(words.figure.source, table.source),
    line(words.figure.dataDate, table.dataDate),
    line(words.sheet.version, table.version),
    ...(link === null ? [] : [[labelCell(words.figure.link), { value: link, link }]]),
  ];
}

function noteRows(table: FigureTable, words: Words): BookSheet['rows'] {
  const found = new Set(table.rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
  const guarded = table.rows.some(({ cells }) => cells.some(isGuarded));
  return [
    [labelCell(words.figure.definition), { value: table.definition }],
    ...notesIn(table, 'sheet').map((note) => [labelCell(words.sheet.caveat), { value: note.text }]),
    [],
    [headCell(words.sheet.shorthand), headCell(words.sheet.meaning)],
    ...[...found].map((state) => [
      { value: shorthand(state, words) },
      { value: words.sheet.statuses[state] },
    ]),
    ...(guarded ? [[{ value: 'n/N' }, { value: words.sheet.ratio }]] : []),
    [],
    [headCell(words.sheet.sheets.cells), headCell(words.sheet.meaning)],
    ...exportedColumns.map((name) => [
      { value: words.sheet.columns[name].title },
      { value: words.sheet.columns[name].meaning },
    ]),
  ];
}

/** As it stands in the table, and as the list of cells calls it. */
function shorthand(state: Measured['state'], words: Words): string {
  if (state === 'number' || state === 'zero' || state === 'approximate' || state === 'atLeast')
    return exportedStatuses[state];
  return `${absenceText(state, words)}${words.format.brackets(exportedStatuses[state])}`;
}

/** As shown, one figure a cell: rates with n and N in columns of their own, so that they can be reckoned with. */
function tableRows(table: FigureTable, words: Words): BookSheet['rows'] {
  const units = new Set(table.columns.map(({ unit }) => unit));
  const headOf = ({ label, unit }: FigureColumn) =>
    `${words.format.capital(label)}${units.size > 1 ? words.format.brackets(unit) : ''}`;
  const head = table.columns.flatMap((column) => {
    const name = headOf(column);
    if (column.kind !== 'rate') return [headCell(name)];
    const { numerator, denominator } = words.sheet.columns;
    return [name, `${name} ${numerator.title}`, `${name} ${denominator.title}`].map(headCell);
  });
  return [
    [headCell(table.rowHeading), ...head],
    ...table.rows.map((row) => [
      { value: row.label },
      ...table.columns.flatMap((column, index) => {
        const measured = row.cells[index] ?? { state: 'notReported' as const };
        const own = figureCell(measured, column.kind, words);
        if (column.kind !== 'rate') return [own];
        const ratio = 'ratio' in measured ? measured.ratio : undefined;
        return [own, { value: ratio?.n ?? null }, { value: ratio?.N ?? null }];
      }),
    ]),
  ];
}

function figureCell(measured: Measured, kind: FigureColumn['kind'], words: Words): BookCell {
  if (isGuarded(measured) && measured.state !== 'undefined')
    return { value: ratioText(measured, words), look: 'faint' };
  const exact = exactNumberOf(measured);
  if (exact === null) return { value: measuredText(measured, kind, words), look: 'faint' };
  return { value: exact, format: kind === 'rate' ? '0.0%' : kind === 'money' ? '#,##0.##' : '#,##0' };
}
