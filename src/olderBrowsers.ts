/*
 * What browsers from Chromium 86 on lack of the methods used here; today's have them all and pay for the question
 * alone. Imported first by every entry.
 */
type List = ArrayLike<unknown>;
type Methods = Readonly<Record<string, (...given: never[]) => unknown>>;

function lend(owners: readonly object[], methods: Methods): void {
  for (const owner of owners)
    for (const [name, value] of Object.entries(methods))
      if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

function at(this: List, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

type Test = (value: unknown, index: number, list: List) => unknown;

function findLastIndex(this: List, test: Test): number {
  let index = this.length - 1;
  while (index >= 0 && !test(this[index], index, this)) index -= 1;
  return index;
}

lend([Array.prototype, Object.getPrototypeOf(Uint8Array.prototype)], {
  at,
  findLastIndex,
  findLast(this: List, test: Test) {
    return this[findLastIndex.call(this, test)];
  },
});
lend([Array.prototype], {
  toReversed(this: unknown[]) {
    return this.slice().reverse();
  },
  toSorted(this: unknown[], order?: (a: unknown, b: unknown) => number) {
    return this.slice().sort(order);
  },
});
lend([String.prototype], {
  at(this: string, index: number) {
    return at.call(this, index);
  },
});
lend([Object], {
  hasOwn: (owner: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(owner, name),
});
lend([AbortSignal], {
  timeout(milliseconds: number) {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), milliseconds);
    return stop.signal;
  },
});
