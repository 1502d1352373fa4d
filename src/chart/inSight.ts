/** Px of the page beyond each edge of the window that are drawn too. */
const beyond = 64;

/**
 * Tells which heights of a drawing are in the window, in its own px, now and whenever that changes by more than a row or
 * two. Answers with what ends it.
 */
export function watchSight(
  svg: SVGSVGElement,
  height: number,
  tell: (from: number, to: number) => void,
): () => void {
  let last = NaN;
  const look = (): void => {
    const box = svg.getBoundingClientRect();
    if (box.height === 0) return;
    const scale = height / box.height;
    const from = Math.floor(-box.top / beyond) * beyond;
    if (from === last) return;
    last = from;
    tell((from - beyond) * scale, (from + window.innerHeight + 2 * beyond) * scale);
  };
  const again = (): void => {
    last = NaN;
    look();
  };
  // Whatever scrolls: the page, or a box round the drawing.
  document.addEventListener('scroll', look, { capture: true, passive: true });
  window.addEventListener('resize', again);
  look();
  return () => {
    document.removeEventListener('scroll', look, { capture: true });
    window.removeEventListener('resize', again);
  };
}
