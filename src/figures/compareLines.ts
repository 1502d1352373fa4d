import type { Absence } from '../chart/absence.ts';
import type { LinePoint } from '../chart/linePath.ts';
import { placeLabels } from '../chart/placeLabels.ts';
import type { Sheet, Stop } from '../chart/stops.ts';
import { fitText, textWidth } from '../chart/textWidth.ts';
import { zeroScale } from '../chart/ticks.ts';
import type { Collection } from '../measures/collection.ts';
import { figureNote, type FigureTable } from '../measures/figureTable.ts';
import { numberOf } from '../measures/measured.ts';
import { seriesOf } from '../measures/seriesOf.ts';
import { figureNotes } from '../words/figureNotes.ts';
import { isGuarded, markText, ratioText, readout, shortNumberText } from '../words/measuredText.ts';
import { absenceOf, isOpen } from './columnStack.ts';
import { fillFor, pickedIndex } from './comparedAgencies.ts';
import { compareTable, measureFor } from './compareTable.ts';
import { stretched, type DrawContext } from './drawContext.ts';
import { yearsShown, type FigureState } from './figureState.ts';
import { breakIn } from './yearTable.ts';

/** One measure over the years, a row per agency. */
export function compareLinesTable(collection: Collection, state: FigureState): FigureTable {
  const table = compareTable(collection, state, 'compare-lines');
  const years = yearsShown(collection, state);
  const { id } = measureFor(state);
  const grey = state.picked.length > 0 ? [figureNote('grey-context', figureNotes.greyContext)] : [];
  const series = table.rows.map((row) => seriesOf(collection, row.key, id, years));
  return {
    ...table,
    notes: [...table.notes, ...grey],
    breakBefore: series.map((one) => breakIn(id, one)).find((year) => year !== null) ?? null,
    rows: table.rows.map((row, r) => ({
      ...row,
      joins: series[r]?.points.map(({ joinsPrevious }) => joinsPrevious) ?? [],
    })),
  };
}

interface DrawnLine {
  readonly key: string;
  readonly stroke: string;
  /** Place among the picked, `null` for context. */
  readonly index: number | null;
  readonly points: readonly (LinePoint & { readonly open: boolean })[];
}

export interface LinesDrawing extends Sheet {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly base: number;
  readonly step: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly label: string }[];
  /** Context first, so that the picked lie on top. */
  readonly lines: readonly DrawnLine[];
  readonly labels: readonly {
    readonly key: string;
    readonly text: string;
    readonly y: number;
    readonly from: number;
    readonly fromX: number;
    readonly fill: string;
    readonly index: number;
  }[];
  readonly gaps: readonly { readonly key: string; readonly x: number; readonly absence: Absence }[];
  readonly breakX: number | null;
}

const size = 12;

/** Lines that break where a year is missing or means something else, the picked named at their ends. */
export function drawCompareLines(
  table: FigureTable,
  { picked }: Pick<FigureState, 'picked'>,
  width: number,
  context: DrawContext,
): LinesDrawing {
  const { language, hrefFor } = context;
  const kind = table.columns[0]?.kind ?? 'count';
  const top = 12;
  const base = top + stretched(Math.round(Math.max(220, Math.min(340, width * 0.42))), context, 180);
  const values = table.rows.flatMap((row) => row.cells.map((cell) => numberOf(cell) ?? 0));
  const scale = zeroScale(Math.max(0, ...values), [base, top], { whole: kind === 'count' });
  const ticks = scale.ticks.map((tick) => ({ ...tick, label: shortNumberText(tick.value, kind, language) }));
  const named = table.rows.filter((row) => pickedIndex(picked, row.key) !== null);
  const room = width * 0.36;
  /** Name and last figure; a rate with n of N where that has room. */
  const endText = (row: FigureTable['rows'][number]) => {
    const cell = row.cells.findLast((one) => numberOf(one) !== null && !isGuarded(one));
    const short = `${row.label[language]} ${cell ? markText(cell, kind, language) : ''}`;
    const long = `${short} ${cell ? ratioText(cell, language) : ''}`.trim();
    return textWidth(long, size) <= room ? long : fitText(short, size, room);
  };
  const texts = new Map(named.map((row) => [row.key, endText(row)]));
  const x0 = 8 + Math.max(...ticks.map((tick) => textWidth(tick.label, size)));
  const x1 =
    width -
    (named.length > 0 ? 26 + Math.max(...[...texts.values()].map((text) => textWidth(text, size))) : 12);
  const step = (x1 - x0) / Math.max(1, table.columns.length);
  const xOf = (column: number) => x0 + step * (column + 0.5);
  const drawn = table.rows.map((row): DrawnLine => ({
    key: row.key,
    stroke: fillFor(picked, row.key),
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
    return line.index !== null && end && end.y !== null
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
  return {
    width,
    height: base + 26,
    stops: stopsFor(table, lines, shown, { language, hrefFor, agency: null }),
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
    gaps: named.flatMap((row) =>
      row.cells.flatMap((cell, c) => {
        const absence = absenceOf(cell);
        return absence ? [{ key: `${row.key}.${c}`, x: xOf(c), absence }] : [];
      }),
    ),
    breakX: breakColumn > 0 ? x0 + step * breakColumn : null,
  };
}

function stopsFor(
  table: FigureTable,
  lines: readonly DrawnLine[],
  { base, step }: { readonly base: number; readonly step: number },
  { language, hrefFor }: DrawContext,
): readonly Stop[] {
  // The picked first, then the context.
  return [...lines].reverse().flatMap((line, row) => {
    const entry = table.rows.find((one) => one.key === line.key);
    return line.points.map((point, column): Stop => {
      const head = table.columns[column];
      const cell = entry?.cells[column] ?? { state: 'notReported' };
      const said = head ? readout(cell, head.kind, head.unit, language) : '';
      const half = Math.min(8, step / 2);
      return {
        key: `${line.key}.${column}`,
        row,
        column,
        x: point.x - half,
        y: (point.y ?? base - 9) - 8,
        width: half * 2,
        height: 16,
        text: `${entry?.label[language] ?? ''} ${head?.label[language] ?? ''}${language === 'zh' ? '：' : ': '}${said}`,
        href: hrefFor({ agency: line.key, ...(head ? { year: Number(head.key) } : {}) }),
      };
    });
  });
}
