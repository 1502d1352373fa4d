/** Set when the first figure's code has arrived; what was fetched before it is what a reader waits for. */
export const firstFigureMark = 'nianbao-first-figure';

let first: Promise<unknown> | null = null;

/**
 * Loads a figure's code: the first figure of the page alone, all others once it is there, so that on a slow line
 * something stands soon instead of everything late.
 */
export function firstFigureFirst<T>(load: () => Promise<T>): Promise<T> {
  if (first) return first.then(load);
  const loading = load();
  first = loading.then(
    () => performance.mark(firstFigureMark),
    () => null,
  );
  return loading;
}
