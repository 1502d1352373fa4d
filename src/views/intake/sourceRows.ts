import type { Grid, SourceCell } from '../../intake/document.ts';

/** A cell as it is drawn: where it stands, how wide, or a gap that a merged cell above left. */
export type DrawnCell =
  { readonly gap: number } | { readonly cell: SourceCell; readonly at: number; readonly wide: number };

/** A row of a grid with the gaps that cells merged over several rows leave in it. */
export function drawnRow(grid: Grid, row: readonly SourceCell[]): readonly DrawnCell[] {
  if (grid.shape !== 'columns') return row.map((cell, at) => ({ cell, at, wide: 1 }));
  let column = 0;
  return row.flatMap((cell, at): readonly DrawnCell[] => {
    const begins = cell.column ?? column;
    const gap = begins - column;
    const wide = cell.width ?? 1;
    column = begins + wide;
    return [...(gap > 0 ? [{ gap }] : []), { cell, at, wide }];
  });
}

/** Grids whose rows are unknown flow on like text. */
export function flows(grid: Grid): boolean {
  return grid.shape === 'stream' || grid.shape === 'lines';
}
