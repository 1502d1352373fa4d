import { whenIdle } from '../../chart/whenIdle.ts';

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

/** Loads what no reader waits for: once the first figure is drawn, or none has been asked for in two seconds. */
export async function afterFirstFigure<T>(load: () => Promise<T>): Promise<T> {
  for (let waits = 0; first === null && waits < 5; waits += 1)
    await new Promise((done) => setTimeout(done, waits === 0 ? 0 : 500));
  await first;
  await whenIdle();
  return load();
}
