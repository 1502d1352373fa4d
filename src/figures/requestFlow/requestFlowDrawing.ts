import type { Words } from '../../words/words.ts';
import { placeLabels } from '../../chart/placeLabels.ts';
import { ribbon } from '../../chart/ribbon.ts';
import type { Drawing, Stop } from '../../chart/stops.ts';
import { fitText } from '../../chart/textWidth.ts';
import type { FigureTable } from '../../measures/figureTable.ts';
import { numberOf } from '../../measures/measured.ts';
import { markText, readout } from '../../words/measuredText.ts';
import { absenceOf, isOpen } from '../panels/columnStack.ts';
import { hrefTo, stretched, type DrawContext } from '../figureParts.ts';
import { flowMarks } from './flowMarks.ts';
import {
  blockWidth,
  type FlowBlock,
  type FlowGeometry,
  type FlowLabel,
  type FlowText,
} from './flowDrawing.ts';
import { differenceKey, flowSides, type FlowItem } from './flowSides.ts';

const lines = { kind: 19, reason: 16, gap: 6 };
const blockGap = 9;
const least = 230;

/** What came in on the left, what became of it on the right, each outcome with the reasons the report gives. */
export function drawRequestFlow(table: FigureTable, width: number, context: DrawContext): Drawing {
  const { words } = context;
  const { ins, outs } = flowSides(table, words);
  const labelX = Math.round(width - Math.max(158, Math.min(248, width * 0.4)));
  const rightX = labelX - 22 - blockWidth;
  const leftX = width < 480 ? 70 : 96;
  const height = Math.max(
    least,
    outs.reduce((sum, item) => sum + heightOf(item), 12),
    stretched(least, context, least),
  );
  const perRequest = (height - 12 - blockGap * outs.length) / Math.max(totalOf(ins), totalOf(outs), 1);
  const leftTop = (height - totalOf(ins) * perRequest) / 2;
  const left = blocks(ins, perRequest, leftTop, 0);
  const right = blocks(outs, perRequest, 6, blockGap);
  const leftTexts = textsBeside(ins, left, { room: leftX - 8, height }, words);
  const labels = labelsBeside(outs, right, { room: width - labelX - 44, height }, words);
  let from = leftTop;
  const ribbons = right.flatMap((block) => {
    if (block.height <= 0 || block.isDifference) return [];
    const d = ribbon(leftX + blockWidth, from, rightX, block.y, block.height);
    from += block.height;
    return [{ key: block.key, d, colour: block.colour }];
  });
  const drawn = { width, height, left, right, leftX, rightX, labelX, leftTexts, ribbons, labels };
  const stops = stopsOf(table, [...ins, ...outs], drawn, context);
  return { width, height, stops, marks: flowMarks(drawn) };
}

function heightOf(item: FlowItem): number {
  return lines.kind + item.reasons.length * lines.reason + lines.gap;
}

function totalOf(items: readonly FlowItem[]): number {
  return items.reduce((sum, item) => sum + (numberOf(item.measured) ?? 0), 0);
}

function blocks(
  items: readonly FlowItem[],
  perRequest: number,
  top: number,
  gap: number,
): readonly FlowBlock[] {
  let y = top;
  return items.map(({ key, measured, colour }) => {
    const height = (numberOf(measured) ?? 0) * perRequest;
    const block = {
      key,
      y,
      height,
      colour,
      open: isOpen(measured),
      isDifference: key === differenceKey,
    };
    y += height + (height > 0 ? gap : 0);
    return block;
  });
}

function textOf(item: FlowItem, y: number, room: number, words: Words): FlowText {
  return {
    key: item.key,
    y,
    name: fitText(words.format.capital(item.name), 12, room),
    figure: markText(item.measured, 'count', words),
    absence: absenceOf(item.measured),
    isZero: item.measured.state === 'zero',
  };
}

/** Middle of each block, where its label would like to be. */
function middleOf(blocks: readonly FlowBlock[], index: number): number {
  const block = blocks[index];
  return block ? block.y + block.height / 2 : 0;
}

interface Beside {
  readonly room: number;
  readonly height: number;
}

function textsBeside(
  items: readonly FlowItem[],
  beside: readonly FlowBlock[],
  { room, height }: Beside,
  words: Words,
): readonly FlowText[] {
  const wanted = items.map((item, index) => ({ key: item.key, y: middleOf(beside, index), height: 34 }));
  const places = placeLabels(wanted, 0, height);
  return items.map((item) => textOf(item, places.get(item.key) ?? 0, room, words));
}

function labelsBeside(
  items: readonly FlowItem[],
  beside: readonly FlowBlock[],
  { room, height }: Beside,
  words: Words,
): readonly FlowLabel[] {
  const wanted = items.map((item, index) => ({
    key: item.key,
    // The kind's own line, not the middle of its reasons, stands level with the block.
    y: middleOf(beside, index) + (heightOf(item) - lines.kind) / 2,
    height: heightOf(item),
  }));
  const places = placeLabels(wanted, 0, height);
  return items.map((item, index) => {
    const top = (places.get(item.key) ?? 0) - heightOf(item) / 2;
    const reasonY = (place: number) => top + lines.kind + 11 + place * lines.reason;
    return {
      kind: textOf(item, top + 14, room, words),
      reasons: item.reasons.map((reason, place) => textOf(reason, reasonY(place), room - 12, words)),
      from: (beside[index]?.height ?? 0) > 0 ? middleOf(beside, index) : null,
    };
  });
}

function stopsOf(
  table: FigureTable,
  items: readonly FlowItem[],
  { width, leftX, rightX, labelX, leftTexts, labels }: FlowGeometry,
  { words, hrefFor }: DrawContext,
): readonly Stop[] {
  const column = table.columns[0];
  const rowOf = (key: string) => table.rows.find((row) => row.key === key);
  const hrefOf = (key: string) => hrefTo(rowOf(key)?.origins?.[0], hrefFor);
  const all = items.flatMap((item) => [item, ...item.reasons]);
  const said = (key: string) => {
    const item = all.find((one) => one.key === key);
    const label = rowOf(key)?.label ?? item?.name ?? '';
    const figure = item && column ? readout(item.measured, 'count', column.unit, words) : '';
    return words.format.named(label, figure);
  };
  const at = (key: string) => [key, column?.key ?? ''] as const;
  const lefts = leftTexts.map(({ key, y }, row): Stop => {
    const box = { x: 0, y: y - 16, width: leftX + blockWidth, height: 32 };
    return { key, at: at(key), row, column: 0, ...box, text: said(key), href: hrefOf(key) };
  });
  const rights = labels.flatMap(({ kind, reasons }, index) =>
    [kind, ...reasons].map(({ key, y }, place): Stop => {
      const x = place === 0 ? rightX : labelX + 10;
      const box = { x, y: y - 13, width: width - x, height: place === 0 ? lines.kind - 2 : lines.reason };
      return {
        key,
        at: at(key),
        row: leftTexts.length + index,
        column: place,
        ...box,
        text: said(key),
        href: hrefOf(key),
      };
    }),
  );
  return [...lefts, ...rights];
}
