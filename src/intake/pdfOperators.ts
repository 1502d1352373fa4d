import { PageCover, white } from './pdfCover.ts';
import { glyphFacts, type Glyph } from './pdfGlyph.ts';
import { identity, matrixIn, pointAt, times, turnedPage, type Matrix } from './pdfMatrix.ts';
import { boxOf, subpaths, type PaintedPath } from './pdfPaths.ts';
import { changedState, start, type PageFacts, type State } from './pdfState.ts';

/** The numbers of pdf.js's operators by name. */
export type Operators = Readonly<Record<string, number>>;

const mostPaths = 20_000;

/** Draws a page from pdf.js's operators as far as a reader needs: characters, paths, what is painted over them. */
export class PageDrawing {
  readonly glyphs: Glyph[] = [];
  readonly paths: PaintedPath[] = [];
  pictures = 0;
  /** Text was drawn whose characters cannot be told. */
  unknownText = false;
  readonly #names: ReadonlyMap<number, string>;
  readonly #page: PageFacts;
  readonly #isShown: (group: unknown) => boolean;
  readonly #base: Matrix;
  readonly #stack: State[] = [];
  readonly #marks: boolean[] = [];
  readonly #cover: PageCover;
  readonly #width: number;
  readonly #height: number;
  #state: State;
  #text: Matrix = identity;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  constructor(ops: Operators, page: PageFacts, isShown: (group: unknown) => boolean) {
    this.#names = new Map(Object.entries(ops).map(([name, number]) => [number, name]));
    this.#page = page;
    this.#isShown = isShown;
    this.#base = turnedPage(page.rotate, page.view);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = page.view;
    const sideways = Math.round(page.rotate / 90) % 2 !== 0;
    [this.#width, this.#height] = sideways ? [y2 - y1, x2 - x1] : [x2 - x1, y2 - y1];
    this.#cover = new PageCover(this.glyphs, this.#width * this.#height);
    this.#state = { ...start, matrix: this.#base };
  }

  draw(operator: number, argument: unknown): void {
    const list: readonly unknown[] = Array.isArray(argument) ? argument : [];
    const [first, second, third, fourth] = list;
    const name = this.#names.get(operator) ?? '';
    const changed = changedState(this.#state, name, list, this.#page);
    if (changed) {
      this.#state = changed;
      return;
    }
    switch (name) {
      case 'save':
        this.#stack.push(this.#state);
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
        this.#state = this.#stack.pop() ?? this.#state;
        break;
      case 'transform':
        this.#turn(matrixIn(list) ?? identity);
        break;
      case 'paintFormXObjectBegin':
        this.#stack.push(this.#state);
        this.#turn(matrixIn(first) ?? identity);
        break;
      case 'beginAnnotation':
        this.#stack.push(this.#state);
        this.#state = { ...start, matrix: this.#base };
        this.#turn(matrixIn(third) ?? identity);
        this.#turn(matrixIn(fourth) ?? identity);
        break;
      case 'constructPath':
        this.#path(Number(first), second);
        break;
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
      case 'paintImageMaskXObject':
        this.pictures += 1;
        this.#cover.picture(this.#state.matrix);
        break;
      case 'beginMarkedContent':
      case 'beginMarkedContentProps':
        this.#marks.push(name === 'beginMarkedContent' || first !== 'OC' || this.#isShown(second));
        break;
      case 'endMarkedContent':
        this.#marks.pop();
        break;
      default:
        this.#drawText(name, list);
    }
  }

  #drawText(name: string, [first, second]: readonly unknown[]): void {
    const number = Number(first);
    switch (name) {
      case 'beginText':
        this.#place(identity);
        break;
      case 'setTextMatrix':
        this.#place(matrixIn(first) ?? identity);
        break;
      case 'setLeadingMoveText':
        this.#state = { ...this.#state, leading: Number(second) };
        this.#move(number, Number(second));
        break;
      case 'moveText':
        this.#move(number, Number(second));
        break;
      case 'nextLine':
        this.#move(0, this.#state.leading);
        break;
      case 'showText':
        if (Array.isArray(first)) this.#show(first);
        break;
    }
  }

  #turn(matrix: Matrix): void {
    this.#state = { ...this.#state, matrix: times(this.#state.matrix, matrix) };
  }

  #place(matrix: Matrix): void {
    this.#text = matrix;
    [this.#x, this.#y, this.#lineX, this.#lineY] = [0, 0, 0, 0];
  }

  #move(x: number, y: number): void {
    this.#lineX += x;
    this.#lineY += y;
    [this.#x, this.#y] = [this.#lineX, this.#lineY];
  }

  #show(glyphs: readonly unknown[]): void {
    const { matrix, font, size, charSpacing, wordSpacing, hScale, rise } = this.#state;
    const whole = times(matrix, this.#text);
    const [a, b, c, d] = whole;
    const across = Math.hypot(a, b);
    const sign = Math.sign(size) || 1;
    // Type of a negative size goes the other way; a page of another hand than its text is mirrored.
    const turned = (Math.atan2(b * sign * hScale, a * sign * hScale) * 180) / Math.PI;
    const angle = a * d - b * c < 0 ? Number.NaN : (Math.round(turned) + 360) % 360;
    const height = Math.abs(size) * Math.hypot(c, d);
    const look = this.#lookNow();
    const shown = this.#marks.every(Boolean);
    this.unknownText ||= !glyphs.some((glyph) => glyphFacts(glyph).unicode !== '');
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.#advance((-glyph * size) / 1000, font.isVertical, hScale);
        continue;
      }
      const { unicode, width, isSpace } = glyphFacts(glyph);
      const { x, y } = pointAt(whole, this.#x, this.#y + rise);
      const step = width * Math.abs(size) * font.scale;
      if (shown && unicode.trim() !== '' && this.#isOnPage(x, y))
        this.glyphs.push({
          ...{ text: unicode, x, y, height, angle, look },
          width: font.isVertical ? height : step * Math.abs(hScale) * across,
        });
      this.#advance(sign * (step + charSpacing + (isSpace ? wordSpacing : 0)), font.isVertical, hScale);
    }
  }

  #advance(step: number, isVertical: boolean, hScale: number): void {
    if (isVertical) this.#y -= step;
    else this.#x += step * hScale;
  }

  #lookNow(): Glyph['look'] {
    const { mode, light, alpha } = this.#state;
    if (mode === 3 || mode === 7 || alpha < 0.02) return 'unpainted';
    if (mode !== 1 && mode !== 5 && light >= white) {
      const at = pointAt(times(this.#state.matrix, this.#text), this.#x, this.#y);
      return this.#cover.isGround(at) ? 'plain' : 'white';
    }
    return alpha < 0.6 || light > 0.8 ? 'pale' : 'plain';
  }

  #isOnPage(x: number, y: number): boolean {
    return x > -2 && y > -2 && x < this.#width + 2 && y < this.#height + 2;
  }

  #path(paint: number, data: unknown): void {
    const name = this.#names.get(paint) ?? '';
    const isStroked = /^(stroke|closeStroke)$/.test(name);
    const isBoth = /^(fill|eoFill|closeFill|closeEOFill)Stroke$/.test(name);
    const isFilled = isBoth || /^(fill|eoFill)$/.test(name);
    if (!isStroked && !isFilled) return;
    for (const points of subpaths(data, this.#state.matrix)) {
      if (isFilled && !isStroked && this.#state.alpha >= 0.9)
        this.#cover.fill(boxOf(points), this.#state.light);
      if (this.paths.length < mostPaths) this.paths.push({ points, isStroked: isStroked || isBoth });
    }
  }
}
