import { drawnColumns, type FigureTable } from '../measures/figureTable.ts';
import { numberOf } from '../measures/measured.ts';
import { measuredText, readout } from './measuredText.ts';
import type { Words } from './words.ts';

/** Most rows or columns a description names one by one. */
const most = 8;

/**
 * A chart in words, with its numbers, for those who do not see it: each column from its first to its last figure,
 * and which rows have none. The rest is in the table.
 */
export function figureDescription(whole: FigureTable, words: Words): string {
  const { format } = words;
  const table = drawnColumns(whole);
  const parts = table.columns.slice(0, most).map((column, index) => {
    const cells = table.rows.flatMap((row) => {
      const measured = row.cells[index];
      return measured ? [{ name: row.label, measured }] : [];
    });
    const known = cells.filter(({ measured }) => numberOf(measured) !== null);
    const [first] = known;
    const last = known.at(-1);
    if (!first || !last) return format.named(column.label, words.measured.noFigure);
    const say = ({ name, measured }: (typeof cells)[number]) =>
      `${name} ${readout(measured, column.kind, column.unit, words)}`;
    const gaps = cells
      .filter(({ measured }) => numberOf(measured) === null)
      .slice(0, most)
      .map(({ name, measured }) => `${name} ${measuredText(measured, column.kind, words)}`);
    const span = first === last ? [say(first)] : [say(first), say(last)];
    return format.named(column.label, [...span, ...gaps].join(format.comma));
  });
  return parts.join(format.semicolon) + format.stop;
}
