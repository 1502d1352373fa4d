import type { Words } from '../../words/words.ts';
import { placeLabels } from '../../chart/placeLabels.ts';
import { textWidth } from '../../chart/textWidth.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { numberOf } from '../../measures/measured.ts';
import type { PanelsSpec } from './panelSpec.ts';
import { columnOf } from '../tableCells.ts';
import type { DrawnColumn } from './columnStack.ts';

/** The name of a stack's part, and where it stands. */
export interface EndName {
  readonly key: string;
  readonly text: string;
  readonly y: number;
  /** Where its leader line starts; `null` where the last year has no such part. */
  readonly from: number | null;
}
export interface TopName {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const size = 12;

/** Names beside the last column that has anything, each level with its part or as near as others let it. */
export function namesAtEnd(
  table: FigureTable,
  columns: readonly DrawnColumn[],
  { top, base }: { readonly top: number; readonly base: number },
  words: Words,
): readonly EndName[] {
  const last = columns.findLast((column) => column.stack.top < base) ?? columns.at(-1);
  const isDrawn = (key: string) =>
    columns.some(({ stack }) =>
      stack.parts.some((part) => part.key === key && (part.height > 0 || part.open)),
    );
  const parts = last?.stack.parts.filter(({ key }) => isDrawn(key)) ?? [];
  const places = placeLabels(
    parts.map((part) => ({ key: part.key, y: part.y + part.height / 2, height: 16 })),
    top,
    base + 8,
  );
  const isLast = last === columns.at(-1);
  return parts.map((part) => ({
    key: part.key,
    text: words.format.capital(columnOf(table, part.key)?.label ?? ''),
    y: places.get(part.key) ?? part.y,
    from: isLast && part.height > 0 ? part.y + part.height / 2 : null,
  }));
}

/** Names of the parts that are drawn, in one line above all panels, wrapped to the width. */
export function namesAbove(
  table: FigureTable,
  spec: PanelsSpec,
  width: number,
  words: Words,
): readonly TopName[] {
  const panels = spec.sections.flatMap((section) => section.panels);
  const isDrawn = (key: string | undefined) => {
    const index = table.columns.findIndex((column) => column.key === key);
    return table.rows.some(({ cells }) => (numberOf(cells[index] ?? { state: 'notReported' }) ?? 0) !== 0);
  };
  const keys = (panels[0]?.columns ?? []).filter((_, index) =>
    panels.some(({ columns }) => isDrawn(columns[index])),
  );
  let x = 0;
  let y = 12;
  return keys.map((key) => {
    const column = columnOf(table, key);
    const text = words.format.capital(column?.short ?? column?.label ?? '');
    const needs = 18 + textWidth(text, size) + 18;
    if (x > 0 && x + needs - 18 > width) {
      x = 0;
      y += 20;
    }
    const placed = { key, text, x, y };
    x += needs;
    return placed;
  });
}
