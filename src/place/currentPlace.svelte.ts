import { placeAfter, writePlace } from './writePlace.ts';
import { mendUrl } from './mendAddress.ts';
import { parsePlace, type Notice } from './parsePlace.ts';
import type { Place } from './place.ts';

/** Loads the page anew, where it is or at the first page: the way on when it has fallen. */
export function reload(from: 'here' | 'home'): void {
  if (from === 'home') history.replaceState(null, '', '#/');
  location.reload();
}

/** The hash, after an address that came mangled stands mended in the address bar. */
function arrivedHash(): string {
  const { pathname, search, hash, protocol } = location;
  const mended = new URL(mendUrl(location), location.href);
  // A page on a disk may write nothing but its hash.
  if (protocol === 'file:') mended.search = search;
  if (`${mended.pathname}${mended.search}${mended.hash}` !== `${pathname}${search}${hash}`)
    history.replaceState(history.state, '', protocol === 'file:' ? mended.hash : mended.href);
  return mended.hash;
}

/** The reader's place, as the address bar has it. Nothing else touches `location` or `history`. */
export class CurrentPlace {
  #hash = $state.raw(arrivedHash());
  readonly #comparisons: readonly string[];
  readonly #parsed = $derived.by(() => parsePlace(this.#hash, this.#comparisons));

  constructor(comparisons: readonly string[]) {
    this.#comparisons = comparisons;
  }

  get place(): Place {
    return this.#parsed.place;
  }

  get notices(): readonly Notice[] {
    return this.#parsed.notices;
  }

  /** Whether the address names no place at all, as the site is first opened. */
  get isBare(): boolean {
    return this.#hash === '' || this.#hash === '#';
  }

  /** The whole address, to be shared. */
  get url(): string {
    return new URL(this.#hash === '' ? '#/' : this.#hash, location.href).href;
  }

  /** After the address changed by a link, the back button or by hand (`hashchange`, `popstate`). */
  read(): void {
    this.#hash = arrivedHash();
  }

  /** To another page: the back button leads here again. */
  go(changes: Partial<Place>): void {
    this.#write(changes, 'pushState');
  }

  /** A fine adjustment (a filter, a layout) that the back button does not step through. */
  adjust(changes: Partial<Place>): void {
    this.#write(changes, 'replaceState');
  }

  #write(changes: Partial<Place>, how: 'pushState' | 'replaceState'): void {
    const hash = writePlace(placeAfter(this.place, changes));
    history[how](null, '', hash);
    this.#hash = hash;
  }
}
