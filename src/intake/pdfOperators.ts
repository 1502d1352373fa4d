import { CannotRead } from './refusal.ts';
import { identity, matrixIn, pointAt, times, turnedPage, type Matrix, type Point } from './pdfMatrix.ts';

/** A character on a page: where it begins and how it is set, in points, y upwards, the page turned as it is shown. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Direction of its line in degrees, against the clock; `NaN` where it is mirrored. */
  readonly angle: number;
  /** `unpainted`: in an invisible layer; `covered`: under a picture; `white` on white; `pale`: hardly seen. */
  look: 'plain' | 'unpainted' | 'covered' | 'white' | 'pale';
}

export interface PaintedPath {
  readonly points: readonly Point[];
  readonly isStroked: boolean;
}

export interface FontFacts {
  /** Of a glyph's width to the size of the type. */
  readonly scale: number;
  readonly isVertical: boolean;
}

export interface PageFacts {
  readonly view: readonly number[];
  readonly rotate: number;
  fontOf(name: string): FontFacts;
}

/** The numbers of pdf.js's operators by name. */
export type Operators = Readonly<Record<string, number>>;

interface State {
  readonly matrix: Matrix;
  readonly font: FontFacts;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly hScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
  /** From 0 (black) to 1 (white). */
  readonly light: number;
  readonly alpha: number;
}

const start: Omit<State, 'matrix'> = {
  font: { scale: 0.001, isVertical: false },
  ...{ size: 0, charSpacing: 0, wordSpacing: 0, hScale: 1, leading: 0, rise: 0, mode: 0, light: 0, alpha: 1 },
};

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

const mostPaths = 20_000;
const mostCovered = 50_000_000;
const white = 0.97;

/** Draws a page from pdf.js's operators as far as a reader needs: characters, paths, what is painted over them. */
export class PageDrawing {
  readonly glyphs: Glyph[] = [];
  readonly paths: PaintedPath[] = [];
  pictures = 0;
  /** Text was drawn whose characters cannot be told. */
  unknownText = false;
  readonly #names: ReadonlyMap<number, string>;
  readonly #ops: Operators;
  readonly #page: PageFacts;
  readonly #isShown: (group: unknown) => boolean;
  readonly #base: Matrix;
  readonly #stack: State[] = [];
  readonly #marks: boolean[] = [];
  /** Coloured boxes: white type on them is seen. */
  readonly #grounds: Box[] = [];
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
    this.#ops = ops;
    this.#page = page;
    this.#isShown = isShown;
    this.#base = turnedPage(page.rotate, page.view);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = page.view;
    const sideways = Math.round(page.rotate / 90) % 2 !== 0;
    [this.#width, this.#height] = sideways ? [y2 - y1, x2 - x1] : [x2 - x1, y2 - y1];
    this.#state = { ...start, matrix: this.#base };
  }

  draw(operator: number, argument: unknown): void {
    const list: readonly unknown[] = Array.isArray(argument) ? argument : [];
    const [first, second, third, fourth] = list;
    switch (this.#names.get(operator)) {
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
      case 'setGState':
        this.#graphics(first);
        break;
      case 'setFillRGBColor':
        this.#state = { ...this.#state, light: lightOf(list) };
        break;
      case 'setFillColorN':
      case 'shadingFill':
        this.#state = { ...this.#state, light: 0 };
        break;
      case 'constructPath':
        this.#path(Number(first), second);
        break;
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
      case 'paintImageMaskXObject':
        this.#picture();
        break;
      case 'beginMarkedContentProps':
        this.#marks.push(first !== 'OC' || this.#isShown(second));
        break;
      case 'beginMarkedContent':
        this.#marks.push(true);
        break;
      case 'endMarkedContent':
        this.#marks.pop();
        break;
      default:
        this.#drawText(operator, list);
    }
  }

  #drawText(operator: number, [first, second]: readonly unknown[]): void {
    const number = Number(first);
    switch (this.#names.get(operator)) {
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
      case 'setLeading':
        this.#state = { ...this.#state, leading: -number };
        break;
      case 'setCharSpacing':
        this.#state = { ...this.#state, charSpacing: number };
        break;
      case 'setWordSpacing':
        this.#state = { ...this.#state, wordSpacing: number };
        break;
      case 'setHScale':
        this.#state = { ...this.#state, hScale: number / 100 };
        break;
      case 'setTextRise':
        this.#state = { ...this.#state, rise: number };
        break;
      case 'setTextRenderingMode':
        this.#state = { ...this.#state, mode: number };
        break;
      case 'setFont':
        this.#state = { ...this.#state, font: this.#page.fontOf(String(first)), size: Number(second) };
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

  #graphics(pairs: unknown): void {
    if (!Array.isArray(pairs)) return;
    for (const pair of pairs)
      if (Array.isArray(pair) && pair[0] === 'ca') this.#state = { ...this.#state, alpha: Number(pair[1]) };
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
    if (mode !== 1 && mode !== 5 && light >= white) return this.#whiteLook();
    return alpha < 0.6 || light > 0.8 ? 'pale' : 'plain';
  }

