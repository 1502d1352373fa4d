import { printable } from '../report/bounds.ts';
import type { Label } from '../report/lineItems.ts';
import type { CellDoubt } from './how.ts';

/**
 * What every reader of a container gives: paragraphs and grids of cells in reading order, each with its place in
 * the source. Nothing in it knows the form; the interpreter does.
 */
export interface SourceDocument {
  /** The container's own title (`<title>`, document properties), when it has one. */
  readonly title?: string;
  /** Day of publication stated outside the text (page metadata), `YYYY-MM-DD`. */
  readonly published?: string;
  readonly blocks: readonly Block[];
  /** How many pictures stand in the text: a table may be among them. */
  readonly pictures: number;
  readonly pages?: number;
  /** What is visible and could not be taken over; a document with any is never read as a whole. */
  readonly leftOut?: readonly LeftOut[];
}

export interface LeftOut {
  readonly where: Place;
  readonly what: Label;
}

export type Block = Paragraph | Grid;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly where: Place;
}

/** Where something stands in the source, as a person looks for it there: each number from 1. */
export interface Place {
  readonly page?: number;
  readonly paragraph?: number;
  readonly line?: number;
  readonly table?: number;
  readonly row?: number;
  /** Row of a table inside the row's cell. */
  readonly innerRow?: number;
  readonly sheet?: string;
  /** `B7`, in a spreadsheet. */
  readonly cell?: string;
  /** Left edge and top of the cell on its page, in points from the page's lower left corner. */
  readonly x?: number;
  readonly y?: number;
}

/** A place in words: `第3页表2第5行`, “page 3, table 2, row 5”. */
export function placeLabel({ page, paragraph, line, table, row, innerRow, sheet, cell }: Place): Label {
  const parts = [
    page === undefined ? null : { zh: `第${page}页`, en: `page ${page}` },
    table === undefined ? null : { zh: `表${table}`, en: `table ${table}` },
    row === undefined ? null : { zh: `第${row}行`, en: `row ${row}` },
    innerRow === undefined ? null : { zh: `内表第${innerRow}行`, en: `row ${innerRow} of the table inside` },
    paragraph === undefined ? null : { zh: `第${paragraph}段`, en: `paragraph ${paragraph}` },
    line === undefined ? null : { zh: `第${line}行`, en: `line ${line}` },
    sheet === undefined
      ? null
      : {
          zh: `${sheet}${cell === undefined ? '' : `!${cell}`}`,
          en: `${sheet}${cell === undefined ? '' : `!${cell}`}`,
        },
  ].filter((part) => part !== null);
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(', ') };
}

export interface SourceCell {
  readonly text: string;
  readonly where: Place;
  /** First grid column the cell covers, from 0, and how many; in grids of shape `columns`; in `rows` its place in the row. */
  readonly column?: number;
  readonly width?: number;
  /** The document ends inside the cell: its figure may lack digits. */
  readonly cut?: true;
  /** Why its figure, though it stands there, is never taken as *read*. */
  readonly doubt?: CellDoubt;
  /** What stands beside its text and is no part of it: a raised mark, a struck figure. */
  readonly aside?: string;
  /** It holds something, shown as `text`, that is neither a figure nor words: an error, a formula without result. */
  readonly unreadable?: true;
}

/**
 * `columns`: rows and columns are the document's own (HTML, Word, spreadsheet, ruled PDF). `rows`: rows are sure,
 * columns are not (pipes, tabs). `spaced`: rows whose cells were only kept apart by blanks, so a digit may have
 * been split. `stream`: one cell after the other, rows unknown; `lines`: the same, and a blank cell leaves no trace.
 */
export type GridShape = 'columns' | 'rows' | 'spaced' | 'stream' | 'lines';

export interface Grid {
  readonly kind: 'grid';
  readonly shape: GridShape;
  /** Cells where they begin: a merged cell appears once. */
  readonly rows: readonly (readonly SourceCell[])[];
}

/** The words of the document without its grids' cells, for prose. */
export function paragraphsOf(document: SourceDocument): readonly Paragraph[] {
  return document.blocks.filter((block) => block.kind === 'paragraph');
}

/** Marks the last cell as cut where the text ends in a digit: `12` may have been 123. */
export function markCut(document: SourceDocument, text: string): SourceDocument {
  const last = document.blocks.at(-1);
  if (last?.kind !== 'grid' || !/[\d０-９.]$/.test(text)) return document;
  const rows = last.rows.map((row, line) =>
    line < last.rows.length - 1
      ? row
      : row.map((cell, index): SourceCell => (index < row.length - 1 ? cell : { ...cell, cut: true })),
  );
  return { ...document, blocks: [...document.blocks.slice(0, -1), { ...last, rows }] };
}

/** The document without characters no report can hold: U+000B of a word processor, stray control characters. */
export function printableDocument(document: SourceDocument): SourceDocument {
  const blocks = document.blocks.map((block): Block =>
    block.kind === 'paragraph'
      ? { ...block, text: printable(block.text) }
      : {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: printable(cell.text) }))),
        },
  );
  const { title } = document;
  return { ...document, ...(title === undefined ? {} : { title: printable(title) }), blocks };
}
