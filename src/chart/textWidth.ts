/**
 * Width of a text in px, estimated so that layout needs no measuring and is the same on a server: CJK
 * glyphs and full-width signs are 1 em, digits 0.56 em, narrow letters less, capitals more.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += emsOf(char);
  return ems * size;
}

function emsOf(char: string): number {
  if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/.test(char)) return 1;
  if (/[iljtfrI.,:;'|!() ]/.test(char)) return 0.31;
  if (/[mwMW%]/.test(char)) return 0.88;
  if (/[A-Z]/.test(char)) return 0.66;
  return 0.56;
}

/** The text cut to a width with an ellipsis; whole where it fits. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const chars = [...text];
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, size) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

/** A glyph of CJK with the opening marks that may not be parted from it, closing quotes, a word of other script. */
const pieceOfText =
  /[“‘《（「『【〈]*[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]|[”’]+|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/g;

/** The text broken into lines no wider than `width`: at spaces, or between CJK glyphs; a longer word within itself. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const pieces = (text.match(pieceOfText) ?? []).flatMap((piece) =>
    textWidth(piece.trimEnd(), size) > width ? [...piece] : [piece],
  );
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const clings = /^[”’，。、：；！？）》」』】〉％]/.test(piece);
    if (line !== '' && !clings && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
