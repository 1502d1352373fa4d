import { max } from 'd3-array';
import type { Drawing, Stop } from '../../chart/stops.ts';
import { fitText, textWidth } from '../../chart/textWidth.ts';
import type { FigureColumn, FigureTable } from '../../measures/figureTable.ts';
import { type Measured, numberOf } from '../../measures/measured.ts';
import { isGuarded, markText, ratioText, readout } from '../../words/measuredText.ts';
import type { Words } from '../../words/words.ts';
import { pickedIndex } from '../comparison/comparedAgencies.ts';
import { fewerRows } from '../fewerRows.ts';
import { type DrawContext, hrefTo } from '../figureParts.ts';
import type { FigureState } from '../figureState.ts';
import { absenceOf, isOpen } from '../panels/columnStack.ts';
import { type HeatClass, heatClasses } from './heatClasses.ts';
import { type HeatCell, type HeatGeometry, type HeatLevel, heatMarks } from './heatMarks.ts';

const levels = [1, 2, 3, 4, 5] as const;

const rowHeight = 26;
const scaleHeight = 34;
const headHeight = 22;

/** Agencies by years in five tones, each state without a number with a mark of its own. */
export function drawCompareHeat(
  whole: FigureTable,
  width: number,
  { words, hrefFor, paper }: DrawContext,
  { picked }: Pick<FigureState, 'picked'>,
): Drawing & HeatGeometry {
  const table = fewerRows(whole, paper?.rows, picked);
  const kind = table.columns[0]?.kind ?? 'count';
  const cells = table.rows.flatMap((row) => row.cells);
  const classes = heatClasses(
    cells.filter((cell) => !isGuarded(cell)),
    kind,
  );
  const names = table.rows.map((row) => row.label);
  const nameWidth = Math.min(
    Math.max(40, max(names, (name) => textWidth(name, 13)) ?? 40) + 14,
    width * 0.34,
  );
  const step = Math.min((width - nameWidth) / Math.max(1, table.columns.length), 96);
  const top = scaleHeight + headHeight;
  const inset = 1;
  const yOf = (row: number) => top + row * rowHeight;
  // Figures stand in every cell or in none: some without would look as if they had none.
  const texts = fittingTexts(table, step - 6, words);
  const breakColumn = table.columns.findIndex(({ key }) => Number(key) === table.breakBefore);
  const geometry: HeatGeometry = {
    cell: { width: step - inset * 2, height: rowHeight - inset * 2 },
    headY: top - 8,
    years: table.columns.map((column, c) => ({
      x: nameWidth + step * (c + 0.5),
      text: yearText(column, step, c),
    })),
    rows: table.rows.map((row, r) => ({
      key: row.key,
      y: yOf(r) + rowHeight / 2,
      name: fitText(row.label, 13, nameWidth - 14),
      colour: pickedIndex(picked, row.key) === null ? null : (row.colour ?? null),
    })),
    cells: table.rows.flatMap((row, r) =>
      row.cells.map((measured, c): HeatCell => {
        return {
          key: `${row.key}.${c}`,
          x: nameWidth + step * c + inset,
          y: yOf(r) + inset,
          level: isGuarded(measured) ? null : levelOf(measured, classes),
          open: isOpen(measured),
          text: texts[r]?.[c] ?? '',
          absence: absenceOf(measured),
        };
      }),
    ),
    scale: scaleOf(
      classes,
      cells.some(({ state }) => state === 'zero'),
      { kind, width, words },
    ),
    breakX: breakColumn > 0 ? nameWidth + step * breakColumn : null,
    bottom: yOf(table.rows.length),
  };
  return {
    ...{ width, height: yOf(table.rows.length), ...geometry, marks: heatMarks(geometry, words) },
    stops: table.rows.flatMap((row, r) =>
      row.cells.map((measured, c): Stop => {
        const column = table.columns[c];
        const said = column ? readout(measured, column.kind, column.unit, words) : '';
        return {
          key: `${row.key}.${c}`,
          at: [row.key, column?.key ?? ''],
          row: r,
          column: c,
          ...{ x: nameWidth + step * c, y: yOf(r), width: step, height: rowHeight },
          text: words.format.named(`${row.label} ${column?.label ?? ''}`, said),
          href: hrefTo(row.origins?.[c], hrefFor),
        };
      }),
    ),
  };
}

/** The figures of all cells at the finest wording that fits everywhere; empty where none does. */
function fittingTexts(table: FigureTable, room: number, words: Words): readonly (readonly string[])[] {
  const kind = table.columns[0]?.kind ?? 'count';
  const wordings = [
    (cell: Measured) => (isGuarded(cell) ? ratioText(cell, words) : markText(cell, kind, words)),
    (cell: Measured) => (isGuarded(cell) || !('value' in cell) ? '' : words.format.round(cell.value, kind)),
  ];
  for (const word of wordings) {
    const texts = table.rows.map((row) => row.cells.map(word));
    if (texts.flat().every((text) => textWidth(text, 12) <= room)) return texts;
  }
  return [];
}

function yearText(column: FigureColumn, step: number, index: number): string {
  return textWidth(column.key, 12) + 4 <= step || index === 0 ? column.key : column.key.slice(2);
}

function levelOf(measured: Measured, classes: readonly HeatClass[]): HeatLevel | null {
  const value = numberOf(measured);
  if (value === null) return null;
  if (value === 0) return 0;
  return levels[classes.findLastIndex((one) => value >= one.from)] ?? 1;
}

function scaleOf(
  classes: readonly HeatClass[],
  hasZero: boolean,
  {
    kind,
    width,
    words,
  }: { readonly kind: FigureColumn['kind']; readonly width: number; readonly words: Words },
): HeatGeometry['scale'] {
  const zeroWidth = hasZero ? 36 : 0;
  const step = Math.min(112, (width - zeroWidth) / Math.max(1, classes.length));
  const zero = { level: 0, x: 0, width: zeroWidth, text: words.format.short(0, kind) } as const;
  const tones = classes.map((one, index) => {
    const from = words.format.short(one.from, kind);
    const to = words.format.short(one.to, kind);
    return {
      level: levels[index] ?? 5,
      x: zeroWidth + index * step,
      width: step,
      text: fitText(from === to ? from : `${from}–${to}`, 11, step - 4),
    };
  });
  return hasZero ? [zero, ...tones] : tones;
}
