import type { Count } from './counts.ts';
import type { Mention } from './channelWords.ts';
import type { Statement } from './statements.ts';

/** One number that is said of channels, before the whole text is considered. */
export interface Told {
  readonly statement: Statement;
  readonly mentions: readonly Mention[];
  /** Several when sub-counts of one list were added. */
  readonly counts: readonly Count[];
}
