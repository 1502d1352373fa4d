import { pointAt, type Matrix } from './pdfMatrix.ts';
import type { Glyph } from './pdfGlyph.ts';
import type { PaintedPath } from './pdfPaths.ts';
import { withoutRadicals } from './radicals.ts';
import { shownRuns, type Run, type RunMark } from './shownRuns.ts';

/** A piece of text on a page: left edge and baseline in points, y upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Why it is not plainly printed. */
  readonly mark?: RunMark;
}

/** Glyphs farther apart than this share of their height are two pieces. */
const gap = 0.12;

export interface PageText {
  readonly pieces: readonly Piece[];
  readonly paths: readonly PaintedPath[];
  /** Slanted or mirrored digits, which no cell takes. */
  readonly slanted: string;
}

/**
 * The text of a page as pieces on their baselines. A page whose text runs sideways is turned first; characters laid
 * twice (bold by overprinting, a text layer over the same text) are one; watermarks are left out.
 */
export function piecesOf(glyphs: readonly Glyph[], paths: readonly PaintedPath[]): PageText {
  const turn = turnOf(glyphs);
  const turned = turn === 0 ? glyphs : glyphs.map((glyph) => turnedGlyph(glyph, turn));
  const once = laidOnce(turned);
  const usual = usualHeight(once);
  const printed = once.filter((glyph) => !isWatermark(glyph, usual));
  const straight = printed.filter(({ angle }) => angle % 90 === 0);
  const slanted = printed.filter(({ angle }) => angle % 90 !== 0).map(({ text }) => text);
  return {
    pieces: gather(straight),
    paths: turn === 0 ? paths : paths.map((path) => turnedPath(path, turn)),
    slanted: slanted.join('').replace(/\D/g, ''),
  };
}

/** The direction most of the characters run in, of the four a page can be turned by. */
function turnOf(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { angle, look } of glyphs)
    if (angle % 90 === 0 && look !== 'pale') counts.set(angle, (counts.get(angle) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}

const turnBack: Readonly<Record<number, Matrix>> = {
  90: [0, -1, 1, 0, 0, 0],
  180: [-1, 0, 0, -1, 0, 0],
  270: [0, 1, -1, 0, 0, 0],
};
const noTurn: Matrix = [1, 0, 0, 1, 0, 0];

function turnedGlyph(glyph: Glyph, turn: number): Glyph {
  return {
    ...glyph,
    ...pointAt(turnBack[turn] ?? noTurn, glyph.x, glyph.y),
    angle: (glyph.angle - turn + 360) % 360,
  };
}

function turnedPath(path: PaintedPath, turn: number): PaintedPath {
  return { ...path, points: path.points.map(({ x, y }) => pointAt(turnBack[turn] ?? noTurn, x, y)) };
}

/** What is painted goes before what is not; of two alike on one spot the first stays. */
function laidOnce(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = new Map<string, Glyph[]>();
  const kept = new Set<Glyph>();
  const spot = 8;
  const isPrinted = ({ look }: Glyph): boolean => look === 'plain' || look === 'pale';
  for (const glyph of [...glyphs.filter(isPrinted), ...glyphs.filter((one) => !isPrinted(one))]) {
    const near = 0.22 * glyph.height;
    // A layer of recognised text lies less exactly on its picture than print on print.
    const [column, line] = [Math.floor(glyph.x / spot), Math.floor(glyph.y / spot)];
    let isCopy = false;
    for (let across = -1; across <= 1 && !isCopy; across += 1)
      for (let down = -1; down <= 1 && !isCopy; down += 1)
        isCopy = (seen.get(`${glyph.text} ${column + across} ${line + down}`) ?? []).some(
          (other) => Math.abs(other.x - glyph.x) < near && Math.abs(other.y - glyph.y) < near,
        );
    if (isCopy) continue;
    kept.add(glyph);
    const key = `${glyph.text} ${column} ${line}`;
    const here = seen.get(key);
    if (here) here.push(glyph);
    else seen.set(key, [glyph]);
  }
  return glyphs.filter((glyph) => kept.has(glyph));
}

function usualHeight(glyphs: readonly Glyph[]): number {
  const heights = glyphs.map(({ height }) => height).sort((left, right) => left - right);
  return heights[Math.floor(heights.length / 2)] ?? 10;
}

function isWatermark({ look, height, angle }: Glyph, usual: number): boolean {
  return look === 'pale' && (height > 1.6 * usual || angle % 90 !== 0);
}

function markOf({ look, angle }: Glyph): RunMark | undefined {
  if (look === 'white') return 'hidden';
  if (angle !== 0) return 'turned';
  return look === 'unpainted' || look === 'covered' ? 'ocr' : undefined;
}

/** Characters that follow one another on a baseline as one piece. */
function gather(glyphs: readonly Glyph[]): readonly Piece[] {
  const pieces: { text: string; x: number; y: number; width: number; height: number; mark?: RunMark }[] = [];
  for (const glyph of glyphs) {
    const mark = markOf(glyph);
    const last = pieces.at(-1);
    const end = last ? last.x + last.width : 0;
    const joins =
      last?.mark === mark &&
      mark !== 'turned' &&
      last !== undefined &&
      Math.abs(last.y - glyph.y) < 0.5 &&
      Math.abs(last.height - glyph.height) < 0.5 &&
      Math.abs(glyph.x - end) < gap * glyph.height;
    if (joins) {
      last.text += glyph.text;
      last.width = glyph.x + glyph.width - last.x;
    } else {
      const { text, x, y, width, height } = glyph;
      pieces.push({ text, x, y, width, height, ...(mark ? { mark } : {}) });
    }
  }
  return pieces.map((piece) => ({ ...piece, text: decoded(piece.text) }));
}

/** Characters as they are written elsewhere; those no font names become `\ufffd`. */
function decoded(text: string): string {
  return withoutRadicals(text)
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff]/g, '\ufffd');
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

/** The pieces of a line that stand together, with a blank where there is a gap. */
function runsOf(line: TextLine): readonly Run[] {
  const baseline = [...line.pieces].sort((left, right) => right.height - left.height)[0]?.y ?? line.y;
  let end = Number.NaN;
  return line.pieces.flatMap((piece): readonly Run[] => {
    const apart = !Number.isNaN(end) && piece.x - end > piece.height * 0.3;
    end = piece.x + piece.width;
    const raised = Math.abs(piece.y - baseline) > 0.2 * piece.height ? 'raised' : undefined;
    const mark = piece.mark ?? raised;
    const run: Run = { text: piece.text, size: piece.height, ...(mark ? { mark } : {}) };
    return apart ? [{ text: ' ' }, run] : [run];
  });
}

/** The words of a line with a blank where there is a gap, as they are printed. */
export function lineText(line: TextLine): string {
  return runsOf({ ...line, pieces: line.pieces.filter(({ mark }) => mark === undefined || mark === 'ocr') })
    .map(({ text }) => text)
    .join('');
}

/** What a cell shows: its lines from the top down. */
export function cellShown(pieces: readonly Piece[]): ReturnType<typeof shownRuns> & { unreadable?: true } {
  const lines = linesOf(pieces);
  const runs = lines.flatMap((line, index) =>
    index === 0 ? runsOf(line) : [{ text: '\n' }, ...runsOf(line)],
  );
  const shown = shownRuns(runs, (text) => text.trim());
  const isOdd = shown.text.includes('\ufffd') && !/\p{Script=Han}/u.test(shown.text);
  // Of turned characters nobody knows which comes first.
  return isOdd || shown.doubt === 'turned' ? { ...shown, unreadable: true } : shown;
}
