import { escaped, handMadeBook, type HandMadeBook } from './handMadeBook.ts';
import type { PrintedReport } from './printedForm.ts';

/** One place of the sheet and its XML; a figure is a number, as a person types it. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isFigure: boolean;
}

export interface TypedSheet {
  readonly cells: readonly TypedCell[];
  readonly merges: readonly string[];
}

/** `B7` */
export const referenceOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${String.fromCharCode(64 + column)}${row}`;

/** The report laid out on a sheet with merged cells. */
export function typedSheet(report: PrintedReport): TypedSheet {
  const cells: TypedCell[] = [];
  const merges: string[] = [];
  const merge = (row: number, column: number, high: number, wide: number): void => {
    if (wide * high > 1)
      merges.push(
        `${referenceOf({ row, column })}:${referenceOf({ row: row + high - 1, column: column + wide - 1 })}`,
      );
  };
  let row = 1;
  const line = (text: string): void => {
    if (text === '') return;
    cells.push({ row, column: 1, text, isFigure: false });
    merge(row, 1, 1, 15);
    row += 1;
  };
  line(report.title);
  line(report.head);
  for (const section of report.sections) {
    line(section.heading);
    line(section.text);
    const taken = new Set<string>();
    (section.table ?? []).forEach((printed, down) => {
      let column = 1;
      for (const { text, wide, high } of printed) {
        while (taken.has(`${down} ${column}`)) column += 1;
        cells.push({ row: row + down, column, text, isFigure: /^\d+(\.\d+)?$/.test(text) });
        for (let y = 0; y < high; y += 1)
          for (let x = 0; x < wide; x += 1) taken.add(`${down + y} ${column + x}`);
        merge(row + down, column, high, wide);
        column += wide;
      }
    });
    row += section.table?.length ?? 0;
  }
  line(report.agency);
  line(report.date);
  return { cells, merges };
}

/** A cell as XML: a number, or a text that stands in the cell itself. */
export function cellXml(cell: TypedCell): string {
  const at = referenceOf(cell);
  if (cell.isFigure) return `<c r="${at}"><v>${cell.text}</v></c>`;
  return cell.text === ''
    ? `<c r="${at}"/>`
    : `<c r="${at}" t="inlineStr"><is><t>${escaped(cell.text)}</t></is></c>`;
}

export interface SheetOptions extends Partial<HandMadeBook> {
  /** XML of a cell in place of its own; `null` leaves it. */
  readonly change?: (cell: TypedCell) => string | null;
  readonly rowAttributes?: (row: number) => string;
}

export function sheetFile(
  { cells, merges }: TypedSheet,
  { change, rowAttributes, ...book }: SheetOptions = {},
): Uint8Array {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((one, other) => one - other);
  return handMadeBook({
    ...book,
    sheets: [
      {
        name: '年度报告',
        ...book.sheets?.[0],
        rows: rows
          .map((row) => {
            const mine = cells.filter((cell) => cell.row === row);
            return `<row r="${row}"${rowAttributes?.(row) ?? ''}>${mine.map((cell) => change?.(cell) ?? cellXml(cell)).join('')}</row>`;
          })
          .join(''),
        after: `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
      },
      ...(book.sheets?.slice(1) ?? []),
    ],
  });
}

/** The report as a spreadsheet. */
export function asXlsx(report: PrintedReport): Promise<Uint8Array> {
  return Promise.resolve(sheetFile(typedSheet(report)));
}
