import type { Language } from '../words/language.ts';
import type { HrefFor } from './figureState.ts';

/** What a drawing needs beside its numbers: whom it speaks to and where its marks lead. */
export interface DrawContext {
  readonly language: Language;
  readonly hrefFor: HrefFor;
  /** Whose figures they are, where they are one agency's; `null` where no single report stands behind a mark. */
  readonly agency: string | null;
}
