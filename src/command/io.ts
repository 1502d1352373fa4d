/** Where a command speaks: results on `out`, everything else on `err`. Texts carry their own line ends. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Passing words about long work; absent where nobody watches (no terminal). */
  progress?(text: string): void;
}

/**
 * A command of the line. Exit codes: 0 done and nothing wrong, 1 done and something is wrong, 2 not used as
 * it must be.
 */
export type Run = (args: readonly string[], io: Io) => Promise<number>;
