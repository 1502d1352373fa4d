import type { Words } from '../../words/words.ts';
import { notesIn, type FigureColumn, type FigureTable } from '../../measures/figureTable.ts';
import { exportedStatuses } from '../../measures/exportedCell.ts';
import type { Measured } from '../../measures/measured.ts';
import { absenceText, isGuarded } from '../../words/measuredText.ts';
import { figureFinding } from '../figureFinding.ts';
import type { ShownFigure } from '../shownFigure.ts';
import { contentsSheet, coverSheet, figureCell, headCell, keyCell, labelled, nameCell } from './bookCells.ts';
import { exportedColumns, exportedRows } from './exportedTable.ts';
import { officialSheets } from './officialSheets.ts';
import type { BookSheet } from './workbook.ts';

/**
 * The sheets of a figure's workbook: cover, contents, notes, the table as shown, the same one cell a row, and the
 * tables of the form in the form's own rows and columns.
 */
export function figureSheets(shown: ShownFigure): readonly BookSheet[] {
  const { table, words, link, figure } = shown;
  const { sheets, contentsOf } = words.sheet;
  const nameOf = (label: string) => `${label}${table.synthetic ? words.sheet.marked : ''}`;
  const cover = coverSheet(words, {
    ...table,
    title: table.title.line,
    stated: figureFinding(figure, shown),
    link,
    lines: [labelled(words.figure.unit, table.unit), labelled(words.figure.source, table.source)],
    notes: notesIn(table, 'sheet').map(({ text }) => text),
  });
  const notes: BookSheet = { name: sheets.notes, rows: noteRows(table, words), isProse: true };
  const shownSheet: BookSheet = {
    name: nameOf(sheets.table),
    rows: tableRows(table, words),
    frozen: [1, 1],
    isFiltered: true,
  };
  const cells: BookSheet = {
    name: nameOf(sheets.cells),
    rows: [
      exportedColumns.map((name) => headCell(words.sheet.columns[name].title)),
      ...listRows(table, words),
    ],
    frozen: [1, 0],
    isFiltered: true,
  };
  const forms = figure.slide.kind === 'form' ? officialSheets(shown) : [];
  const contents = contentsSheet(words, [
    { sheet: cover, about: contentsOf.cover },
    { sheet: notes, about: contentsOf.notes },
    { sheet: shownSheet, about: contentsOf.table },
    { sheet: cells, about: contentsOf.cells },
    ...forms.map((sheet) => ({ sheet, about: contentsOf.form })),
  ]);
  return [cover, contents, notes, shownSheet, cells, ...forms];
}

/** One figure a row; years are numbers. */
function listRows(table: FigureTable, words: Words): BookSheet['rows'] {
  const names = table.rows.flatMap((row) =>
    table.columns.map((column) => [row, column].flatMap((one) => [keyCell(one.key), nameCell(one, words)])),
  );
  return exportedRows(table, words).map((row, index) =>
    row.map((value, at) => names[index]?.[at] ?? { value }),
  );
}

function noteRows(table: FigureTable, words: Words): BookSheet['rows'] {
  const found = new Set(table.rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
  const guarded = table.rows.some(({ cells }) => cells.some(isGuarded));
  return [
    labelled(words.figure.definition, table.definition),
    ...notesIn(table, 'sheet').map(({ text }) => labelled(words.sheet.caveat, text)),
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
  const byRow = table.rows.some(({ unit }) => unit !== undefined);
  const unitOf = ({ unit }: FigureColumn) => (units.size > 1 ? words.format.brackets(unit) : '');
  const head = table.columns.flatMap((column) => {
    const name = nameCell(column, words);
    if (typeof name.value === 'number' && column.kind !== 'rate' && units.size === 1)
      return [{ ...name, look: 'head' } as const];
    const text = `${words.format.capital(column.label)}${unitOf(column)}`;
    if (column.kind !== 'rate') return [headCell(text)];
    const { numerator, denominator } = words.sheet.columns;
    return [text, `${text} ${numerator.title}`, `${text} ${denominator.title}`].map(headCell);
  });
  return [
    [headCell(table.rowHeading), ...(byRow ? [headCell(words.figure.unit)] : []), ...head],
    ...table.rows.map((row) => [
      nameCell(row, words),
      ...(byRow ? [{ value: row.unit ?? null }] : []),
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
