import type { Glyph } from './pdfGlyph.ts';
import { pointAt, type Matrix, type Point } from './pdfMatrix.ts';
import { boxOf, type Box } from './pdfPaths.ts';
import { CannotRead } from './refusal.ts';

const mostCovered = 50_000_000;
/** Lighter is taken for white. */
export const white = 0.97;

/** What is painted over the characters of a page, and the grounds white type is seen on. */
export class PageCover {
  readonly #glyphs: readonly Glyph[];
  readonly #area: number;
  readonly #grounds: Box[] = [];
  #covered = 0;

  constructor(glyphs: readonly Glyph[], area: number) {
    this.#glyphs = glyphs;
    this.#area = area;
  }

  /** Whether white type at this place stands on a coloured box or a picture. */
  isGround({ x, y }: Point): boolean {
    return this.#grounds.some(
      ({ left, right, bottom, top }) => left - 1 <= x && x <= right && bottom <= y + 2 && y <= top,
    );
  }

  /** A white box hides what lies under it; any other is a ground for white type. */
  fill(box: Box, light: number): void {
    if (box.right - box.left < 4 || box.top - box.bottom < 4) return;
    if (light < white) this.#grounds.push(box);
    else this.#hide(box, 'white');
  }

  /** A picture that fills this matrix's unit square. A seal is transparent; a picture of the page is the page. */
  picture(matrix: Matrix): void {
    const corners = [
      pointAt(matrix, 0, 0),
      pointAt(matrix, 1, 0),
      pointAt(matrix, 0, 1),
      pointAt(matrix, 1, 1),
    ];
    const box = boxOf(corners);
    this.#grounds.push(box);
    if ((box.right - box.left) * (box.top - box.bottom) > 0.5 * this.#area) this.#hide(box, 'covered');
  }

  #hide({ left, right, bottom, top }: Box, look: Glyph['look']): void {
    this.#covered += this.#glyphs.length;
    if (this.#covered > mostCovered) throw new CannotRead('tooManyCells');
    for (const glyph of this.#glyphs) {
      const [x, y] = [glyph.x + glyph.width / 2, glyph.y + glyph.height / 3];
      if (left <= x && x <= right && bottom <= y && y <= top && glyph.look !== 'unpainted') glyph.look = look;
    }
  }
}
