import { textWidth, wrapText } from '../../chart/textWidth.ts';
import type { DeckCell, DeckTable, FittedTable } from './deck.ts';

interface Room {
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
  const sizeFor = (least: number, fits: (size: number) => boolean) =>
    sizes.find((size) => size <= least || fits(size)) ?? least;
  const whole = sizeFor(
    leastWhole,
    (size) => holdsWords(table, size, room) && total(table, size, room) <= room.h,
  );
  const heights = heightsOf(table, whole, room);
  if (sum(heights) <= room.h && holdsWords(table, whole, room))
    return [stretched(table, whole, heights, room)];
  const size = sizeFor(8, (one) => one <= leastWhole && holdsWords(table, one, room));
  return cut(table, heightsOf(table, size, room), room).map((rows) => {
    const part = { ...table, rows };
    return stretched(part, size, heightsOf(part, size, room), room);
  });
}

/** As fitted to a box that it may not leave: the type shrinks until it is in. */
export function shrinkTable(table: DeckTable, room: Room): FittedTable {
  const size = sizes.find((one) => total(table, one, room) <= room.h) ?? 8;
  return stretched(table, size, heightsOf(table, size, room), room);
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const total = (table: DeckTable, size: number, room: Room) => sum(heightsOf(table, size, room));

/** The cells of a row with the column each stands at: what reaches down from above takes its place. */
function placed(rows: readonly (readonly DeckCell[])[]) {
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

function widthOf(
  { widths }: DeckTable,
  { cell, column }: { cell: DeckCell; column: number },
  room: Room,
): number {
  const inches = sum(widths.slice(column, column + cell.columns)) * room.w - 2 * cellMargin;
  return Math.max(1, (inches * 72) / wide);
}

/** Whether no word is wider than its cell, so that none is broken within itself. */
function holdsWords(table: DeckTable, size: number, room: Room): boolean {
  return placed(table.rows).every((row) =>
    row.every((at) => {
      const longest = at.cell.text
        .split(/[\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f—-]+/)
        .reduce((most, word) => Math.max(most, textWidth(word, size)), 0);
      return longest <= widthOf(table, at, room);
    }),
  );
}

function heightsOf(table: DeckTable, size: number, room: Room): readonly number[] {
  const line = (size * leading) / 72;
  return placed(table.rows).map((row) => {
    const lines = row.map((at) =>
      at.cell.rows > 1 ? 1 : wrapText(at.cell.text, size, widthOf(table, at, room)).length,
    );
    return Math.max(1, ...lines) * line + 0.04;
  });
}

function stretched(table: DeckTable, fontSize: number, heights: readonly number[], room: Room): FittedTable {
  const spare = Math.max(0, (room.h - sum(heights)) / heights.length);
  return {
    ...table,
    fontSize,
    heights: heights.map((height) => Math.max(height, Math.min(highest, height + spare))),
  };
}

/** The rows cut where the room ends, parts of nearly equal height; a heading never stands last and is repeated. */
function cut(
  table: DeckTable,
  heights: readonly number[],
  room: Room,
): readonly (readonly (readonly DeckCell[])[])[] {
  const { headRows } = table;
  const head = table.rows.slice(0, headRows);
  const body = table.rows.slice(headRows);
  const free = room.h - sum(heights.slice(0, headRows));
  const needed = sum(heights.slice(headRows));
  const parts = Math.max(1, Math.ceil((needed * 1.05) / free));
  const aim = needed / parts;
  const made: DeckCell[][][] = [[]];
  let used = 0;
  let heading: readonly DeckCell[] | null = null;
  body.forEach((row, r) => {
    const height = heights[headRows + r] ?? 0;
    const isHeading = row.length === 1;
    const next = isHeading ? (heights[headRows + r + 1] ?? 0) : 0;
    const isFull = used + height / 2 > aim || used + height + next > free;
    if (isFull && made.at(-1)?.length !== 0) {
      made.push(heading && !isHeading ? [[...heading]] : []);
      used = heading && !isHeading ? (heights[headRows] ?? height) : 0;
    }
    if (isHeading) heading = row;
    made.at(-1)?.push([...row]);
    used += height;
  });
  return made.map((rows) => [...head, ...rows]);
}
