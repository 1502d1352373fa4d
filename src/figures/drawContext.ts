import type { Language } from '../words/language.ts';
import type { HrefFor, Paper } from './figureState.ts';

/** What a drawing needs beside its numbers: whom it speaks to and where its marks lead. */
export interface DrawContext {
  readonly language: Language;
  readonly hrefFor: HrefFor;
  /** Whose figures they are, where they are one agency's; `null` where no single report stands behind a mark. */
  readonly agency: string | null;
  readonly paper?: Paper | undefined;
}

/** The height of a plot that is `height` on the page: stretched by its part of what the paper asks, never below `least`. */
export function stretched(height: number, { paper }: DrawContext, least: number, part = 1): number {
  return Math.max(Math.min(least, height), height + (paper?.stretch ?? 0) * part);
}
