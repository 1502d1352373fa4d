import { min } from 'd3-array';
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Two boxes stand in one line where their middles are within half a height of each other. */
function sameLine(one: Box, other: Box): boolean {
  const height = Math.min(one.bottom - one.top, other.bottom - other.top);
  return Math.abs(middle(one) - middle(other)) <= height / 2;
}
const middle = (box: Box): number => (box.top + box.bottom) / 2;
const centre = (box: Box): number => (box.left + box.right) / 2;

/** Which box an arrow key leads to from the one at `at`: along the line, or to the nearest in the next line. */
export function boxAfter(boxes: readonly Box[], at: number, key: string): number {
  const here = boxes[at];
  if (!here) return at;
  const candidates = boxes.map((box, index) => ({ box, index })).filter(({ index }) => index !== at);
  const forward = key === 'ArrowRight' || key === 'ArrowDown';
  const sign = forward ? 1 : -1;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const line = candidates.filter(
      ({ box }) => sameLine(box, here) && sign * (centre(box) - centre(here)) > 0,
    );
    return nearest(line, ({ box }) => Math.abs(centre(box) - centre(here))) ?? at;
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return at;
  const beyond = candidates.filter(
    ({ box }) => !sameLine(box, here) && sign * (middle(box) - middle(here)) > 0,
  );
  const gap = min(beyond, ({ box }) => Math.abs(middle(box) - middle(here))) ?? Infinity;
  const line = beyond.filter(({ box }) => Math.abs(middle(box) - middle(here)) <= gap + 4);
  return nearest(line, ({ box }) => Math.abs(centre(box) - centre(here))) ?? at;
}

function nearest<T extends { readonly index: number }>(
  list: readonly T[],
  distance: (one: T) => number,
): number | null {
  let best: T | null = null;
  for (const one of list) if (best === null || distance(one) < distance(best)) best = one;
  return best?.index ?? null;
}

/** Lets the arrow keys move among the buttons a selector names inside an element; each press also presses it. */
export function arrowKeys(selector: string): (node: HTMLElement) => () => void {
  return (node) => {
    const press = (event: KeyboardEvent): void => {
      if (!event.key.startsWith('Arrow') || event.altKey || event.ctrlKey || event.metaKey) return;
      const stops = [...node.querySelectorAll<HTMLElement>(selector)];
      const at = stops.findIndex((stop) => stop === document.activeElement);
      if (at < 0) return;
      const next =
        stops[
          boxAfter(
            stops.map((stop) => stop.getBoundingClientRect()),
            at,
            event.key,
          )
        ];
      event.preventDefault();
      if (!next || next === stops[at]) return;
      next.click();
      next.focus();
    };
    node.addEventListener('keydown', press);
    return () => node.removeEventListener('keydown', press);
  };
}
