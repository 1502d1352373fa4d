const round = (value: number) => Number(value.toFixed(1));

/**
 * Slanting strokes over a box, as one path that stays inside it. Stands for the pattern that charts fill with on
 * screen: office programs import paths as they are, and patterns as nothing or as black.
 */
export function hatchLines(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): string {
  const { x, y, width, height } = box;
  /** Between strokes, measured along an edge. */
  const step = 5 * Math.SQRT2;
  let path = '';
  for (let at = step / 2; at < width + height; at += step) {
    // The stroke rises from the left or lower edge to the upper or right one.
    const from = at <= height ? [x, y + at] : [x + at - height, y + height];
    const to = at <= width ? [x + at, y] : [x + width, y + at - width];
    path += `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`;
  }
  return path;
}
