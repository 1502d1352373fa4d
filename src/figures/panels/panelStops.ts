import type { Stop } from '../../chart/stops.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { numberOf } from '../../measures/measured.ts';
import { readout } from '../../words/measuredText.ts';
import type { StackPart } from './columnStack.ts';
import { hrefTo, type DrawContext } from '../figureParts.ts';
import type { Panel } from './panelSpec.ts';
import { columnIndex, columnOf } from '../tableCells.ts';
import type { DrawnPanel } from './panelMarks.ts';

/** Height of the place to stand on where a figure is absent. */
const absentHeight = 16;

/** A stop for every figure of a panel: years along, parts of a stack from the top down. */
export function panelStops(
  table: FigureTable,
  panel: Panel,
  drawn: DrawnPanel,
  firstRow: number,
  { words, hrefFor }: DrawContext,
): readonly Stop[] {
  const single = panel.columns.length === 1;
  return drawn.columns.flatMap((column, index) =>
    column.stack.parts.map((part, p): Stop => {
      const entry = columnOf(table, part.key);
      const said = entry ? readout(part.measured, entry.kind, entry.unit, words) : '';
      const label = entry?.label ?? '';
      return {
        key: `${panel.key}.${part.key}.${column.year}`,
        at: [String(column.year), part.key],
        row: firstRow + panel.columns.length - p,
        column: index,
        x: column.x,
        width: column.width,
        ...(single ? { y: drawn.top, height: drawn.base - drawn.top } : boxOf(part, drawn.base)),
        text: words.figure.readAs(column.year, label, said),
        href: hrefTo(table.rows[index]?.origins?.[columnIndex(table, part.key)], hrefFor),
      };
    }),
  );
}

function boxOf(part: StackPart, base: number): Pick<Stop, 'y' | 'height'> {
  if (numberOf(part.measured) === null) return { y: base - absentHeight, height: absentHeight };
  return { y: part.y, height: part.height };
}
