import { notesIn, type FigureColumn, type FigureTable } from '../../measures/figureTable.ts';
import { exportedStatuses } from '../../measures/exportedCell.ts';
import { exactNumberOf, type Measured } from '../../measures/measured.ts';
import type { Label } from '../../report/lineItems.ts';
import { capitalised } from '../../words/capitalised.ts';
import { exportColumns, exportWords as words, statusMeanings } from '../../words/exportWords.ts';
import { figureShellWords } from '../../words/figureShell.ts';
import type { Language } from '../../words/language.ts';
import { absenceLabels, isGuarded, measuredText, ratioText } from '../../words/measuredText.ts';
import type { ShownFigure } from '../shownFigure.ts';
import { exportedColumns, exportedRows } from './exportedTable.ts';
import type { BookCell, BookSheet } from './workbook.ts';

type Shown = Pick<ShownFigure, 'table' | 'language' | 'link'>;
const headCell = (value: string): BookCell => ({ value, look: 'head' });
const labelCell = (value: string): BookCell => ({ value, look: 'label' });

/** The sheets of a figure's workbook: cover, contents, notes, the table as shown, and the same one cell a row. */
export function figureSheets(shown: Shown): readonly BookSheet[] {
  const { table, language } = shown;
  const nameOf = (label: Label) => `${label[language]}${table.synthetic ? words.marked[language] : ''}`;
  const shownSheet: BookSheet = {
    name: nameOf(words.sheets.table),
    rows: tableRows(table, language),
    frozen: [1, 1],
    isFiltered: true,
  };
  const cells: BookSheet = {
    name: nameOf(words.sheets.cells),
    rows: [
      exportedColumns.map(({ title }) => headCell(title[language])),
      ...exportedRows(table, language).map((row) => row.map((value) => ({ value }))),
    ],
    frozen: [1, 0],
    isFiltered: true,
  };
  const notes: BookSheet = {
    name: words.sheets.notes[language],
    rows: noteRows(table, language),
    isProse: true,
  };
  const cover: BookSheet = { name: words.sheets.cover[language], rows: coverRows(shown), isProse: true };
  const listed = [
    { sheet: cover, about: words.contentsOf.cover },
    { sheet: notes, about: words.contentsOf.notes },
    { sheet: shownSheet, about: words.contentsOf.table },
    { sheet: cells, about: words.contentsOf.cells },
  ];
  const contents: BookSheet = {
    name: words.sheets.contents[language],
    rows: [
      [words.sheet, words.content, words.rows].map((label) => headCell(label[language])),
      ...listed.map(({ sheet, about }) => [
        { value: sheet.name },
        { value: about[language] },
        { value: sheet.isProse ? null : sheet.rows.length - 1 },
      ]),
    ],
    isProse: true,
  };
  return [cover, contents, notes, shownSheet, cells];
}

function coverRows({ table, language, link }: Shown): BookSheet['rows'] {
  const line = (label: Label, value: string) => [labelCell(label[language]), { value }];
  return [
    [{ value: table.title[language], look: 'title' }],
    ...(table.synthetic ? [[{ value: figureShellWords.synthetic[language], look: 'warning' } as const]] : []),
    [],
    line(figureShellWords.unit, table.unit[language]),
    line(figureShellWords.source, table.source[language]),
    line(figureShellWords.dataDate, table.dataDate),
    line(words.version, table.version),
    ...(link === null ? [] : [[labelCell(figureShellWords.link[language]), { value: link, link }]]),
  ];
}

function noteRows(table: FigureTable, language: Language): BookSheet['rows'] {
  const found = new Set(table.rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
  const guarded = table.rows.some(({ cells }) => cells.some(isGuarded));
  return [
    [labelCell(figureShellWords.definition[language]), { value: table.definition[language] }],
    ...notesIn(table, 'sheet').map((note) => [labelCell(words.caveat[language]), { value: note[language] }]),
    [],
    [headCell(words.shorthand[language]), headCell(words.meaning[language])],
    ...[...found].map((state) => [
      { value: shorthand(state, language) },
      { value: statusMeanings[exportedStatuses[state]][language] },
    ]),
    ...(guarded ? [[{ value: 'n/N' }, { value: words.ratio[language] }]] : []),
    [],
    [headCell(words.sheets.cells[language]), headCell(words.meaning[language])],
    ...exportedColumns.map(({ title, meaning }) => [
      { value: title[language] },
      { value: meaning[language] },
    ]),
  ];
}

/** As it stands in the table, and as the list of cells calls it. */
function shorthand(state: Measured['state'], language: Language): string {
  const label = Object.entries(absenceLabels).find(([key]) => key === state)?.[1];
  return label ? `${label[language]}（${exportedStatuses[state]}）` : exportedStatuses[state];
}

/** As shown, one figure a cell: rates with n and N in columns of their own, so that they can be reckoned with. */
function tableRows(table: FigureTable, language: Language): BookSheet['rows'] {
  const units = new Set(table.columns.map(({ unit }) => unit.zh));
  const headOf = ({ label, unit }: FigureColumn) =>
    `${capitalised(label[language])}${units.size > 1 ? (language === 'zh' ? `（${unit.zh}）` : ` (${unit.en})`) : ''}`;
  const head = table.columns.flatMap((column) => {
    const name = headOf(column);
    if (column.kind !== 'rate') return [headCell(name)];
    const { numerator, denominator } = exportColumns;
    return [name, `${name} ${numerator.title[language]}`, `${name} ${denominator.title[language]}`].map(
      headCell,
    );
  });
  return [
    [headCell(table.rowHeading[language]), ...head],
    ...table.rows.map((row) => [
      { value: row.label[language] },
      ...table.columns.flatMap((column, index) => {
        const measured = row.cells[index] ?? { state: 'notReported' as const };
        const own = figureCell(measured, column.kind, language);
        if (column.kind !== 'rate') return [own];
        const ratio = 'ratio' in measured ? measured.ratio : undefined;
        return [own, { value: ratio?.n ?? null }, { value: ratio?.N ?? null }];
      }),
    ]),
  ];
}

function figureCell(measured: Measured, kind: FigureColumn['kind'], language: Language): BookCell {
  if (isGuarded(measured) && measured.state !== 'undefined')
    return { value: ratioText(measured, language), look: 'faint' };
  const exact = exactNumberOf(measured);
  if (exact === null) return { value: measuredText(measured, kind, language), look: 'faint' };
  return { value: exact, format: kind === 'rate' ? '0.0%' : kind === 'money' ? '#,##0.##' : '#,##0' };
}
