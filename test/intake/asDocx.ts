import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PrintedReport, PrintedTable } from './printedForm.ts';

const widthOf = (table: PrintedTable): number =>
  Math.max(...table.map((row) => row.reduce((sum, cell) => sum + cell.wide, 0)));

function tableOf(table: PrintedTable): Table {
  const columns = widthOf(table);
  const width = Math.floor(9000 / columns);
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: table.map(
      (row) =>
        new TableRow({
          children: row.map(
            (cell) =>
              new TableCell({
                columnSpan: cell.wide,
                rowSpan: cell.high,
                width: { size: width * cell.wide, type: WidthType.DXA },
                children: [new Paragraph({ children: runs(cell.text) })],
              }),
          ),
        }),
    ),
  });
}

/** Word keeps what was typed at different times in different runs. */
function runs(text: string): TextRun[] {
  const half = Math.ceil(text.length / 2);
  return [text.slice(0, half), text.slice(half)]
    .filter((part) => part !== '')
    .map((part) => new TextRun(part));
}

/** The report as a Word file with merged cells (gridSpan, vMerge). */
export async function asDocx(report: PrintedReport): Promise<Uint8Array> {
  const line = (text: string): Paragraph => new Paragraph({ children: runs(text) });
  const document = new Document({
    title: report.title,
    sections: [
      {
        children: [
          new Paragraph({ text: report.title, alignment: AlignmentType.CENTER }),
          line(report.head),
          ...report.sections.flatMap((section) => [
            line(section.heading),
            ...(section.text === '' ? [] : [line(section.text)]),
            ...(section.table ? [tableOf(section.table), line('')] : []),
          ]),
          new Paragraph({ text: report.agency, alignment: AlignmentType.RIGHT }),
          new Paragraph({ text: report.date, alignment: AlignmentType.RIGHT }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
