import type { FigureTable } from '../measures/figureTable.ts';

/** As many of these as there is room for, those picked always among them, in the order they had. */
export function withinRoom<Item>(
  items: readonly Item[],
  room: number | undefined,
  isPicked: (item: Item) => boolean,
): readonly Item[] {
  if (room === undefined || items.length <= room) return items;
  let others = Math.max(0, room - items.filter(isPicked).length);
  return items.filter((item) => isPicked(item) || others-- > 0);
}

/** A table with no more rows than there is room for. */
export function fewerRows<Table extends FigureTable>(
  table: Table,
  room: number | undefined,
  picked: readonly string[] = [],
): Table {
  return { ...table, rows: withinRoom(table.rows, room, (row) => picked.includes(row.key)) };
}
