import { max, min } from 'd3-array';
import type { Point } from './pdfMatrix.ts';
import type { PaintedPath } from './pdfPaths.ts';

/** A straight rule of a page, horizontal (`y1 = y2`) or vertical, in page space: y grows upwards. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const thin = 3.2;
const mostRules = 6000;

/** Every rule of a page: stroked lines and the thin filled boxes word processors draw instead. */
export function rulesOf(paths: readonly PaintedPath[]): readonly Rule[] {
  const rules: Rule[] = [];
  for (const { points, isStroked } of paths) {
    if (rules.length >= mostRules) break;
    for (const one of isStroked ? strokedRules(points) : filledRules(points)) rules.push(one);
  }
  return rules;
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
  const [left, right] = [min(xs) ?? Infinity, max(xs) ?? -Infinity];
  const [bottom, top] = [min(ys) ?? Infinity, max(ys) ?? -Infinity];
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
