/** A transformation of the plane, as PDF writes it: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Six numbers in any list; `null` where they are none. */
export function matrixIn(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return null;
  const [a, b, c, d, e, f]: unknown[] = Array.from(Object.values(value));
  const numbers = [a, b, c, d, e, f];
  if (!numbers.every((one) => typeof one === 'number' && Number.isFinite(one))) return null;
  return [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)];
}

/** The second, then the first. */
export function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

export function pointAt(matrix: Matrix, x: number, y: number): Point {
  return { x: matrix[0] * x + matrix[2] * y + matrix[4], y: matrix[1] * x + matrix[3] * y + matrix[5] };
}

/** Turns a page of a view (x1 y1 x2 y2) with the clock by 0, 90, 180 or 270 degrees, its corner at 0 0. */
export function turnedPage(degrees: number, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): Matrix {
  switch ((((Math.round(degrees / 90) * 90) % 360) + 360) % 360) {
    case 90:
      return [0, -1, 1, 0, -y1, x2];
    case 180:
      return [-1, 0, 0, -1, x2, y2];
    case 270:
      return [0, 1, -1, 0, y2, -x1];
    default:
      return [1, 0, 0, 1, -x1, -y1];
  }
}
