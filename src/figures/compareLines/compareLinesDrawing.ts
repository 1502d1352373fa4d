import { max } from 'd3-array';
import { placeLabels } from '../../chart/placeLabels.ts';
import type { Drawing, Stop } from '../../chart/stops.ts';
import { fitText, textWidth } from '../../chart/textWidth.ts';
import { zeroScale } from '../../chart/ticks.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { numberOf } from '../../measures/measured.ts';
import { isGuarded, markText, ratioText, readout } from '../../words/measuredText.ts';
import { pickedIndex } from '../comparison/comparedAgencies.ts';
import { type DrawContext, hrefTo, stretched } from '../figureParts.ts';
import type { FigureState } from '../figureState.ts';
import { absenceOf, isOpen } from '../panels/columnStack.ts';
import { type DrawnLine, type LinesGeometry, linesMarks } from './linesMarks.ts';

const size = 12;

/** Lines that break where a year is missing or means something else, the picked named at their ends. */
export function drawCompareLines(
  table: FigureTable,
  width: number,
  context: DrawContext,
  { picked }: Pick<FigureState, 'picked'>,
): Drawing & LinesGeometry {
  const { words, hrefFor } = context;
  const kind = table.columns[0]?.kind ?? 'count';
  const top = 12;
  const base = top + stretched(Math.round(Math.max(220, Math.min(340, width * 0.42))), context, 180);
  const values = table.rows.flatMap((row) => row.cells.flatMap((cell) => numberOf(cell) ?? []));
  const scale = zeroScale(Math.max(0, max(values) ?? 0), [base, top], { whole: kind === 'count' });
  // Without a number there is nothing to read off an axis.
  const ticks = (values.length === 0 ? [] : scale.ticks).map((tick) => ({
    ...tick,
    label: words.format.short(tick.value, kind),
  }));
  const isPicked = (row: FigureTable['rows'][number]) => pickedIndex(picked, row.key) !== null;
  const chosen = table.rows.filter(isPicked);
  const named = chosen.length > 0 ? chosen : telling(table);
  const room = width * 0.36;
  /** Name and last figure; a rate with n of N where that has room. */
  const endText = (row: FigureTable['rows'][number]) => {
    const cell = row.cells.findLast((one) => numberOf(one) !== null && !isGuarded(one));
    const short = `${row.label} ${cell ? markText(cell, kind, words) : ''}`;
    const long = `${short} ${cell ? ratioText(cell, words) : ''}`.trim();
    return textWidth(long, size) <= room ? long : fitText(short, size, room);
  };
  const texts = new Map(named.map((row) => [row.key, endText(row)]));
  const x0 = 8 + (max(ticks, (tick) => textWidth(tick.label, size)) ?? 0);
  const x1 =
    width - (named.length > 0 ? 26 + (max([...texts.values()], (text) => textWidth(text, size)) ?? 0) : 12);
  const step = (x1 - x0) / Math.max(1, table.columns.length);
  const xOf = (column: number) => x0 + step * (column + 0.5);
  const drawn = table.rows.map((row): DrawnLine => ({
    key: row.key,
    stroke: row.colour ?? 'accent',
    index: pickedIndex(picked, row.key),
    points: row.cells.map((cell, c) => {
      // Too few in the denominator: the readout gives n of N, the line stays open.
      const value = isGuarded(cell) ? null : numberOf(cell);
      return {
        x: xOf(c),
        y: value === null ? null : scale.y(value),
        joinsPrevious: row.joins?.[c] ?? false,
        open: isOpen(cell),
      };
    }),
  }));
  const lines = [
    ...drawn.filter((line) => line.index === null),
    ...drawn.filter((line) => line.index !== null),
  ];
  const ends = drawn.flatMap((line) => {
    const end = line.points.findLast((point) => point.y !== null);
    return texts.has(line.key) && end && end.y !== null
      ? [{ line, index: line.index, x: end.x, y: end.y }]
      : [];
  });
  const places = placeLabels(
    ends.map(({ line, y }) => ({ key: line.key, y, height: 16 })),
    top - 6,
    base + 6,
  );
  const breakColumn = table.columns.findIndex((column) => Number(column.key) === table.breakBefore);
  const shown = { columns: table.columns, base, xOf, step };
  const geometry: LinesGeometry = {
    ...{ x0, x1, top, base, step, ticks, lines },
    years: table.columns.map((column, c) => ({ year: Number(column.key), x: xOf(c) })),
    labels: ends.map(({ line, index, x, y }) => ({
      key: line.key,
      text: texts.get(line.key) ?? '',
      y: places.get(line.key) ?? y,
      from: y,
      fromX: x,
      fill: line.stroke,
      index,
    })),
    gaps: chosen.flatMap((row) =>
      row.cells.flatMap((cell, c) => {
        const absence = absenceOf(cell);
        return absence ? [{ key: `${row.key}.${c}`, x: xOf(c), absence }] : [];
      }),
    ),
    breakX: breakColumn > 0 ? x0 + step * breakColumn : null,
  };
  const stops = stopsFor(table, lines, shown, { words, hrefFor });
  return { width, height: base + 26, stops, ...geometry, marks: linesMarks(geometry, words) };
}

/** The rows that stand for all where nobody is picked: the highest, the middle and the lowest of the last year. */
function telling({ rows }: FigureTable): FigureTable['rows'] {
  const ordered = rows
    .flatMap((row) => {
      const cell = row.cells.at(-1);
      const value = cell && !isGuarded(cell) ? numberOf(cell) : null;
      return value === null ? [] : [{ row, value }];
    })
    .sort((a, b) => b.value - a.value);
  const middle = ordered[Math.floor((ordered.length - 1) / 2)];
  return [...new Set([ordered[0], middle, ordered.at(-1)].flatMap((one) => one?.row ?? []))];
}

function stopsFor(
  table: FigureTable,
  lines: readonly DrawnLine[],
  { base, step }: { readonly base: number; readonly step: number },
  { words, hrefFor }: DrawContext,
): readonly Stop[] {
  // The picked first, then the context.
  return [...lines].reverse().flatMap((line, row) => {
    const entry = table.rows.find((one) => one.key === line.key);
    return line.points.map((point, column): Stop => {
      const head = table.columns[column];
      const cell = entry?.cells[column] ?? { state: 'notReported' };
      const said = head ? readout(cell, head.kind, head.unit, words) : '';
      const half = Math.min(8, step / 2);
      return {
        key: `${line.key}.${column}`,
        at: [line.key, head?.key ?? ''],
        row,
        column,
        x: point.x - half,
        y: (point.y ?? base - 9) - 8,
        width: half * 2,
        height: 16,
        text: words.format.named(`${entry?.label ?? ''} ${head?.label ?? ''}`, said),
        href: hrefTo(entry?.origins?.[column], hrefFor),
      };
    });
  });
}
