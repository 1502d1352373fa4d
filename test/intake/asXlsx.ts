import excel from 'exceljs';
import type { PrintedReport } from './printedForm.ts';

/** The report as a sheet with merged cells; figures are numbers, as a person types them. */
export async function asXlsx(report: PrintedReport): Promise<Uint8Array> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('年度报告');
  let row = 1;
  const line = (text: string): void => {
    if (text === '') return;
    sheet.getCell(row, 1).value = text;
    sheet.mergeCells(row, 1, row, 15);
    row += 1;
  };
  line(report.title);
  line(report.head);
  for (const section of report.sections) {
    line(section.heading);
    line(section.text);
    const taken = new Set<string>();
    (section.table ?? []).forEach((cells, down) => {
      let column = 1;
      for (const cell of cells) {
        while (taken.has(`${down} ${column}`)) column += 1;
        sheet.getCell(row + down, column).value = /^\d+(\.\d+)?$/.test(cell.text)
          ? Number(cell.text)
          : cell.text;
        for (let y = 0; y < cell.high; y += 1)
          for (let x = 0; x < cell.wide; x += 1) taken.add(`${down + y} ${column + x}`);
        if (cell.wide * cell.high > 1)
          sheet.mergeCells(row + down, column, row + down + cell.high - 1, column + cell.wide - 1);
        column += cell.wide;
      }
    });
    row += section.table?.length ?? 0;
  }
  line(report.agency);
  line(report.date);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
