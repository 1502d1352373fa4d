/** Largest whole number a sum or a sheet still holds exactly: 2^53 − 1. */
export const largest = Number.MAX_SAFE_INTEGER;

/** What a number counts: whole and not negative; whole, with a sign; money, which has decimals. */
export const amounts = ['count', 'signed', 'money'] as const;
export type Amount = (typeof amounts)[number];

/** Whether a number can be such an amount; all are at most 2^53 − 1. */
export function isAmount(amount: Amount, value: number): boolean {
  if (!(Math.abs(value) <= largest) || (amount !== 'signed' && value < 0)) return false;
  return amount === 'money' || Number.isInteger(value);
}
