import type { PDFPageProxy } from 'pdfjs-dist';
import { matrixIn } from './pdfMatrix.ts';
import { PageDrawing } from './pdfOperators.ts';
import type { FontFacts, PageFacts } from './pdfState.ts';
import { CannotRead } from './refusal.ts';

/*
 * What leans on the insides of pdf.js, whose version is pinned for it: here how its two halves talk; in `pdfOperators`
 * and `pdfState` its drawing operators; in `pdfPaths` how it packs a path; in `pdfGlyph` what it knows of a glyph. One
 * pass over the operators gives text and rules alike, with what the text layer of pdf.js does not tell: render mode,
 * colour, what is painted over what.
 */

export interface PdfOptions {
  /** Folder of pdf.js's character maps, for PDFs whose Chinese fonts are not embedded; ends in `/`. */
  readonly cMapUrl?: string;
}

const mostPages = 200;
/** The fullest reports have 3,000 characters and 16,000 operators. */
const mostGlyphs = 100_000;
const mostOperators = 300_000;
const mostForms = 4_000;

/** One end of the wire between the halves of pdf.js, which both run here; next to nothing on it is copied. */
class WireEnd extends EventTarget implements Worker {
  readonly onmessage = null;
  readonly onmessageerror = null;
  readonly onerror = null;
  #other: WireEnd | null = null;
  readonly #look: (message: unknown) => void;

  constructor(look: (message: unknown) => void = () => undefined) {
    super();
    this.#look = look;
  }

  tie(other: WireEnd): void {
    this.#other = other;
    other.#other = this;
  }

  postMessage(message: unknown): void {
    this.#look(message);
    const other = this.#other;
    const data = withOwnLists(message);
    void Promise.resolve().then(() => other?.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.#other = null;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** The sender of operators empties its lists once they are sent. */
function withOwnLists(message: unknown): unknown {
  const chunk = field(message, 'chunk');
  const [operators, args] = [field(chunk, 'fnArray'), field(chunk, 'argsArray')];
  if (
    typeof message !== 'object' ||
    typeof chunk !== 'object' ||
    !Array.isArray(operators) ||
    !Array.isArray(args)
  )
    return message;
  return { ...message, chunk: { ...chunk, fnArray: [...operators], argsArray: [...args] } };
}

/** Forms in forms multiply: `overflow` fails once a file draws what no report draws, and the drawing stops. */
function counter(formBegins: number): { count: (message: unknown) => void; overflow: Promise<never> } {
  let operators = 0;
  let forms = 0;
  let fail: (reason: CannotRead) => void = () => undefined;
  const overflow = new Promise<never>((_, reject) => {
    fail = reject;
  });
  overflow.catch(() => undefined);
  const count = (message: unknown): void => {
    const drawn = field(field(message, 'chunk'), 'fnArray');
    if (!Array.isArray(drawn)) return;
    operators += drawn.length;
    for (const operator of drawn) if (operator === formBegins) forms += 1;
    // Not thrown: pdf.js would pass over the one form that throws and draw the next of millions.
    if (operators > mostOperators || forms > mostForms) fail(new CannotRead('tooManyCells'));
  };
  return { count, overflow };
}

/** Both halves of pdf.js. */
export async function loadPdfParser(): Promise<
  typeof import('pdfjs-dist/legacy/build/pdf.mjs') & typeof import('pdfjs-dist/legacy/build/pdf.worker.mjs')
> {
  const [worker, display] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    import('pdfjs-dist/legacy/build/pdf.mjs'),
  ]);
  return { ...worker, ...display };
}

/** Opens a PDF and gives its pages one after the other. Throws `CannotRead`. */
export async function* drawnPages(bytes: Uint8Array, options: PdfOptions): AsyncGenerator<PageDrawing> {
  const { WorkerMessageHandler, getDocument, OPS, PDFWorker } = await loadPdfParser();
  const { count, overflow } = counter(OPS.paintFormXObjectBegin);
  const [near, far] = [new WireEnd(), new WireEnd(count)];
  near.tie(far);
  const worker = PDFWorker.create({ port: near });
  WorkerMessageHandler.initializeFromPort(far);
  const task = getDocument({
    worker,
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
    const layers = await file.getOptionalContentConfig();
    let glyphs = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const drawing = new PageDrawing(OPS, pageOf(page), (group) => Boolean(layers.isVisible(group)));
      const { fnArray, argsArray } = await Promise.race([page.getOperatorList(), overflow]);
      fnArray.forEach((operator, index) => drawing.draw(operator, argsArray[index]));
      glyphs += drawing.glyphs.length;
      if (glyphs > mostGlyphs) throw new CannotRead('tooManyCells');
      yield drawing;
      page.cleanup();
    }
  } catch (error) {
    throw asRefusal(error);
  } finally {
    await task.destroy();
    worker.destroy();
  }
}

/** What the drawing needs to know of its page. */
function pageOf(page: PDFPageProxy): PageFacts {
  const fontOf = (name: string): FontFacts => {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    const matrix = matrixIn(field(font, 'fontMatrix'));
    return { scale: matrix?.[0] ?? 0.001, isVertical: field(font, 'vertical') === true };
  };
  return { view: page.view, rotate: page.rotate, fontOf };
}

function asRefusal(error: unknown): CannotRead {
  if (error instanceof CannotRead) return error;
  return new CannotRead(
    error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged',
  );
}
