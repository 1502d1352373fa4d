import type { DeckCell, SlideBody } from './deck.ts';

/** A native table on as many slides as it has parts, its first column `first` of the width. */
export function tableBodies({
  name,
  head,
  parts,
  first,
}: {
  readonly name: string;
  readonly head: readonly string[];
  readonly parts: readonly (readonly (readonly DeckCell[])[])[];
  readonly first: number;
}): readonly SlideBody[] {
  const rest = (1 - first) / Math.max(1, head.length - 1);
  return parts.map((rows) => ({
    charts: [],
    across: 1,
    table: {
      name,
      head,
      rows,
      widths: head.map((_, index) => (index === 0 ? first : rest)),
      fontSize: rows.length > 18 ? 9 : rows.length > 12 ? 10.5 : 12,
    },
  }));
}
