import { max } from 'd3-array';
import { textWidth } from '../../chart/textWidth.ts';
import { xmlElement as x, type XmlElement } from '../xmlText.ts';
import type { BookStyles } from './bookStyles.ts';
import { columnLetters } from './columnLetters.ts';
import type { BookCell, BookSheet } from './workbook.ts';

export interface SheetPart {
  readonly root: XmlElement;
  /** The addresses its cells lead to, in the order of their relationships. */
  readonly links: readonly string[];
}

/** One sheet, its elements in the order ISO 29500 asks. */
export function sheetPart(sheet: BookSheet, styles: BookStyles, main: string, office: string): SheetPart {
  const { rows, frozen: [frozenRows, frozenColumns] = [0, 0], isFiltered = false, isProse = false } = sheet;
  const merged = rows.flatMap((row, r) =>
    row.flatMap(({ takes: [down, across] = [1, 1] }, c) =>
      down * across === 1 ? [] : [`${columnLetters(c)}${r + 1}:${columnLetters(c + across - 1)}${r + down}`],
    ),
  );
  const width = Math.max(0, max(rows, (row) => row.length) ?? 0);
  const links = new Map<string, string>();
  rows.forEach((row, r) =>
    row.forEach(({ link }, c) => {
      if (link !== undefined && /^https?:\/\//.test(link)) links.set(`${columnLetters(c)}${r + 1}`, link);
    }),
  );
  const root = x(
    'worksheet',
    { xmlns: main, 'xmlns:r': office },
    x('sheetPr', {}, x('pageSetUpPr', { fitToPage: 1 })),
    x('sheetViews', {}, viewOf(frozenRows, frozenColumns, isProse)),
    width === 0 ? null : x('cols', {}, ...columnsOf(sheet, width)),
    x('sheetData', {}, ...rows.map((row, index) => rowOf(row, index, styles, isProse))),
    isFiltered && frozenRows > 0 && width > 0
      ? x('autoFilter', { ref: `A${frozenRows}:${columnLetters(width - 1)}${rows.length}` })
      : null,
    merged.length === 0
      ? null
      : x('mergeCells', { count: merged.length }, ...merged.map((ref) => x('mergeCell', { ref }))),
    links.size === 0
      ? null
      : x(
          'hyperlinks',
          {},
          ...[...links.keys()].map((ref, index) => x('hyperlink', { ref, 'r:id': `rId${index + 1}` })),
        ),
    x('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    x('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
    x('headerFooter', {}, x('oddFooter', {}, '&L&A&R&P / &N')),
  );
  return { root, links: [...links.values()] };
}

function viewOf(rows: number, columns: number, isProse: boolean): XmlElement {
  const pane = [rows > 0 ? 'bottom' : 'top', columns > 0 ? 'Right' : 'Left'].join('');
  return x(
    'sheetView',
    { workbookViewId: 0, showGridLines: isProse ? 0 : null },
    rows + columns === 0
      ? null
      : x('pane', {
          xSplit: columns > 0 ? columns : null,
          ySplit: rows > 0 ? rows : null,
          topLeftCell: `${columnLetters(columns)}${rows + 1}`,
          activePane: pane,
          state: 'frozen',
        }),
  );
}

function rowOf(row: readonly BookCell[], index: number, styles: BookStyles, isProse: boolean): XmlElement {
  const isTitle = row.some(({ look }) => look === 'title');
  const height = isTitle ? { ht: 28, customHeight: 1 } : {};
  return x(
    'row',
    { r: index + 1, ...height },
    ...row.map((cell, column) => {
      const { value } = cell;
      if ((value === null || value === '') && cell.look === undefined) return null;
      const at = { r: `${columnLetters(column)}${index + 1}`, s: styles.number(cell, isProse) || null };
      if (value === null || value === '') return x('c', at);
      if (typeof value === 'string')
        return x(
          'c',
          { ...at, t: 'inlineStr' },
          x('is', {}, x('t', { 'xml:space': 'preserve' }, unmistaken(value))),
        );
      return typeof value === 'boolean'
        ? x('c', { ...at, t: 'b' }, x('v', {}, value ? 1 : 0))
        : x('c', at, x('v', {}, value));
    }),
  );
}

/** `_x0041_` in a text would be taken for the character it names; Excel holds 32,767 letters in a cell. */
function unmistaken(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').slice(0, 32_767);
}

/** Widths in Excel's measure, digits; no column wider than can be read. */
function columnsOf({ rows, isProse, widths }: BookSheet, count: number): readonly XmlElement[] {
  const most = isProse ? 72 : 48;
  return Array.from({ length: count }, (_, column) => {
    const widest = rows.reduce((width, row) => {
      const cell = row[column];
      // A title and a note may run over their neighbours; they are empty.
      return cell && cell.look !== 'title' && cell.look !== 'note'
        ? Math.max(width, textWidth(String(cell.value ?? ''), 1) / 0.56)
        : width;
    }, 0);
    const at = column + 1;
    return x('col', {
      min: at,
      max: at,
      width: widths?.[column] ?? Math.min(most, Math.ceil(widest) + 3),
      customWidth: 1,
    });
  });
}
