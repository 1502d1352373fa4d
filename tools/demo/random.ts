/** A stream of chance that is the same for the same seed and key on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** One of the keys, as often as its weight says. */
  weighted<K extends string>(weights: readonly (readonly [K, number])[]): K;
}

/** Each key has its own stream, so that a change to one agency leaves all others as they were. */
export function randomFor(seed: number, key: string): Random {
  let state = hash(`${seed}:${key}`);
  // mulberry32: whole-number arithmetic only, hence equal everywhere.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    chance: (probability) => next() < probability,
    pick: ([first, ...rest]) => rest[between(0, rest.length) - 1] ?? first,
    weighted(weights) {
      let left = next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
      const last = weights.at(-1);
      if (!last) throw new RangeError('nothing to choose from');
      return (weights.find(([, weight]) => (left -= weight) < 0) ?? last)[0];
    },
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