  #whiteLook(): Glyph['look'] {
    const { x, y } = pointAt(times(this.#state.matrix, this.#text), this.#x, this.#y);
    const isOn = ({ left, right, bottom, top }: Box): boolean =>
      left - 1 <= x && x <= right && bottom <= y + 2 && y <= top;
    return this.#grounds.some(isOn) ? 'plain' : 'white';
  }

  #isOnPage(x: number, y: number): boolean {
    return x > -2 && y > -2 && x < this.#width + 2 && y < this.#height + 2;
  }

  #path(paint: number, data: unknown): void {
    const {
      stroke,
      closeStroke,
      fill,
      eoFill,
      fillStroke,
      eoFillStroke,
      closeFillStroke,
      closeEOFillStroke,
    } = this.#ops;
    const isStroked = [stroke, closeStroke].includes(paint);
    const isBoth = [fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke].includes(paint);
    const isFilled = isBoth || [fill, eoFill].includes(paint);
    if (!isStroked && !isFilled) return;
    for (const points of subpaths(data, this.#state.matrix)) {
      if (isFilled && !isStroked) this.#fill(boxOf(points));
      if (this.paths.length < mostPaths) this.paths.push({ points, isStroked: isStroked || isBoth });
    }
  }

  /** A white box hides what lies under it; any other is a ground for white type. */
  #fill(box: Box): void {
    const { light, alpha } = this.#state;
    if (box.right - box.left < 4 || box.top - box.bottom < 4 || alpha < 0.9) return;
    if (light < white) this.#grounds.push(box);
    else this.#cover(box, 'white');
  }

  #picture(): void {
    this.pictures += 1;
    const corners = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ].map(([x = 0, y = 0]) => pointAt(this.#state.matrix, x, y));
    const box = boxOf(corners);
    this.#grounds.push(box);
    // A seal is transparent; a picture of the page is the page.
    if ((box.right - box.left) * (box.top - box.bottom) > 0.5 * this.#width * this.#height)
      this.#cover(box, 'covered');
  }

  #covered = 0;

  #cover({ left, right, bottom, top }: Box, look: Glyph['look']): void {
    this.#covered += this.glyphs.length;
    if (this.#covered > mostCovered) throw new CannotRead('tooManyCells');
    for (const glyph of this.glyphs) {
      const [x, y] = [glyph.x + glyph.width / 2, glyph.y + glyph.height / 3];
      if (left <= x && x <= right && bottom <= y && y <= top && glyph.look !== 'unpainted') glyph.look = look;
    }
  }
}

function glyphFacts(glyph: unknown): { unicode: string; width: number; isSpace: boolean } {
  if (typeof glyph !== 'object' || glyph === null) return { unicode: '', width: 0, isSpace: true };
  const get = (name: string): unknown => Reflect.get(glyph, name);
  const unicode = get('unicode');
  return {
    unicode: typeof unicode === 'string' ? unicode : '',
    width: Number(get('width')) || 0,
    isSpace: get('isSpace') === true,
  };
}

/** How light a colour is: `#rrggbb` or three numbers to 255. */
function lightOf(list: readonly unknown[]): number {
  const [first] = list;
  const parts =
    typeof first === 'string'
      ? [1, 3, 5].map((at) => Number.parseInt(first.slice(at, at + 2), 16))
      : list.slice(0, 3).map(Number);
  return Math.min(...parts) / 255 || 0;
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

const longestPath = 4000;

/** pdf.js 5 packs a path as numbers: 0 x y moves, 1 x y draws, 2 and 3 curve, 4 closes. */
function subpaths(data: unknown, matrix: Matrix): readonly (readonly Point[])[] {
  const packed: unknown = Array.isArray(data) ? data[0] : data;
  if (!(packed instanceof Float32Array)) return [];
  const paths: Point[][] = [];
  let path: Point[] = [];
  const point = (at: number): Point => pointAt(matrix, packed[at] ?? 0, packed[at + 1] ?? 0);
  const close = (): void => {
    if (path.length > 1 && path.length < longestPath) paths.push(path);
  };
  for (let at = 0; at < packed.length;) {
    const kind = packed[at];
    if (kind === 0) {
      close();
      path = [point(at + 1)];
      at += 3;
    } else if (kind === 1) {
      path.push(point(at + 1));
      at += 3;
    } else if (kind === 2 || kind === 3) {
      const size = kind === 2 ? 7 : 5;
      path.push(point(at + size - 2));
      at += size;
    } else {
      const [first] = path;
      if (first) path.push(first);
      at += 1;
    }
  }
  close();
  return paths;
}
