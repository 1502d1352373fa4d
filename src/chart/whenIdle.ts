/** Once the browser has nothing more urgent to do: for what nobody waits for. */
export function whenIdle(): Promise<void> {
  return new Promise((done) => {
    // Browsers without it, and pages that are never idle, wait this many ms.
    const longest = 1000;
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: longest });
    else setTimeout(done, longest / 5);
  });
}
