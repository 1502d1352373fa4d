import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolCross,
  type SymbolType,
} from 'd3-shape';

const shapes: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
];
const dashes: readonly string[] = ['', '6 3', '2 3', '9 3 2 3'];

/** The outline of the n-th series' dot, round the origin; shapes tell series apart without colour. */
export function shapePath(index: number, area = 46): string {
  const type = shapes[index % shapes.length] ?? symbolCircle;
  return symbol(type, area).digits(1)() ?? '';
}

/** The n-th series' dash; it changes when the shapes have all been used once. */
export function dashOf(index: number): string {
  return dashes[Math.floor(index / shapes.length) % dashes.length] ?? '';
}
