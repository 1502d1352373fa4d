import { max, min } from 'd3-array';
import type { TextLine } from './pdfPieces.ts';
import { lineText } from './pdfPieces.ts';
import { sectionOf } from './headings.ts';

/** Page numbers and running heads such as `-3-`, `— 4 —`, `第 2 页`. */
export function isPageNumber(text: string): boolean {
  return /^[-—–\s]*\d{1,3}[-—–\s]*$|^第\s*\d+\s*页/.test(text.trim());
}

export interface TextBlock {
  readonly y: number;
  readonly text: string;
}

/** Lines of prose put together: an indented line, a heading or one after a short line begins a paragraph. */
export function paragraphsIn(lines: readonly TextLine[]): readonly TextBlock[] {
  const ends = lines.map((line) => max(line.pieces, (piece) => piece.x + piece.width) ?? 0);
  const starts = lines.map((line) => line.pieces[0]?.x ?? 0);
  const right = max(ends) ?? 0;
  const left = min(starts) ?? 0;
  const blocks: { y: number; text: string }[] = [];
  lines.forEach((line, index) => {
    const text = lineText(line);
    const height = line.pieces[0]?.height ?? 10;
    const indented = (starts[index] ?? 0) > left + height * 1.2;
    const before = lines[index - 1];
    const short = (ends[index - 1] ?? 0) < right - height * 2.5;
    const apart = before !== undefined && before.y - line.y > height * 3;
    const last = blocks.at(-1);
    if (!last || indented || short || apart || sectionOf(text) || sectionOf(last.text))
      blocks.push({ y: line.y, text });
    else last.text += /[a-zA-Z0-9]$/.test(last.text) && /^[a-zA-Z]/.test(text) ? ` ${text}` : text;
  });
  return blocks;
}
