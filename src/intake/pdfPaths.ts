import { max, min } from 'd3-array';
import { pointAt, type Matrix, type Point } from './pdfMatrix.ts';

export interface PaintedPath {
  readonly points: readonly Point[];
  readonly isStroked: boolean;
}

/** What a path or a picture covers. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: min(xs) ?? Infinity,
    right: max(xs) ?? -Infinity,
    bottom: min(ys) ?? Infinity,
    top: max(ys) ?? -Infinity,
  };
}

const longestPath = 4000;

/** pdf.js 5 packs a path as numbers: 0 x y moves, 1 x y draws, 2 and 3 curve, 4 closes. */
export function subpaths(data: unknown, matrix: Matrix): readonly (readonly Point[])[] {
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
