import { index as indexBy, max, ticks as niceTicks } from 'd3-array';
import type { Drawing, Stop } from '../../chart/stops.ts';
import { fitText, textWidth } from '../../chart/textWidth.ts';
import type { FigureRow, FigureTable } from '../../measures/figureTable.ts';
import { type Measured, numberOf } from '../../measures/measured.ts';
import type { Ranked } from '../../measures/rank.ts';
import { absenceText, isGuarded, markText, ratioText, readout } from '../../words/measuredText.ts';
import { withinRoom } from '../fewerRows.ts';
import { type DrawContext, hrefTo } from '../figureParts.ts';
import type { FigureState } from '../figureState.ts';
import { absenceOf, isOpen } from '../panels/columnStack.ts';
import { type BarsGeometry, type DrawnBar, barsMarks } from './barsMarks.ts';
import { mostRows, ranked } from './compareBarsTable.ts';

const rowHeight = 24;
const axisHeight = 22;
/** Fewer agencies with 0 than this keep their rows. */
const fewestFolded = 4;
const markRadius = 5;
const size = 12;

/** Ranked rows of bars (counts) or dots (rates), the year before as a hollow mark; no rank where there is none. */
export function drawCompareBars(
  table: FigureTable,
  width: number,
  { words, hrefFor, paper }: DrawContext,
  state: Pick<FigureState, 'picked'>,
): Drawing & BarsGeometry {
  const column = table.columns[0];
  const kind = column?.kind ?? 'count';
  const isRate = kind === 'rate';
  const entries = ranked(table);
  const isPicked = ({ id }: Ranked) => state.picked.includes(id);
  const listed = entries.filter((entry, index) => index < mostRows || isPicked(entry));
  const zeros = listed.filter((entry) => entry.measured.state === 'zero' && !isPicked(entry));
  /** A row of each would say the same many times. */
  const isFolded = (entry: Ranked) => zeros.length >= fewestFolded && zeros.includes(entry);
  const kept = withinRoom(
    listed.filter((entry) => !isFolded(entry)),
    paper?.rows,
    isPicked,
  );
  const byKey = indexBy(table.rows, ({ key }) => key);
  const rowOf = (id: string): FigureRow | undefined => byKey.get(id);
  const say = (measured: Measured) => ({
    text: isGuarded(measured)
      ? ''
      : 'value' in measured
        ? markText(measured, kind, words)
        : absenceText(measured.state, words),
    ratio: ratioText(measured, words),
  });
  const names = kept.map((entry) => rowOf(entry.id)?.label ?? entry.id);
  const nameX = 26;
  const nameWidth = Math.min(Math.max(40, max(names, (name) => textWidth(name, 13)) ?? 40), width * 0.34);
  // Figures stand in a column before the bars: beside the mark of the year before they would be read as its own.
  const valueWidth = Math.max(24, max(kept, ({ measured }) => saidWidth(say(measured))) ?? 24);
  const x0 = nameX + nameWidth + 14 + valueWidth;
  const most =
    max(table.rows, ({ cells }) => max(cells, (cell) => (isGuarded(cell) ? 0 : (numberOf(cell) ?? 0)))) ?? 0;
  const reach = Math.max(20, width - x0 - markRadius - 1);
  const top = isRate && most <= 1 ? 1 : most;
  const xOf = (value: number) => x0 + (top > 0 ? (value / top) * reach : 0);
  const drawable = (measured: Measured | undefined) =>
    measured && !isGuarded(measured) && numberOf(measured) !== null ? xOf(numberOf(measured) ?? 0) : null;
  const ticks =
    isRate && kept.some(({ measured }) => drawable(measured) !== null)
      ? niceTicks(0, top, 4).map((value) => ({ x: xOf(value), text: words.format.round(value, 'rate') }))
      : [];
  let y = ticks.length > 0 ? axisHeight : 0;
  let group: Ranked['why'] = null;
  const groups: { text: string; y: number }[] = [];
  const rows: DrawnBar[] = [];
  const stops: Stop[] = [];
  /** Below the ranked no mark has a value. */
  let scaleEnd = y;
  const fold = () => {
    scaleEnd = y;
    if (zeros.length < fewestFolded) return;
    groups.push({ text: words.compare.zeros(zeros.length), y: y + 16 });
    y += rowHeight;
  };
  kept.forEach((entry, index) => {
    if (entry.why !== group) {
      if (group === null) fold();
      group = entry.why;
      if (group) groups.push({ text: words.compare.unranked[group], y: y + 22 });
      y += 32;
    }
    const cells = rowOf(entry.id)?.cells ?? [];
    rows.push({
      key: entry.id,
      y,
      rank: entry.rank === null ? '' : String(entry.rank),
      name: fitText(names[index] ?? entry.id, 13, nameWidth),
      colour: rowOf(entry.id)?.colour ?? 'accent',
      picked: state.picked.includes(entry.id),
      x: drawable(entry.measured),
      open: isOpen(entry.measured),
      // What the year before means is another thing across a break.
      before: table.breakBefore === null ? drawable(cells[1]) : null,
      ...say(entry.measured),
      absence: absenceOf(entry.measured),
    });
    const spoken = cells.flatMap((cell, c) => {
      const head = table.columns[c];
      return head ? [`${head.label} ${readout(cell, head.kind, head.unit, words)}`] : [];
    });
    stops.push({
      key: entry.id,
      at: [entry.id, column?.key ?? ''],
      row: index,
      column: 0,
      ...{ x: 0, y: y + 1, width, height: rowHeight - 2 },
      text: words.format.named(names[index] ?? '', spoken.join(words.format.comma)),
      href: hrefTo(rowOf(entry.id)?.origins?.[0], hrefFor),
    });
    y += rowHeight;
  });
  if (group === null) fold();
  const geometry = { x0, nameX, isRate, rows, groups, ticks, bottom: scaleEnd };
  return { width, height: Math.max(y, rowHeight), stops, ...geometry, marks: barsMarks(geometry) };
}

function saidWidth({ text, ratio }: { readonly text: string; readonly ratio: string }): number {
  return textWidth(text, size) + (ratio ? textWidth(ratio, 11) + 6 : 0) + 8;
}
