import { textWidth } from '../../chart/textWidth.ts';

/** Where things stand on a slide of 13.33 by 7.5 inches (16:9), in inches. */
export const slideSize = { width: 13.333, height: 7.5 } as const;
export const page = { x: 0.6, width: 12.13, title: 0.42, subtitle: 1.5, body: 1.95, foot: 7.06 } as const;

const points = page.width * 72;

/** Lines a text takes at a size, in points. */
function linesOf(text: string, size: number, width = points): number {
  return Math.max(1, Math.ceil((textWidth(text, size) * 1.16) / width));
}

/** The largest size at which a title keeps to two lines. */
export function titleSize(text: string): number {
  return [24, 22, 20, 18, 16].find((size) => linesOf(text, size) <= 2) ?? 14;
}

export const caveatSize = 10;
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
