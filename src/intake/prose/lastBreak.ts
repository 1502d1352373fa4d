/** Where the clause that ends at `to` begins, not before `from`. */
export function lastBreak(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (/[,:]/.test(text.charAt(at))) return at + 1;
  return from;
}
