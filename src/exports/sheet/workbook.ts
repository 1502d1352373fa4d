import type { CellObject, Sheet } from 'write-excel-file/universal';
import { textWidth } from '../../chart/textWidth.ts';

/** A cell: numbers stay numbers, words stay words, nothing is a formula. */
export interface BookCell {
  readonly value: string | number | boolean | null;
  readonly look?: 'title' | 'head' | 'label' | 'warning' | 'faint';
  /** How Excel shows a number, such as `0.0%`. */
  readonly format?: string;
}

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: readonly [rows: number, columns: number];
  /** A sheet to read rather than to reckon with. */
  readonly isProse?: boolean;
}

const looks: Record<NonNullable<BookCell['look']>, CellObject> = {
  title: { fontWeight: 'bold', fontSize: 16, height: 28 },
  head: {
    fontWeight: 'bold',
    backgroundColor: '#f2f0ea',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#8c877c',
    wrap: true,
  },
  label: { fontWeight: 'bold', alignVertical: 'top' },
  warning: { fontWeight: 'bold', textColor: '#8a5a00', backgroundColor: '#faf0d8' },
  faint: { textColor: '#6f6b62', align: 'right' },
};

/** Excel takes 31 letters for a sheet's name and none of `[]:*?/\`. */
export function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}

/** Makes an Excel file; the writer is loaded only when somebody wants one. */
export async function workbook(sheets: readonly BookSheet[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  return write(sheets.map(written), { fontFamily: '等线', fontSize: 11 }).toBlob();
}

function written({ name, rows, frozen, isProse = false }: BookSheet): Sheet<Blob> {
  return {
    sheet: sheetName(name),
    data: rows.map((row) => row.map((cell) => cellObject(cell, isProse))),
    columns: widths(rows, isProse ? 72 : 48),
    showGridLines: !isProse,
    orientation: 'landscape',
    ...(frozen ? { stickyRowsCount: frozen[0], stickyColumnsCount: frozen[1] } : {}),
  };
}

function cellObject({ value, look, format }: BookCell, isProse: boolean): CellObject | null {
  if (value === null || value === '') return null;
  const style: CellObject = {
    ...(isProse && look !== 'title' ? { wrap: true, alignVertical: 'top' } : {}),
    ...(look ? looks[look] : {}),
  };
  if (typeof value === 'string') return { ...style, value, type: String };
  if (typeof value === 'boolean') return { ...style, value, type: Boolean };
  return { ...style, value, type: Number, ...(format ? { format } : {}) };
}

/** Widths in Excel's measure, digits; no column wider than can be read. */
function widths(rows: BookSheet['rows'], most: number): { width: number }[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const widest = rows.reduce((width, row) => {
      const cell = row[column];
      // A title may run over its neighbours; they are empty.
      return cell && cell.look !== 'title'
        ? Math.max(width, textWidth(String(cell.value ?? ''), 1) / 0.56)
        : width;
    }, 0);
    return { width: Math.min(most, Math.ceil(widest) + 3) };
  });
}
