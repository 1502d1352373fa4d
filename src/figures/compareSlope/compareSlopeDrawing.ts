import { max } from 'd3-array';
import { placeLabels } from '../../chart/placeLabels.ts';
import type { Drawing, Stop } from '../../chart/stops.ts';
import { fitText, textWidth } from '../../chart/textWidth.ts';
import type { FigureColumn, FigureRow, FigureTable } from '../../measures/figureTable.ts';
import { type Measured, numberOf } from '../../measures/measured.ts';
import { absenceText, isGuarded, markText, ratioText, readout } from '../../words/measuredText.ts';
import type { Words } from '../../words/words.ts';
import { pickedIndex } from '../comparison/comparedAgencies.ts';
import { withinRoom } from '../fewerRows.ts';
import { type DrawContext, hrefTo } from '../figureParts.ts';
import type { FigureState } from '../figureState.ts';
import { absenceOf, isOpen } from '../panels/columnStack.ts';
import { mostRows } from './compareSlopeTable.ts';
import { type SlopeEnd, type SlopeGeometry, type SlopeSide, slopeMarks } from './slopeMarks.ts';

const rowHeight = 20;
const top = 30;
const size = 12;
/** From the axis to the rank, and from there to the words. */
const rankRoom = 34;

/** Two years side by side, each in order of rank, joined where an agency can be compared; the others stand below. */
export function drawCompareSlope(
  table: FigureTable,
  width: number,
  { words, hrefFor, paper }: DrawContext,
  { picked }: Pick<FigureState, 'picked'>,
): Drawing & SlopeGeometry {
  const columns = table.columns.filter(({ isBeside }) => isBeside !== true);
  const isPicked = ({ key }: Pick<FigureRow, 'key'>) => picked.includes(key);
  const rows = withinRoom(table.rows, Math.min(mostRows, paper?.rows ?? mostRows), isPicked);
  const rankOf = (row: FigureRow, c: number) => numberOf(row.cells[columns.length + c] ?? absent);
  const ranked = columns.map((_, c) => rows.filter((row) => rankOf(row, c) !== null));
  const apart = rows.filter((row) => columns.some((_, c) => rankOf(row, c) === null));
  const foot = top + rowHeight * Math.max(0, max(ranked, ({ length }) => length) ?? 0);
  const apartY = apart.length > 0 ? foot + (foot > top ? 30 : 14) : null;
  const most = (width - Math.max(64, width * 0.24)) / 2 - rankRoom;
  const needed = rows.flatMap((row) => columns.map((column, c) => widthOf(row, c, column, words)));
  const sayAll = needed.every((needs) => needs <= most);
  const room = Math.min(most, Math.max(40, max(needed) ?? 40) + 2);
  const sides = columns.map((column, c): SlopeSide => {
    const here = ranked[c] ?? [];
    const levels = new Map(
      here.map((row) => [
        row.key,
        levelOf(
          rankOf(row, c) ?? 0,
          here.map((one) => rankOf(one, c)),
        ),
      ]),
    );
    const labels = placeLabels(
      here.map(({ key }) => ({ key, y: levels.get(key) ?? top, height: rowHeight })),
      top,
      foot,
    );
    const endOf = (row: FigureRow, y: number, labelY: number): SlopeEnd => {
      const measured = row.cells[c] ?? absent;
      const ratio = sayAll || isGuarded(measured) ? ratioText(measured, words) : '';
      const said = valueText(measured, column.kind, words);
      const absence = absenceOf(measured);
      // Its mark says it too, so the name comes first.
      const isShort = textWidth(row.label, size) + besideName(said, ratio) > room;
      const value = absence && isShort ? '' : said;
      const place = rankOf(row, c);
      return {
        ...{ key: row.key, y, labelY, value, ratio },
        name: fitText(row.label, size, room - besideName(value, ratio)),
        rank: place === null ? '' : String(place),
        open: isOpen(measured),
        absence,
        isPicked: isPicked(row),
      };
    };
    return {
      year: column.label,
      x: c === 0 && columns.length > 1 ? room + rankRoom : width - room - rankRoom,
      anchor: c === 0 && columns.length > 1 ? 'end' : 'start',
      ends: [
        ...here.map((row) => endOf(row, levels.get(row.key) ?? top, labels.get(row.key) ?? top)),
        ...apart.flatMap((row, a) => {
          const y = (apartY ?? foot) + 8 + rowHeight * (a + 0.5);
          return rankOf(row, c) === null ? [endOf(row, y, y)] : [];
        }),
      ],
    };
  });
  const lines = rows
    .map((row) => ({
      key: row.key,
      stroke: row.colour ?? ('accent' as const),
      index: pickedIndex(picked, row.key),
      ends: sides.map(({ ends }) => ends.find(({ key }) => key === row.key)),
      isJoined: row.joins?.[1] === true,
    }))
    .sort((a, b) => Number(a.index !== null) - Number(b.index !== null));
  const bottom = apartY === null ? foot : apartY + 8 + rowHeight * apart.length;
  const middle = sides.reduce((sum, { x }) => sum + x / sides.length, 0);
  const breakX = table.breakBefore !== null && sides.length > 1 ? middle : null;
  const geometry: SlopeGeometry = { sides, lines, apartY, bottom, breakX };
  const stops = rows.flatMap((row, r) =>
    sides.flatMap(({ ends, x, anchor }, c): readonly Stop[] => {
      const end = ends.find(({ key }) => key === row.key);
      const column = columns[c];
      if (!end || !column) return [];
      const place = rankOf(row, c);
      const said = readout(row.cells[c] ?? absent, column.kind, column.unit, words);
      const told = place === null ? words.figure.unranked : words.figure.placed(place);
      return [
        {
          ...{ key: `${row.key}.${column.key}`, at: [row.key, column.key], row: r, column: c },
          x: anchor === 'end' ? 0 : x - 6,
          width: anchor === 'end' ? x + 6 : width - x + 6,
          ...{ y: end.labelY - rowHeight / 2, height: rowHeight },
          text: words.format.named(`${row.label} ${column.label}`, [said, told].join(words.format.comma)),
          href: hrefTo(row.origins?.[c], hrefFor),
        },
      ];
    }),
  );
  return { width, height: bottom + 6, stops, ...geometry, marks: slopeMarks(geometry, words) };
}

const absent: Measured = { state: 'notReported' };

/** Where a rank stands: those that share one stand in the middle of the rows they take, so their words fit beside. */
function levelOf(place: number, all: readonly (number | null)[]): number {
  const above = all.filter((one) => one !== null && one < place).length;
  const alike = all.filter((one) => one === place).length;
  return top + rowHeight * (above + alike / 2);
}

function valueText(measured: Measured, kind: FigureColumn['kind'], words: Words): string {
  if (isGuarded(measured)) return '';
  return 'value' in measured ? markText(measured, kind, words) : absenceText(measured.state, words);
}

function besideName(value: string, ratio: string): number {
  return (value ? textWidth(value, size) + 5 : 0) + (ratio ? textWidth(ratio, 11) + 5 : 0);
}

/** What a name takes with its figure and n of N; rates say n of N of all agencies or of none. */
function widthOf(row: FigureRow, c: number, { kind }: FigureColumn, words: Words): number {
  const measured = row.cells[c] ?? absent;
  const beside = besideName(valueText(measured, kind, words), ratioText(measured, words));
  return textWidth(row.label, size) + beside;
}
