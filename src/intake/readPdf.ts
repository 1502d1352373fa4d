import type { Block, LeftOut, SourceCell, SourceDocument } from './document.ts';
import { drawnPages, type PdfOptions } from './pdfFile.ts';
import { isPageNumber, paragraphsIn } from './pdfParagraphs.ts';
import { ruledGrids } from './pdfGrid.ts';
import { linesOf, lineText, piecesOf, type Piece, type TextLine } from './pdfPieces.ts';
import { rulesOf, type Rule } from './pdfRules.ts';
import { joinSpaced } from './pdfSpacing.ts';
import { readText } from './readText.ts';
import { CannotRead } from './refusal.ts';
import { joinSplitParagraphs, joinSplitRows } from './splitRows.ts';

const mostPieces = 30_000;

interface ReadPage {
  readonly number: number;
  readonly pieces: readonly Piece[];
  readonly blocks: readonly Block[];
}

/**
 * A PDF with text as paragraphs and grids: cells by the ruled lines, else rows by baseline. Text that is printed
 * counts; text under pictures is doubtful, and what cannot be placed or told is left out by name. Throws `CannotRead`.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<SourceDocument> {
  const pages: ReadPage[] = [];
  const leftOut: LeftOut[] = [];
  let unknownText = false;
  let pictures = 0;
  for await (const drawing of drawnPages(bytes, options)) {
    const number = pages.length + 1;
    const { pieces: found, paths, slanted } = piecesOf(drawing.glyphs, drawing.paths);
    if (found.length > mostPieces) throw new CannotRead('tooManyCells');
    const pieces = joinSpaced(found);
    unknownText ||= drawing.unknownText && pieces.length === 0;
    // A page without text is a picture itself.
    pictures += pieces.length === 0 ? 1 : drawing.pictures;
    if (slanted !== '')
      leftOut.push({
        where: { page: number },
        what: {
          zh: `斜排的数字“${slanted.slice(0, 20)}”未读入`,
          en: `slanted digits “${slanted.slice(0, 20)}” were not read`,
        },
      });
    pages.push({ number, pieces, blocks: pageBlocks(pieces, rulesOf(paths), number) });
  }
  if (pages.every((page) => page.pieces.length === 0))
    throw new CannotRead(unknownText ? 'unknownFont' : 'scanned');
  return { blocks: blocksOf(pages), pictures, pages: pages.length, leftOut };
}

function pageBlocks(pieces: readonly Piece[], rules: readonly Rule[], page: number): readonly Block[] {
  const grids = ruledGrids(rules, pieces, page).filter(
    (grid) => grid.used.size > 0 && grid.rows.flat().length > 1,
  );
  const inside = new Set(grids.flatMap((grid) => [...grid.used]));
  const lines = linesOf(pieces.filter((piece) => !inside.has(piece))).filter(
    (line) => !isPageNumber(lineText(line)),
  );
  const paragraphs = lines.length === 0 ? [] : paragraphsIn(lines);
  const placed = [
    ...grids.map((grid): { y: number; block: Block } => ({
      y: grid.top,
      block: {
        kind: 'grid',
        shape: 'columns',
        rows: grid.rows,
      },
    })),
    ...paragraphs.map(({ y, text }): { y: number; block: Block } => ({
      y,
      block: { kind: 'paragraph', text, where: { page } },
    })),
  ];
  return placed.sort((left, right) => right.y - left.y).map(({ block }) => block);
}

/** Ruled grids where there are any with words of the form; otherwise the lines of the pages as plain text. */
function blocksOf(pages: readonly ReadPage[]): readonly Block[] {
  const ruled = joinSplitParagraphs(joinSplitRows(pages.flatMap((page) => page.blocks)));
  const formed = ruled.some(
    (block) =>
      block.kind === 'grid' &&
      block.rows.flat().some((cell) => /信息内容|规章|自然人|行政复议/.test(cell.text.replace(/\s/g, ''))),
  );
  if (formed) return ruled;
  const lines = pages.flatMap(({ number, pieces }) =>
    linesOf(pieces).flatMap((line): readonly PrintedLine[] => {
      const text = lineText(line);
      return isPageNumber(text) ? [] : [{ text, page: number, line }];
    }),
  );
  const plain = readText(lines.map(({ text }) => text).join('\n')).blocks;
  return plain.some((block) => block.kind === 'grid') ? plain.map((block) => onPage(block, lines)) : ruled;
}

interface PrintedLine {
  readonly text: string;
  readonly page: number;
  readonly line: TextLine;
}

/** A block of the lines as text, with the page each cell stands on and what is doubtful of its line. */
function onPage(block: Block, lines: readonly PrintedLine[]): Block {
  if (block.kind === 'paragraph') return block;
  const placed = (cell: SourceCell): SourceCell => {
    const printed = lines[(cell.where.line ?? 0) - 1];
    if (!printed) return cell;
    const isRecognised = printed.line.pieces.some(({ mark }) => mark === 'ocr');
    return {
      ...cell,
      where: { page: printed.page, y: printed.line.y },
      ...(isRecognised ? { doubt: 'ocr' } : {}),
    };
  };
  return { ...block, rows: block.rows.map((row) => row.map(placed)) };
}
