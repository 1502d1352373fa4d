import type { PrintedCell, PrintedReport, PrintedTable } from './printedForm.ts';
import { writePdf, type PdfPage, type PlacedText } from './pdfPages.ts';

export const pdfLayouts = ['ruled', 'large print'] as const;
export type PdfLayout = (typeof pdfLayouts)[number];

const left = 50;
const right = 545;
const top = 790;
const foot = 60;

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 127 ? size / 2 : size), 0);

/** The text cut to lines of a width, in the middle of words, as a cell does. */
function wrap(text: string, width: number, size: number): readonly string[] {
  const lines = [''];
  for (const character of text) {
    const last = lines.at(-1) ?? '';
    // Digits of one figure stay together.
    const figure = /[\d.]/.test(character) && /[\d.]$/.test(last);
    if (last !== '' && !figure && widthOf(last + character, size) > width) lines.push(character);
    else lines[lines.length - 1] = last + character;
  }
  return lines;
}

/** Pages filled from the top down; a row of a table that does not fit goes to the next page. */
class Paper {
  readonly pages: { texts: PlacedText[]; rules: [number, number, number, number][] }[] = [
    { texts: [], rules: [] },
  ];
  y = top;
  get page(): { texts: PlacedText[]; rules: [number, number, number, number][] } {
    return this.pages.at(-1) ?? { texts: [], rules: [] };
  }
  turn(): void {
    this.pages.push({ texts: [], rules: [] });
    this.y = top;
  }
  line(text: string, size: number, x = left): void {
    if (this.y - size * 1.6 < foot) this.turn();
    this.y -= size * 1.6;
    this.page.texts.push({ text, x, y: this.y, size });
  }
}

/** The column each cell of a table begins in, and whether a cell of a row above reaches into the row. */
function columnsOf(table: PrintedTable): readonly (readonly (PrintedCell & { column: number })[])[] {
  const taken = new Set<string>();
  return table.map((row, line) => {
    let column = 0;
    return row.map((cell) => {
      while (taken.has(`${line} ${column}`)) column += 1;
      const placed = { ...cell, column };
      for (let down = 0; down < cell.high; down += 1)
        for (let across = 0; across < cell.wide; across += 1) taken.add(`${line + down} ${column + across}`);
      column += cell.wide;
      return placed;
    });
  });
}

function drawTable(paper: Paper, table: PrintedTable, size: number): void {
  const rows = columnsOf(table);
  const columns = Math.max(...rows.flatMap((row) => row.map((cell) => cell.column + cell.wide)));
  const unit = (right - left) / columns;
  rows.forEach((row, index) => {
    const lines = row.map((cell) => wrap(cell.text, unit * cell.wide - 6, size));
    // A merged cell spreads its lines over its rows.
    const height =
      Math.max(1, ...row.map((cell, at) => Math.ceil((lines[at]?.length ?? 1) / cell.high))) * size * 1.3 + 8;
    if (paper.y - height < foot) paper.turn();
    const [upper, lower] = [paper.y, paper.y - height];
    row.forEach((cell, at) => {
      const [x, end] = [left + cell.column * unit, left + (cell.column + cell.wide) * unit];
      (lines[at] ?? []).forEach((text, line) => {
        if (text !== '')
          paper.page.texts.push({ text, x: x + 3, y: upper - 3 - size - line * size * 1.3, size });
      });
      paper.page.rules.push([x, upper, end, upper]);
    });
    const through = rows
      .slice(0, index + 1)
      .flatMap((above, line) =>
        above
          .filter((cell) => line + cell.high > index)
          .flatMap((cell) => [cell.column, cell.column + cell.wide]),
      );
    for (const column of new Set(through)) {
      const x = left + column * unit;
      paper.page.rules.push([x, upper, x, lower]);
    }
    if (index === rows.length - 1) paper.page.rules.push([left, lower, right, lower]);
    paper.y = lower;
  });
}

/** The report as a PDF of several pages, its tables running over their ends. */
export function asPdf(
  report: PrintedReport,
  layout: PdfLayout,
  change: (pages: readonly PdfPage[]) => readonly PdfPage[] = (pages) => pages,
): Uint8Array {
  const paper = new Paper();
  const size = layout === 'large print' ? 11 : 8;
  for (const line of wrap(report.title, right - left, 16)) paper.line(line, 16, left + 20);
  const prose = (text: string): void =>
    wrap(text, right - left - 30, 12).forEach((line, index) =>
      paper.line(line, 12, index === 0 ? left + 24 : left),
    );
  prose(report.head);
  for (const section of report.sections) {
    paper.line(section.heading, 12, left + 24);
    if (section.text !== '') prose(section.text);
    if (section.table) {
      paper.y -= 10;
      drawTable(paper, section.table, size);
    }
  }
  paper.line(report.agency, 12, 300);
  paper.line(report.date, 12, 320);
  return writePdf(change(paper.pages));
}
