import { max, min } from 'd3-array';
import type { Place, SourceCell } from './document.ts';
import { cellShown, type Piece } from './pdfPieces.ts';
import type { Rule } from './pdfRules.ts';

const near = 2.6;

export interface RuledGrid {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly (readonly SourceCell[])[];
  /** The pieces of text inside. */
  readonly used: ReadonlySet<Piece>;
}

/** Values that lie within the tolerance of each other, as one, ascending. */
function clusters(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((left, right) => left - right);
  const groups: number[][] = [];
  for (const value of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && value - last <= near) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

const isFlat = (rule: Rule): boolean => rule.y1 === rule.y2;

function touches(a: Rule, b: Rule): boolean {
  return a.x1 <= b.x2 + near && b.x1 <= a.x2 + near && a.y1 <= b.y2 + near && b.y1 <= a.y2 + near;
}

/** Rules that touch one another make one table. */
function tablesOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const rest = new Set(rules);
  const tables: (readonly Rule[])[] = [];
  for (const first of rules) {
    if (!rest.delete(first)) continue;
    const table = [first];
    for (let at = 0; at < table.length; at += 1) {
      const rule = table[at];
      if (!rule) continue;
      for (const other of rest)
        if (touches(rule, other)) {
          rest.delete(other);
          table.push(other);
        }
    }
    tables.push(table);
  }
  return tables;
}

/** The ruled tables of a page with their text, each cell where the rules put it. */
export function ruledGrids(
  rules: readonly Rule[],
  pieces: readonly Piece[],
  page: number,
): readonly RuledGrid[] {
  const grids = tablesOf(rules).flatMap((table, index) => {
    const grid = gridOf(table, pieces, { page, table: index + 1 });
    return grid ? [grid] : [];
  });
  return grids.sort((left, right) => right.top - left.top);
}

function gridOf(rules: readonly Rule[], pieces: readonly Piece[], place: Place): RuledGrid | null {
  const flat = rules.filter(isFlat);
  const upright = rules.filter((rule) => !isFlat(rule));
  const xs = clusters(upright.map((rule) => rule.x1));
  // A table that runs over the page's end has no rule there: its uprights tell where it stops.
  const ends = upright.flatMap((rule) => [rule.y1, rule.y2]);
  const open = ends.length === 0 ? [] : [min(ends) ?? 0, max(ends) ?? 0];
  const ys = clusters([...flat.map((rule) => rule.y1), ...open]).toReversed();
  if (xs.length < 2 || ys.length < 2) return null;
  const [columns, lines] = [xs.length - 1, ys.length - 1];
  if (columns * lines > 20_000) return null;
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  const ruleRightOf = (line: number, column: number): boolean => {
    const y = (at(ys, line) + at(ys, line + 1)) / 2;
    return upright.some(
      (rule) => Math.abs(rule.x1 - at(xs, column + 1)) <= near && rule.y1 - near <= y && y <= rule.y2 + near,
    );
  };
  const ruleBelow = (line: number, column: number): boolean => {
    const x = (at(xs, column) + at(xs, column + 1)) / 2;
    return flat.some(
      (rule) => Math.abs(rule.y1 - at(ys, line + 1)) <= near && rule.x1 - near <= x && x <= rule.x2 + near,
    );
  };
  // Atomic cells without a rule between them are one cell.
  const owner = Array.from({ length: columns * lines }, (_, index) => index);
  const root = (index: number): number => {
    let top = index;
    while ((owner[top] ?? top) !== top) top = owner[top] ?? top;
    return top;
  };
  const unite = (a: number, b: number): void => {
    const [x, y] = [root(a), root(b)];
    owner[Math.max(x, y)] = Math.min(x, y);
  };
  for (let line = 0; line < lines; line += 1)
    for (let column = 0; column < columns; column += 1) {
      if (column + 1 < columns && !ruleRightOf(line, column))
        unite(line * columns + column, line * columns + column + 1);
      if (line + 1 < lines && !ruleBelow(line, column))
        unite(line * columns + column, (line + 1) * columns + column);
    }
  const inside = new Map<number, Piece[]>();
  const used = new Set<Piece>();
  for (const piece of pieces) {
    const column = xs.findLastIndex((x) => x <= piece.x + piece.width / 2);
    const line = ys.findLastIndex((y) => y >= piece.y + piece.height / 3);
    if (column < 0 || column >= columns || line < 0 || line >= lines) continue;
    const cell = root(line * columns + column);
    const there = inside.get(cell);
    if (there) there.push(piece);
    else inside.set(cell, [piece]);
    used.add(piece);
  }
  const rows = Array.from({ length: lines }, (_, line) =>
    Array.from({ length: columns }, (_unused, column) => line * columns + column)
      .filter((index) => root(index) === index)
      .map((index): SourceCell => {
        const column = index % columns;
        let width = 1;
        while (column + width < columns && root(index + width) === index) width += 1;
        return {
          ...cellShown(inside.get(index) ?? []),
          where: { ...place, row: line + 1, x: at(xs, column), y: at(ys, line) },
          column,
          width,
        };
      }),
  ).filter((row) => row.length > 0);
  return { top: at(ys, 0), bottom: at(ys, lines), left: at(xs, 0), right: at(xs, columns), rows, used };
}
