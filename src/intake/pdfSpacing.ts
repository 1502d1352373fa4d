import { linesOf, type Piece, type TextLine } from './pdfPieces.ts';

const isHan = (text: string): boolean => /^\p{Script=Han}$/u.test(text);
const hanPair = /\p{Script=Han}(?=\p{Script=Han})/gu;
const em = (left: Piece, right: Piece): number => (right.x - left.x - left.width) / left.height;

/** The blank set between the characters of a line's words, in em; `null` where too few words tell. */
function spacingOf(line: TextLine): number | null {
  const gaps = line.pieces.flatMap((piece, index): readonly number[] => {
    const before = line.pieces[index - 1];
    if (!before || !isHan(before.text.slice(-1)) || !isHan(piece.text.slice(0, 1))) return [];
    const gap = em(before, piece);
    return gap < 1 ? [gap] : [];
  });
  const inside = line.pieces.reduce((sum, piece) => sum + (piece.text.match(hanPair)?.length ?? 0), 0);
  if (gaps.length < 3) return null;
  if (inside > gaps.length) return 0;
  const middle = gaps.sort((left, right) => left - right)[Math.floor(gaps.length / 2)] ?? 0;
  return middle > 0.15 ? middle : 0;
}

/**
 * Where the characters of a table are all set apart, `1 5 1` is 151: pieces that stand no farther from one another
 * than the characters of the nearest words (above, at a page's head below) are put together.
 */
export function joinSpaced(pieces: readonly Piece[]): readonly Piece[] {
  const lines = linesOf(pieces);
  const spacings = lines.map(spacingOf);
  let spacing = spacings.find((one) => one !== null) ?? 0;
  return lines.flatMap((line, index) => {
    spacing = spacings[index] ?? spacing;
    if (spacing === 0) return line.pieces;
    const joined: Piece[] = [];
    for (const piece of line.pieces) {
      const last = joined.at(-1);
      if (last && em(last, piece) < spacing + 0.2)
        joined[joined.length - 1] = {
          ...last,
          text: last.text + piece.text,
          width: piece.x + piece.width - last.x,
        };
      else joined.push(piece);
    }
    return joined;
  });
}
