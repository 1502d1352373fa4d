import { withoutRadicals } from './radicals.ts';

/** A piece of text on a page: left edge and baseline in points, y upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One of pdf.js's text items, as far as it is used. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/**
 * The words of an item: one item may run over several cells of a table, so it is cut at its blanks, each part at
 * its share of the width.
 */
export function piecesOf(item: TextItem): readonly Piece[] {
  const [, , , , x = 0, y = 0] = item.transform;
  const height = item.height || Math.abs(item.transform[3] ?? 0) || 10;
  const length = [...item.str].reduce((sum, character) => sum + advance(character), 0);
  if (item.str.trim() === '' || length === 0) return [];
  const share = item.width / length;
  const pieces: Piece[] = [];
  let at = x;
  for (const part of withoutRadicals(item.str).split(/(\s+)/)) {
    const width = [...part].reduce((sum, character) => sum + advance(character), 0) * share;
    if (part.trim() !== '') pieces.push({ text: part, x: at, y, width, height });
    at += width;
  }
  return pieces;
}

/** A Han character is as wide as two Latin ones. */
function advance(character: string): number {
  return /[\u2e80-\uffef]/.test(character) ? 2 : 1;
}

export interface TextLine {
  readonly y: number;
  readonly pieces: readonly Piece[];
}

/** Pieces on one baseline as a line, from the top down, each from left to right. */
export function linesOf(pieces: readonly Piece[]): readonly TextLine[] {
  const lines: { y: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((left, right) => right.y - left.y)) {
    const line = lines.at(-1);
    if (line && Math.abs(line.y - piece.y) <= Math.max(2, piece.height * 0.4)) line.pieces.push(piece);
    else lines.push({ y: piece.y, pieces: [piece] });
  }
  return lines.map((line) => ({ ...line, pieces: line.pieces.sort((left, right) => left.x - right.x) }));
}

/** The words of a line with a blank where there is a gap. */
export function lineText(line: TextLine): string {
  let text = '';
  let end = Number.NaN;
  for (const piece of line.pieces) {
    text += Number.isNaN(end) || piece.x - end <= piece.height * 0.3 ? piece.text : ` ${piece.text}`;
    end = piece.x + piece.width;
  }
  return text;
}

export function joinPieces(pieces: readonly Piece[]): string {
  return linesOf(pieces).map(lineText).join('\n');
}
