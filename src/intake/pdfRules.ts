/** A straight rule of a page, horizontal (`y1 = y2`) or vertical, in page space: y grows upwards. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Numbers of pdf.js's operators that matter here (`OPS`), passed in so that this file needs no pdf.js. */
export interface Operators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const thin = 3.2;
const mostRules = 6000;

function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value) && value.length === 6 && value.every((part) => typeof part === 'number');
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Every rule drawn on a page: stroked lines and the thin filled boxes word processors draw instead. */
export function rulesOf(
  functions: readonly number[],
  args: readonly unknown[],
  ops: Operators,
): readonly Rule[] {
  const strokes = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const fills = new Set([ops.fill, ops.eoFill]);
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = identity;
  functions.forEach((operator, index) => {
    const arg = args[index];
    const list: readonly unknown[] = Array.isArray(arg) ? arg : [];
    if (operator === ops.save) stack.push(matrix);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd)
      matrix = stack.pop() ?? identity;
    else if (operator === ops.transform && isMatrix(list)) matrix = times(matrix, list);
    else if (operator === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      if (isMatrix(list[0])) matrix = times(matrix, list[0]);
    } else if (operator === ops.constructPath && rules.length < mostRules) {
      const [paint, data] = list;
      if (typeof paint !== 'number' || !(strokes.has(paint) || fills.has(paint))) return;
      for (const path of subpaths(data, matrix))
        rules.push(...(strokes.has(paint) ? strokedRules(path) : filledRules(path)));
    }
  });
  return rules;
}

/** pdf.js 5 packs a path as numbers: 0 x y moves, 1 x y draws, 2 and 3 curve, 4 closes. */
function subpaths(data: unknown, matrix: Matrix): readonly (readonly Point[])[] {
  const packed: unknown = Array.isArray(data) ? data[0] : data;
  if (!(packed instanceof Float32Array)) return [];
  const paths: Point[][] = [];
  let path: Point[] = [];
  const point = (at: number): Point => {
    const [x, y] = [packed[at] ?? 0, packed[at + 1] ?? 0];
    return { x: matrix[0] * x + matrix[2] * y + matrix[4], y: matrix[1] * x + matrix[3] * y + matrix[5] };
  };
  for (let at = 0; at < packed.length;) {
    const kind = packed[at];
    if (kind === 0) {
      if (path.length > 1) paths.push(path);
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
  if (path.length > 1) paths.push(path);
  return paths;
}

function strokedRules(path: readonly Point[]): readonly Rule[] {
  return path.slice(1).flatMap((end, index) => {
    const start = path[index];
    return start ? straight(start.x, start.y, end.x, end.y) : [];
  });
}

function filledRules(path: readonly Point[]): readonly Rule[] {
  const xs = path.map(({ x }) => x);
  const ys = path.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  if (top - bottom <= thin && right - left > top - bottom)
    return straight(left, (top + bottom) / 2, right, (top + bottom) / 2);
  if (right - left <= thin) return straight((left + right) / 2, bottom, (left + right) / 2, top);
  return [];
}

function straight(x1: number, y1: number, x2: number, y2: number): readonly Rule[] {
  const flat = Math.abs(y1 - y2) <= 1;
  const upright = Math.abs(x1 - x2) <= 1;
  if (flat === upright) return [];
  return flat
    ? [{ x1: Math.min(x1, x2), x2: Math.max(x1, x2), y1, y2: y1 }]
    : [{ x1, x2: x1, y1: Math.min(y1, y2), y2: Math.max(y1, y2) }];
}
