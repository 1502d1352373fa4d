import type { Words } from '../../words/words.ts';
import type { OfficialCell } from '../../figures/officialTable/officialTable.ts';
import type { LayoutCell, OfficialLayout } from '../../figures/officialTable/layoutCells.ts';
import type { CellAddress } from '../../report/address.ts';
import { measuredText } from '../../words/measuredText.ts';
import type { GridCell } from './drawGrid.ts';

/** A table of the form as cells to draw: those of findings lit, changes in small figures. */
export function officialGrid(
  { head, groups }: OfficialLayout,
  cellAt: (address: CellAddress) => OfficialCell,
  words: Words,
): readonly GridCell[] {
  return [...head, ...groups.flat()].flatMap(({ cells }, row) =>
    cells.map((cell): GridCell => {
      const { column, columns, rows } = cell;
      const spans = { ...(columns > 1 ? { columns } : {}), ...(rows > 1 ? { rows } : {}) };
      return {
        row,
        column,
        ...spans,
        ...(cell.kind === 'figure' ? figure(cellAt(cell.address), words) : label(cell)),
      };
    }),
  );
}

type Drawn = Omit<GridCell, 'row' | 'column'>;

function label(cell: Exclude<LayoutCell, { kind: 'figure' }>): Drawn {
  const { text } = cell;
  if (cell.kind === 'name') return { text };
  const isTitle = cell.kind === 'heading' && cell.column === 0;
  return { text, ground: 'sunken', ...(isTitle ? { weight: 600 } : { align: 'middle' }) };
}

function figure({ measured, kind, change, findings, isLit }: OfficialCell, words: Words): Drawn {
  const kinds = new Set(findings.map((finding) => finding.kind));
  // What cannot be checked is no doubt about what is printed.
  const worst = kinds.has('error') ? 'error' : kinds.has('doubtful') || kinds.has('scope') ? 'doubt' : null;
  const faint = !('value' in measured) || measured.state === 'zero';
  return {
    text: measuredText(measured, kind, words),
    align: 'end',
    ...(change !== null && change !== 0 ? { aside: words.format.signed(change) } : {}),
    ...(worst ? ({ ground: `${worst}-soft`, edge: worst } as const) : faint ? { paint: 'ink-3' } : {}),
    ...(isLit && !worst ? { edge: 'focus' } : {}),
  };
}
