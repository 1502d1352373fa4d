export interface Piece {
  readonly text: string;
  /** Whether it stood in the earlier sentence too, in the same order. */
  readonly kept: boolean;
}

/** Beyond this a sentence is shown as changed as a whole: the table below grows with the square. */
const longest = 600;

/** A changed sentence in pieces: what it kept of the earlier one and what is new in it. Joined they are the sentence. */
export function changedPieces(before: string, now: string): readonly Piece[] {
  const [a, b] = [[...before], [...now]];
  if (a.length > longest || b.length > longest) return [{ text: now, kept: false }];
  const common = commonLengths(a, b);
  const pieces: { text: string; kept: boolean }[] = [];
  const add = (text: string, kept: boolean): void => {
    const last = pieces.at(-1);
    if (last?.kept === kept) last.text += text;
    else pieces.push({ text, kept });
  };
  let [i, j] = [0, 0];
  while (j < b.length) {
    const same = i < a.length && a[i] === b[j];
    if (same) {
      add(b[j++] ?? '', true);
      i += 1;
    } else if (i < a.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) i += 1;
    else add(b[j++] ?? '', false);
  }
  return pieces;
}

/** `[i][j]`: the longest common subsequence of what follows i in `a` and j in `b`. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      const below = rows[i + 1];
      if (!row || !below) continue;
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}
