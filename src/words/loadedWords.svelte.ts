import { loadWords } from './languages.ts';
import type { Words } from './words.ts';

/** The words on screen. A language that was asked for replaces them when it has come; the last one asked for wins. */
export class LoadedWords {
  #words = $state.raw<Words | null>(null);
  #failed = $state.raw(false);
  #asked = '';

  /** `null` until the first language has come. */
  get words(): Words | null {
    return this.#words;
  }

  /** Whether nothing can be said because not even the first language came. */
  get failed(): boolean {
    return this.#failed && this.#words === null;
  }

  async speak(language: string): Promise<void> {
    if (this.#asked === language) return;
    this.#asked = language;
    try {
      const words = await loadWords(language);
      if (this.#asked === language) this.#words = words;
    } catch {
      // Asked for again, it may come.
      if (this.#asked === language) this.#asked = '';
      this.#failed = true;
    }
  }
}
