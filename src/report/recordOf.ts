/** A record over a vocabulary: one value for each entry, under its key. */
export function recordOf<T, K extends string, V>(
  entries: readonly T[],
  keyOf: (entry: T) => K,
  valueOf: (entry: T) => V,
): Record<K, V>;
export function recordOf<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  valueOf: (entry: T) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(entries.map((entry) => [keyOf(entry), valueOf(entry)]));
}
