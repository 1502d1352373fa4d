import type { CellValue, Worksheet } from 'exceljs';
import type { Block, SourceCell, SourceDocument } from './document.ts';
import { mostCells } from './figureRows.ts';
import { countTags, packageParts, repack } from './packageParts.ts';
import { CannotRead } from './refusal.ts';

const sheets =
  /^(\[Content_Types\]\.xml|_rels\/.*|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|docProps\/.*\.xml)$/;
const mostMarkup = 24 * 1024 * 1024;
const mostRows = 2000;
const mostColumns = 60;

/** A spreadsheet as paragraphs (rows of one cell) and grids. Formulas are not run: their stored result is read. */
export async function readXlsx(bytes: Uint8Array): Promise<SourceDocument> {
  const parts = packageParts(bytes, sheets);
  const size = Object.values(parts).reduce((sum, part) => sum + part.length, 0);
  const cells = Object.values(parts).reduce((sum, part) => sum + countTags(part, 'c'), 0);
  if (size > mostMarkup || cells > mostCells) throw new CannotRead('tooManyCells');
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const packed = repack(parts);
  const buffer = new ArrayBuffer(packed.length);
  new Uint8Array(buffer).set(packed);
  try {
    await book.xlsx.load(buffer, {
      ignoreNodes: ['dataValidations', 'conditionalFormatting', 'drawing', 'picture'],
    });
  } catch {
    throw new CannotRead('damaged');
  }
  const blocks = book.worksheets.filter((sheet) => sheet.state === 'visible').flatMap(blocksOf);
  return { blocks, pictures: 0, ...(book.title ? { title: book.title } : {}) };
}

function blocksOf(sheet: Worksheet): readonly Block[] {
  if (sheet.rowCount > mostRows) throw new CannotRead('tooManyCells');
  const blocks: Block[] = [];
  let rows: (readonly SourceCell[])[] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'grid', shape: 'columns', rows });
    rows = [];
  };
  const width = Math.min(sheet.columnCount, mostColumns);
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const cells = cellsOf(sheet, number, width);
    const filled = cells.filter((cell) => cell.text !== '');
    const [only] = filled;
    if (filled.length === 0) continue;
    // A line of prose across the sheet is no row of a table.
    if (only && filled.length === 1 && (only.text.length > 30 || (only.width ?? 1) >= width)) {
      close();
      for (const line of only.text.split('\n'))
        if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line.trim(), where: only.where });
    } else rows.push(cells);
  }
  close();
  return blocks;
}

function cellsOf(sheet: Worksheet, number: number, width: number): readonly SourceCell[] {
  const row = sheet.getRow(number);
  const cells: SourceCell[] = [];
  for (let column = 1; column <= width; column += 1) {
    const cell = row.getCell(column);
    if (cell.isMerged && cell.master.address !== cell.address) {
      const last = cells.at(-1);
      const sameRow = String(cell.master.row) === String(number);
      if (sameRow && last) cells[cells.length - 1] = { ...last, width: (last.width ?? 1) + 1 };
      continue;
    }
    cells.push({
      text: textOf(cell.value),
      where: { sheet: sheet.name, cell: cell.address },
      column: column - 1,
      width: 1,
    });
  }
  return cells;
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(Math.round(value * 1e8) / 1e8);
  if (typeof value !== 'object') return String(value).trim();
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('richText' in value)
    return value.richText
      .map((run) => run.text)
      .join('')
      .trim();
  if ('result' in value) return value.result === undefined ? '' : textOf(value.result);
  if ('text' in value) return textOf(value.text);
  return '';
}
