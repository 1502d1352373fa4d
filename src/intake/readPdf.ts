import type { Block, SourceDocument } from './document.ts';
import { isPageNumber, paragraphsIn } from './pdfParagraphs.ts';
import { ruledGrids } from './pdfGrid.ts';
import { linesOf, lineText, piecesOf, type Piece } from './pdfPieces.ts';
import { rulesOf } from './pdfRules.ts';
import { joinSpaced } from './pdfSpacing.ts';
import { readText } from './readText.ts';
import { CannotRead } from './refusal.ts';
import { joinSplitParagraphs, joinSplitRows } from './splitRows.ts';

const mostPages = 200;
const mostPieces = 30_000;

export interface PdfOptions {
  /** Folder of pdf.js's character maps, for PDFs whose Chinese fonts are not embedded; ends in `/`. */
  readonly cMapUrl?: string;
}

interface PageText {
  readonly number: number;
  readonly pieces: readonly Piece[];
  readonly blocks: readonly Block[];
  /** Pictures on the page; a page without text is one itself. */
  readonly pictures: number;
}

export async function loadPdfParser(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** A PDF with text as paragraphs and grids: cells by the ruled lines, else rows by baseline. Throws `CannotRead`. */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<SourceDocument> {
  const { getDocument, OPS } = await loadPdfParser();
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
    ...(options.cMapUrl === undefined ? {} : { cMapUrl: options.cMapUrl, cMapPacked: true }),
  });
  try {
    const file = await task.promise;
    if (file.numPages > mostPages) throw new CannotRead('tooLarge');
    const pages: PageText[] = [];
    let unknownText = false;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const content = await page.getTextContent({ disableNormalization: false });
      const pieces = joinSpaced(content.items.flatMap((item) => ('str' in item ? piecesOf(item) : [])));
      if (pieces.length > mostPieces) throw new CannotRead('tooManyCells');
      // A scan is not drawn just to count it; its first page tells whether there is text of unknown characters.
      const drawn =
        pieces.length === 0 && number > 1 ? { fnArray: [], argsArray: [] } : await page.getOperatorList();
      unknownText ||= pieces.length === 0 && drawn.fnArray.includes(OPS.showText);
      pages.push({
        number,
        pieces,
        blocks: pageBlocks(pieces, rulesOf(drawn.fnArray, drawn.argsArray, OPS), number),
        pictures:
          pieces.length === 0
            ? 1
            : drawn.fnArray.filter((op) => op === OPS.paintImageXObject || op === OPS.paintInlineImageXObject)
                .length,
      });
      page.cleanup();
    }
    if (pages.every((page) => page.pieces.length === 0))
      throw new CannotRead(unknownText ? 'unknownFont' : 'scanned');
    const pictures = pages.reduce((sum, page) => sum + page.pictures, 0);
    return { blocks: blocksOf(pages), pictures, pages: pages.length };
  } catch (error) {
    if (error instanceof CannotRead) throw error;
    throw new CannotRead(
      error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged',
    );
  } finally {
    await task.destroy();
  }
}

function pageBlocks(
  pieces: readonly Piece[],
  rules: Parameters<typeof ruledGrids>[0],
  page: number,
): readonly Block[] {
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
function blocksOf(pages: readonly PageText[]): readonly Block[] {
  const ruled = joinSplitParagraphs(joinSplitRows(pages.flatMap((page) => page.blocks)));
  const formed = ruled.some(
    (block) =>
      block.kind === 'grid' &&
      block.rows.flat().some((cell) => /信息内容|规章|自然人|行政复议/.test(cell.text.replace(/\s/g, ''))),
  );
  if (formed) return ruled;
  const text = pages
    .flatMap((page) => linesOf(page.pieces).map(lineText))
    .filter((line) => !isPageNumber(line))
    .join('\n');
  const plain = readText(text).blocks;
  return plain.some((block) => block.kind === 'grid') ? plain : ruled;
}
