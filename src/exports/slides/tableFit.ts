import { max } from 'd3-array';
import { textWidth, wrapText } from '../../chart/textWidth.ts';
import type { DeckCell, DeckRow, DeckTable, FittedTable } from './deck.ts';

interface Room {
  /** In inches. */
  readonly w: number;
  readonly h: number;
}

/** Inches left and right of a cell's words. */
export const cellMargin = 0.06;
const sizes = [12, 11, 10, 9, 8] as const;
/** Rather on another slide than smaller than this. */
const leastWhole = 10;
/** The widest faces on these machines against the estimate of `textWidth`, and a line against its type. */
const wide = 1.08;
const leading = 1.25;
/** Rows of few words stand no further apart. */
const highest = 0.4;

/** The table on as many slides as it needs, with the largest type that fits; its head is repeated on each. */
export function fitTable(table: DeckTable, room: Room): readonly FittedTable[] {
  const all = [...table.head, ...table.groups.flat()];
  const { widths } = table;
  for (const size of sizes) {
    if (size < leastWhole) break;
    const fits = holdsWords(all, widths, size, room) && sum(heightsOf(all, widths, size, room)) <= room.h;
    if (fits) return [fitted(table, all, size, room)];
  }
  const size = sizes.find((one) => one <= leastWhole && holdsWords(all, widths, one, room)) ?? 8;
  return cut(table, size, room).map((rows) => fitted(table, [...table.head, ...rows], size, room));
}

/** As fitted to a box that it may not leave: the type shrinks until it is in. */
export function shrinkTable(table: DeckTable, room: Room): FittedTable {
  const all = [...table.head, ...table.groups.flat()];
  const size = sizes.find((one) => sum(heightsOf(all, table.widths, one, room)) <= room.h) ?? 8;
  return fitted(table, all, size, room);
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** The cells of rows with the column each stands at: what reaches down from above takes its place. */
function placed(rows: readonly DeckRow[]) {
  const taken: number[] = [];
  return rows.map((row, r) => {
    let column = 0;
    return row.map((cell) => {
      while ((taken[column] ?? 0) > r) column += 1;
      const at = { cell, column };
      for (let c = 0; c < cell.columns; c += 1) taken[column + c] = r + cell.rows;
      column += cell.columns;
      return at;
    });
  });
}

/** The room of a cell's words, in points as `textWidth` reckons. */
function roomOf({ cell, column }: { cell: DeckCell; column: number }, widths: readonly number[], room: Room) {
  const inches = sum(widths.slice(column, column + cell.columns)) * room.w - 2 * cellMargin;
  return Math.max(1, (inches * 72) / wide);
}

/** Whether no word is wider than its cell, so that none is broken within itself. */
function holdsWords(rows: readonly DeckRow[], widths: readonly number[], size: number, room: Room): boolean {
  return placed(rows).every((row) =>
    row.every((at) =>
      at.cell.text
        .split(/[\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f—-]+/)
        .every((word) => textWidth(word, size) <= roomOf(at, widths, room)),
    ),
  );
}

function heightsOf(
  rows: readonly DeckRow[],
  widths: readonly number[],
  size: number,
  room: Room,
): readonly number[] {
  return placed(rows).map((row) => {
    const lines = row.map((at) =>
      at.cell.rows > 1 ? 1 : wrapText(at.cell.text, size, roomOf(at, widths, room)).length,
    );
    return (Math.max(1, max(lines) ?? 1) * size * leading) / 72 + 0.04;
  });
}

/** With what room is left spread over its rows. */
function fitted(
  { name, widths }: DeckTable,
  rows: readonly DeckRow[],
  fontSize: number,
  room: Room,
): FittedTable {
  const least = heightsOf(rows, widths, fontSize, room);
  const spare = Math.max(0, (room.h - sum(least)) / least.length);
  const heights = least.map((height) => Math.max(height, Math.min(highest, height + spare)));
  return { name, widths, rows, fontSize, heights };
}

/** The body cut between groups into parts of nearly equal height; a group too high for a slide is cut itself. */
function cut({ head, groups, widths }: DeckTable, size: number, room: Room): readonly (readonly DeckRow[])[] {
  const heightOf = (rows: readonly DeckRow[]) => sum(heightsOf(rows, widths, size, room));
  const free = room.h - heightOf(head);
  const blocks = groups.flatMap((rows) => splitGroup(rows, free, heightOf));
  const into = (parts: number) => {
    const aim = heightOf(blocks.flat()) / parts;
    const made: DeckRow[][] = [];
    let used = Infinity;
    for (const block of blocks) {
      const height = heightOf(block);
      if (used + height > free || used + height / 2 > aim) {
        made.push([]);
        used = 0;
      }
      for (const row of block) made.at(-1)?.push(row);
      used += height;
    }
    return made;
  };
  const least = Math.max(1, Math.ceil(heightOf(blocks.flat()) / free));
  const made = into(least);
  // Where whole groups need a slide more they are spread over all of them.
  return made.length === least ? made : into(made.length);
}

/** A group in blocks no higher than the room, its heading over each. */
function splitGroup(
  rows: readonly DeckRow[],
  free: number,
  heightOf: (rows: readonly DeckRow[]) => number,
): readonly (readonly DeckRow[])[] {
  if (rows.length < 2 || heightOf(rows) <= free) return [rows];
  const heading = rows.filter((row, index) => index === 0 && row.length === 1);
  const blocks: DeckRow[][] = [[...heading]];
  for (const row of rows.slice(heading.length)) {
    if (heightOf([...(blocks.at(-1) ?? []), row]) > free) blocks.push([...heading]);
    blocks.at(-1)?.push(row);
  }
  return blocks;
}
