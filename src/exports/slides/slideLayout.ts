import { textWidth } from '../../chart/textWidth.ts';

/** Where things stand on a slide of 13.33 by 7.5 inches (16:9), in inches. */
export const slideSize = { width: 13.333, height: 7.5 } as const;
export const page = { x: 0.6, width: 12.13, title: 0.42, subtitle: 1.5, body: 1.95, foot: 7.06 } as const;

const points = page.width * 72;

/** Inches a line of text takes at a size. */
export function wordsWidth(text: string, size: number): number {
  return (textWidth(text, size) * 1.16) / 72;
}

/** Lines a text takes at a size, in points. */
function linesOf(text: string, size: number, width = points): number {
  return Math.max(1, Math.ceil((textWidth(text, size) * 1.16) / width));
}

/** Height of a title's box, in inches. */
export const titleHeight = 0.92;

/** The largest size at which a title keeps to its box. */
export function titleSize(text: string): number {
  const sizes = [24, 22, 20, 18, 16, 14, 12] as const;
  return sizes.find((size) => linesOf(text, size) * size * 1.25 <= titleHeight * 72) ?? 11;
}

const caveatSize = 10;
const lineHeight = 0.205;
const mostLines = 4;

export interface CaveatBox {
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

/** As many caveats as four lines hold, from the foot upwards; the rest is in the notes, which is said. */
export function caveatBox(caveats: readonly string[], more: string): CaveatBox {
  const lines: string[] = [];
  let used = 0;
  for (const caveat of caveats) {
    const needs = linesOf(caveat, caveatSize);
    const last = caveat === caveats.at(-1);
    if (used + needs > (last ? mostLines : mostLines - 1)) {
      lines.push(more);
      used += 1;
      break;
    }
    lines.push(caveat);
    used += needs;
  }
  const height = used * lineHeight;
  return { lines, height, y: page.foot - 0.1 - height };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A grid of boxes in the room for the body. */
export function gridBoxes(count: number, across: number, room: Box): readonly Box[] {
  const down = Math.ceil(count / Math.max(1, across));
  const gap = 0.2;
  const w = (room.w - gap * (across - 1)) / Math.max(1, across);
  const h = (room.h - gap * (down - 1)) / Math.max(1, down);
  return Array.from({ length: count }, (_, index) => ({
    x: room.x + (index % across) * (w + gap),
    y: room.y + Math.floor(index / across) * (h + gap),
    w,
    h,
  }));
}

/** The room for a slide's body, above its caveats. */
export function bodyRoom(caveats: CaveatBox): Box {
  return { x: page.x, y: page.body, w: page.width, h: caveats.y - page.body - 0.12 };
}

/** The part of it that a table has beside charts; they have the rest. */
export function besideCharts(room: Box): Box {
  return { ...room, x: room.x + room.w * 0.63, w: room.w * 0.37 };
}

/** A list cut into parts of nearly equal length, none longer than `most`; one empty part for an empty list. */
export function inParts<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.max(1, Math.ceil(list.length / most));
  const size = Math.ceil(list.length / parts);
  return Array.from({ length: parts }, (_, part) => list.slice(part * size, (part + 1) * size));
}
