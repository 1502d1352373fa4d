interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between a mark and what is told at it, px. */
const gap = 10;

/**
 * Where what is told at a mark stands in a picture `room` px wide: beside the mark, so that what is above and below it
 * stays in reach; over or under it where neither side has room, and never beyond an edge. Lengths are px of the page.
 */
export function tipPlace(
  mark: Size & { readonly x: number; readonly y: number },
  tip: Size,
  room: number,
): { readonly left: number; readonly top: number } {
  const end = { x: mark.x + mark.width, y: mark.y + mark.height };
  const middle = Math.max(0, (mark.y + end.y - tip.height) / 2);
  if (end.x + gap + tip.width <= room) return { left: end.x + gap, top: middle };
  if (mark.x - gap - tip.width >= 0) return { left: mark.x - gap - tip.width, top: middle };
  const left = Math.max(0, Math.min((mark.x + end.x - tip.width) / 2, room - tip.width));
  const over = mark.y - gap - tip.height;
  return { left, top: over >= 0 ? over : end.y + gap };
}
