import { max } from 'd3-array';
import type { Drawing, Stop } from '../../chart/stops.ts';
import { fitText, textWidth } from '../../chart/textWidth.ts';
import { numberOf } from '../../measures/measured.ts';
import type { Words } from '../../words/words.ts';
import { fewerRows } from '../fewerRows.ts';
import { type DrawContext, hrefTo } from '../figureParts.ts';
import type { Filed } from './filed.ts';
import { type FilingGeometry, filingMarks } from './filingMarks.ts';
import type { FilingTable } from './filingTable.ts';

const rowHeight = 26;

/** Agencies by years; each way of filing has a shape, a late report its days beside it, so colour is not needed. */
export function drawFilingGrid(
  whole: FilingTable,
  width: number,
  { words, hrefFor, paper }: DrawContext,
): Drawing {
  const table = fewerRows(whole, paper?.rows);
  const key = keyOf(table, width, words);
  const top = (key.at(-1)?.y ?? 0) + 38;
  const names = table.rows.map((row) => row.label);
  const nameWidth = Math.min(
    Math.max(40, max(names, (name) => textWidth(name, 13)) ?? 40) + 12,
    width * 0.36,
  );
  const step = Math.min((width - nameWidth) / Math.max(1, table.columns.length), 84);
  const xOf = (column: number) => nameWidth + step * (column + 0.5);
  const yOf = (row: number) => top + rowHeight * (row + 0.5);
  const filedAt = (row: number, column: number): Filed =>
    table.rows[row]?.filed[column] ?? {
      filing: 'notAwaited',
      published: null,
      deadline: '',
      confirmed: undefined,
    };
  const geometry: FilingGeometry = {
    right: nameWidth + step * table.columns.length,
    headY: top - 8,
    legend: key,
    years: table.columns.map((column, c) => ({
      x: xOf(c),
      text: textWidth(column.key, 12) + 4 <= step ? column.key : column.key.slice(2),
    })),
    rules: Array.from({ length: table.rows.length + 1 }, (_, row) => top + rowHeight * row),
    rows: table.rows.map((row, r) => ({
      key: row.key,
      y: yOf(r),
      name: fitText(row.label, 13, nameWidth - 12),
    })),
    cells: table.rows.flatMap((row, r) =>
      table.columns.map((column, c) => {
        const { filing } = filedAt(r, c);
        const days = numberOf(table.rows[r]?.cells[c] ?? { state: 'notAwaited' });
        const sign = step >= 44 && filing === 'late' && days !== null ? words.format.signed(days) : '';
        return { key: `${row.key}.${column.key}`, x: xOf(c), y: yOf(r), filing, sign };
      }),
    ),
  };
  return {
    ...{ width, height: top + rowHeight * table.rows.length, marks: filingMarks(geometry) },
    stops: table.rows.flatMap((row, r) =>
      table.columns.map((column, c): Stop => {
        const said = inFull(filedAt(r, c), words);
        return {
          key: `${row.key}.${column.key}`,
          row: r,
          column: c,
          ...{ x: xOf(c) - step / 2, y: yOf(r) - rowHeight / 2, width: step, height: rowHeight },
          text: words.format.named(`${row.label} ${column.label}`, said),
          href: hrefTo(row.origins?.[c], hrefFor),
        };
      }),
    ),
  };
}

/** The ways of filing that occur, named above the grid. */
function keyOf(table: FilingTable, width: number, words: Words): FilingGeometry['legend'] {
  const found = new Set(table.rows.flatMap((row) => row.filed).map(({ filing }) => filing));
  let x = 0;
  let y = 10;
  return (['onTime', 'late', 'unknown', 'notReported', 'unpublished', 'notAwaited'] as const)
    .filter((filing) => found.has(filing))
    .map((filing) => {
      const text = words.filing.states[filing];
      const needs = 34 + textWidth(text, 12) + 18;
      if (x > 0 && x + needs > width) {
        x = 0;
        y += 22;
      }
      const placed = { filing, x, y, text };
      x += needs;
      return placed;
    });
}

/** One agency's filing of one year, in full. */
function inFull({ filing, published, deadline, confirmed }: Filed, words: Words): string {
  const label = words.filing.states[filing];
  if (confirmed) return words.filing.confirmed(label, confirmed.confirmedBy, confirmed.confirmedOn);
  return filing === 'notAwaited' ? label : words.filing.sentence(label, published, deadline);
}
